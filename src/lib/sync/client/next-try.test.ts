import { describe, expect, it } from 'vitest';
import { nextTry, type TurnEnd } from './next-try.ts';

const facts = { failures: 1, isLive: false, random: 0.5 };
const failed = (kind: 'unreachable' | 'moved' | 'busy', wait = 0): TurnEnd => ({
	kind: 'failed',
	problem: { kind },
	wait
});

describe('the next try', () => {
	it.each<[string, TurnEnd, number | null]>([
		['half a minute when all is well', { kind: 'in-step', seq: 3 }, 30_000],
		['never when this device does not take part', { kind: 'off' }, null],
		['soon after another tab had its turn', { kind: 'elsewhere' }, 3000],
		['a random moment after a failure', failed('unreachable'), 1000],
		['what a busy server asked for', failed('busy', 40_000), 40_000],
		['five minutes when a person has to act', failed('moved'), 300_000]
	])('is %s', (_name, end, ms) => {
		expect(nextTry(end, facts)).toBe(ms);
	});

	it('is far away while the server tells of changes by itself', () => {
		expect(nextTry({ kind: 'in-step', seq: 3 }, { ...facts, isLive: true })).toBe(300_000);
	});
});
