import type { SyncProblem } from '#lib/storage/sync-record.ts';
import { pauseAfter } from './backoff.ts';
import type { CycleEnd } from './cycle.ts';

/** Ms between looks at the server where nothing tells that there is news, and where something does. */
const askEvery = 30_000;
const askEveryAnyway = 5 * 60_000;
/** Ms after another tab had its turn. */
const afterOthers = 3000;

/** What no retry helps against: a person has to do something first. */
const needsPerson: ReadonlySet<SyncProblem['kind']> = new Set([
	'moved',
	'wrong-key',
	'signup',
	'full',
	'too-large',
	'old-app',
	'old-server'
]);

/** How the last turn ended; `elsewhere`: another tab had it. */
export type TurnEnd = CycleEnd | { readonly kind: 'elsewhere' };

/** What is known when the next try is planned. */
export interface TryFacts {
	/** Failures in a row, this one included. */
	readonly failures: number;
	/** True while the server tells of changes by itself. */
	readonly isLive: boolean;
	/** 0 to 1. */
	readonly random: number;
}

/** Ms until the next try; null when there is nothing to do until a person does something. */
export function nextTry(end: TurnEnd, { failures, isLive, random }: TryFacts): number | null {
	switch (end.kind) {
		case 'off':
			return null;
		case 'elsewhere':
			return afterOthers;
		case 'in-step':
			return isLive ? askEveryAnyway : askEvery;
		case 'failed':
			if (needsPerson.has(end.problem.kind)) return askEveryAnyway;
			return pauseAfter(failures, random, end.wait);
	}
}
