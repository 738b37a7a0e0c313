import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import { listen } from '#lib/sync/client/live.ts';
import { SyncLoop } from '#lib/sync/client/sync-loop.ts';
import { TestServer, useStores } from '../server/engines.ts';
import { AppDevice } from './app-device.ts';

const newStore = useStores('sqlite');

/** Waits for what takes real time: the database, the keys, the server. The clock of the loops stands still. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await isTrue())) await new Promise(setImmediate);
}

/** A device as an open tab has it: a loop, and an ear for the server. */
class OnlineDevice {
	readonly device: AppDevice;
	readonly loop: SyncLoop;
	readonly #leave = new AbortController();
	isBusy = false;
	turns = 0;

	constructor({ transport }: TestServer) {
		this.device = new AppDevice(transport);
		this.loop = new SyncLoop({
			turn: () => {
				this.turns += 1;
				return this.device.sync();
			},
			random: () => 1,
			now: Date.now,
			busy: (isBusy) => {
				this.isBusy = isBusy;
			}
		});
	}

	/** In step once, and listening. */
	async begin(server: TestServer, secret: Uint8Array): Promise<void> {
		await this.device.pair(secret);
		this.loop.nudge();
		await vi.advanceTimersByTimeAsync(0);
		await until(() => this.turns === 1 && !this.isBusy);
		const tell = (seq: number) => {
			this.loop.isLive = true;
			this.loop.tell(seq);
		};
		void listen(server.transport, secret, tell, this.#leave.signal);
		await until(() => this.loop.isLive);
	}

	async type(text: string): Promise<void> {
		await this.device.note('c1', text);
		this.loop.changed();
	}

	end(): void {
		this.loop.stop();
		this.#leave.abort();
	}
}

// Only the clock of the loop stands still: database, keys and server take the time they take.
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('a change while both devices are online', () => {
	it('is on the other one after a second of waiting at most, whatever is typed on', async () => {
		const server = new TestServer(await newStore());
		const secret = newSecret();
		const [tablet, laptop] = [new OnlineDevice(server), new OnlineDevice(server)];
		await tablet.begin(server, secret);
		await laptop.begin(server, secret);
		await tablet.type('eerste');
		for (let waited = 0; waited < 1000; waited += 250) {
			await vi.advanceTimersByTimeAsync(250);
			tablet.loop.changed();
		}
		// No more time passes: the laptop would look by itself after minutes.
		await until(async () => {
			await vi.advanceTimersByTimeAsync(0);
			return (await laptop.device.notes('c1')).length > 0;
		});
		expect(await laptop.device.notes('c1')).toEqual(['eerste']);
		for (const online of [tablet, laptop]) online.end();
		await server.server.close();
	});
});
