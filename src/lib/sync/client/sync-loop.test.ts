import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CycleEnd } from './cycle.ts';
import { SyncLoop } from './sync-loop.ts';

const inStep: CycleEnd = { kind: 'in-step', seq: 5 };
const failed: CycleEnd = { kind: 'failed', problem: { kind: 'unreachable' }, wait: 0 };

/** A loop whose turns end as told; `random` 0 makes every pause after a failure 0 ms. */
function loopOf(ends: readonly (CycleEnd | null)[], random = 1) {
	let turns = 0;
	const loop = new SyncLoop({
		turn: () => Promise.resolve(ends[turns++] ?? inStep),
		random: () => random,
		now: Date.now,
		busy: () => undefined
	});
	return { loop, turns: () => turns };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the loop', () => {
	it('has a turn at once when asked, and then rests', async () => {
		const { loop, turns } = loopOf([inStep]);
		loop.nudge();
		await wait(40);
		expect(turns()).toBe(1);
		loop.stop();
	});

	it('goes on by itself after a failure', async () => {
		const { loop, turns } = loopOf([failed, failed, inStep], 0);
		loop.nudge();
		await expect.poll(turns).toBe(3);
		loop.stop();
	});

	it('has another turn when something came up during the first', async () => {
		const { loop, turns } = loopOf([inStep, inStep]);
		loop.nudge();
		await wait(5);
		loop.nudge();
		await expect.poll(turns).toBe(2);
		loop.stop();
	});

	it('is not woken by rows that it has', async () => {
		const { loop, turns } = loopOf([inStep]);
		loop.nudge();
		await wait(20);
		loop.tell(5);
		await wait(20);
		expect(turns()).toBe(1);
		loop.tell(6);
		await expect.poll(turns).toBe(2);
		loop.stop();
	});

	it('sends a change soon, but not in the pause after a failure', async () => {
		const { loop, turns } = loopOf([inStep, failed]);
		loop.changed();
		await expect.poll(turns).toBe(1);
		loop.nudge();
		await expect.poll(turns).toBe(2);
		loop.changed();
		await wait(500);
		expect(turns()).toBe(2);
		loop.stop();
	});

	it('stops when it is stopped', async () => {
		const { loop, turns } = loopOf([inStep]);
		loop.nudge(10);
		loop.stop();
		await wait(30);
		expect(turns()).toBe(0);
	});
});

describe('the loop under somebody who types on and on', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** A key every 100 ms: never a rest long enough. */
	async function type(loop: SyncLoop, keys: number): Promise<void> {
		for (let key = 0; key < keys; key++) {
			loop.changed();
			await vi.advanceTimersByTimeAsync(100);
		}
	}

	it('sends a second after the first key, and then every second', async () => {
		const { loop, turns } = loopOf([]);
		await type(loop, 9);
		expect(turns()).toBe(0);
		await type(loop, 1);
		expect(turns()).toBe(1);
		await type(loop, 20);
		expect(turns()).toBe(3);
		loop.stop();
	});

	it('sends a burst at the first rest, in one turn', async () => {
		const { loop, turns } = loopOf([]);
		await type(loop, 3);
		await vi.advanceTimersByTimeAsync(199);
		expect(turns()).toBe(0);
		await vi.advanceTimersByTimeAsync(1);
		expect(turns()).toBe(1);
		await vi.advanceTimersByTimeAsync(1000);
		expect(turns()).toBe(1);
		loop.stop();
	});
});
