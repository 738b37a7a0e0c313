import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#lib/server/admin/commands.ts';
import type { StorePlace } from '#lib/server/store/open-store.ts';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import { tellFigures } from '../../setup/figures.ts';
import { isLong, seeded, seedOf } from '../../setup/seeded.ts';
import { TestServer, useStores } from '../../unit/server/engines.ts';
import { AppDevice, syncAll } from '../../unit/sync/app-device.ts';

const rounds = isLong ? 50 : 2;
const notesARound = 16;
const talks = ['talk-1', 'talk-2'] as const;

/** Two whole devices that work on the same talks, and every word that was typed on them. */
class Pair {
	readonly #secret = newSecret();
	readonly devices: readonly [AppDevice, AppDevice];
	readonly typed = new Map<string, string>();

	constructor(server: TestServer) {
		this.devices = [new AppDevice(server.transport), new AppDevice(server.transport)];
	}

	/** Pairs and lets the server make its store, without which there is nothing to back up. */
	async pair(): Promise<void> {
		for (const device of this.devices) await device.pair(this.#secret);
		await syncAll(...this.devices);
	}

	/** A word on one of the devices, which sends it or is offline. */
	async type(random: () => number): Promise<void> {
		const device = this.devices[random() < 0.5 ? 0 : 1];
		const talk = talks[random() < 0.5 ? 0 : 1];
		const word = `woord-${this.typed.size}`;
		this.typed.set(word, talk);
		await device.note(talk, word);
		if (random() < 0.7) await device.sync();
	}

	/** How many words are lacking on both devices and on a third one that comes new. */
	async lost(server: TestServer): Promise<number> {
		for (const device of this.devices) device.transport = server.transport;
		await syncAll(...this.devices);
		const third = new AppDevice(server.transport);
		await third.pair(this.#secret);
		await third.sync();
		let lost = 0;
		for (const device of [...this.devices, third]) {
			const notes = new Map<string, readonly string[]>();
			for (const talk of talks) notes.set(talk, await device.notes(talk));
			for (const [word, talk] of this.typed) if (!notes.get(talk)?.includes(word)) lost += 1;
		}
		return lost;
	}
}

async function backUp(place: StorePlace, file: string): Promise<void> {
	const report = await runCommand(place, ['backup', file], Date.now());
	if (!report.isFine) throw new Error(report.text);
}

describe.each(['sqlite', 'postgres'] as const)('a server on %s that lost what it had', (name) => {
	const newStore = useStores(name);

	it('restored to a random earlier backup while it runs, has every word again once the devices came by', async () => {
		const seed = seedOf();
		const random = seeded(seed);
		let [lost, words] = [0, 0];
		for (let round = 0; round < rounds; round++) {
			const place = await newStore();
			const server = new TestServer(place);
			const pair = new Pair(server);
			await pair.pair();
			const at = Math.floor(random() * notesARound);
			const file = join(place.folder, 'backup');
			for (let note = 0; note < notesARound; note++) {
				if (note === at) await backUp(place, file);
				await pair.type(random);
			}
			const restored = await runCommand(place, ['restore', file], Date.now());
			expect(restored.isFine, restored.text).toBe(true);
			lost += await pair.lost(server);
			words += pair.typed.size;
			await server.server.close();
		}
		const figures = { times: rounds, words, lost, seed };
		tellFigures(`server restored to a random earlier backup on ${name}`, figures);
		expect(lost).toBe(0);
	});
});

describe.each(['sqlite', 'postgres'] as const)('a server on %s that lost all', (name) => {
	const newStore = useStores(name);

	it('has every word again once the devices came by', async () => {
		const seed = seedOf();
		const random = seeded(seed);
		let [lost, words] = [0, 0];
		for (let round = 0; round < rounds; round++) {
			const place = await newStore();
			let server = new TestServer(place);
			const pair = new Pair(server);
			await pair.pair();
			for (let note = 0; note < notesARound; note++) await pair.type(random);
			await server.server.close();
			if (name === 'sqlite') rmSync(place.folder, { recursive: true });
			server = new TestServer(name === 'sqlite' ? place : await newStore());
			lost += await pair.lost(server);
			words += pair.typed.size;
			await server.server.close();
		}
		tellFigures(`server emptied on ${name}`, { times: rounds, words, lost, seed });
		expect(lost).toBe(0);
	});
});
