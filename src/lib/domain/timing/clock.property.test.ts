import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepId } from '../instrument/types.ts';
import { readClock } from './reading.ts';
import { MINUTE, type TimedStep, type Timeline } from './timeline.ts';

const START = 1_750_000_000_000;
const HOUR = 60 * MINUTE;

const steps = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
		minLength: 1,
		maxLength: 10
	})
	.map((boxes): TimedStep[] =>
		boxes.map(([a, b], index) => ({
			id: stepId(`step-${index}`),
			minutes: Math.max(a, b),
			protectedMinutes: Math.min(a, b)
		}))
	);

const moment = fc.integer({ min: START - HOUR, max: START + 4 * HOUR });

const entry = fc.record({
	stepId: fc.integer({ min: 0, max: 10 }).map((index) => stepId(`step-${index}`)),
	at: fc.oneof(moment, fc.constantFrom(START, START + 10 * MINUTE, START + 1000 * HOUR))
});

/** A talk that has begun; step-10 is in no guide, so that the log has strangers in it. */
const begun: fc.Arbitrary<Timeline> = fc.record({
	steps,
	wrapUpMinutes: fc.constantFrom(7, 7, 0, 15),
	startedAt: fc.constant(START),
	agreedEnd: fc.option(fc.integer({ min: START - HOUR, max: START + 3 * HOUR })),
	plannedEnd: fc.option(moment),
	log: fc.array(entry, { maxLength: 14 }),
	acceptedMinutes: fc.dictionary(
		fc.integer({ min: 0, max: 9 }).map((index) => `step-${index}`),
		fc.integer({ min: 0, max: 40 }),
		{ maxKeys: 3 }
	)
});

const anyTalk = fc
	.tuple(begun, fc.boolean())
	.map(([talk, hasBegun]) => (hasBegun ? talk : { ...talk, startedAt: null }));

const runs = { numRuns: 1000 };

describe('the clock, whatever happens', () => {
	it('has parts that add up to the agreed end, without gap, overlap or negative length', () => {
		fc.assert(
			fc.property(anyTalk, moment, (talk, now) => {
				const { arcs, total } = readClock(talk, now);
				let cursor = 0;
				for (const arc of arcs) {
					expect(arc.from).toBe(cursor);
					expect(arc.to).toBeGreaterThan(arc.from);
					cursor = arc.to;
				}
				expect(cursor).toBe(total);
			}),
			runs
		);
	});

	it('has the hand in the current part', () => {
		fc.assert(
			fc.property(begun, moment, (talk, now) => {
				const { arcs, gone, currentStep } = readClock(talk, now);
				const current = arcs.find((arc) => arc.state === 'current');
				if (current === undefined) return;
				expect(current.stepId).toBe(currentStep);
				expect(current.from).toBeLessThanOrEqual(gone);
				expect(current.to).toBeGreaterThanOrEqual(gone);
			}),
			runs
		);
	});

	it('wraps up exactly its minutes before the end, or at the start of a shorter talk', () => {
		fc.assert(
			fc.property(anyTalk, moment, (talk, now) => {
				const { start, end, wrapUpAt } = readClock(talk, now);
				const lead = talk.wrapUpMinutes * MINUTE;
				expect(wrapUpAt).toBe(end - start >= lead ? end - lead : start);
			}),
			runs
		);
	});

	it('never has less than nothing left, and never more when time goes on', () => {
		fc.assert(
			fc.property(begun, moment, moment, (talk, a, b) => {
				const earlier = readClock(talk, Math.min(a, b));
				const later = readClock(talk, Math.max(a, b));
				expect(later.left).toBeGreaterThanOrEqual(0);
				expect(later.left).toBeLessThanOrEqual(earlier.left);
				expect(later.gone).toBeGreaterThanOrEqual(earlier.gone);
				expect(later.gone).toBeLessThanOrEqual(later.total);
			}),
			runs
		);
	});

	it('does not care in which order the log arrives', () => {
		const shuffled = begun.chain((talk) =>
			fc.tuple(
				fc.constant(talk),
				fc.shuffledSubarray([...talk.log], { minLength: talk.log.length })
			)
		);
		fc.assert(
			fc.property(shuffled, moment, ([talk, log], now) => {
				expect(readClock({ ...talk, log }, now)).toEqual(readClock(talk, now));
			}),
			runs
		);
	});

	it('reads the same after reading anything else', () => {
		fc.assert(
			fc.property(begun, moment, moment, (talk, now, other) => {
				const first = readClock(talk, now);
				readClock(talk, other);
				expect(readClock(talk, now)).toEqual(first);
			}),
			runs
		);
	});

	it('has only finite numbers', () => {
		fc.assert(
			fc.property(anyTalk, moment, (talk, now) => {
				const reading = readClock(talk, now);
				const numbers = [reading.stepLeft, reading.stepOver, reading.left, reading.gone];
				expect([...numbers, reading.nextAt ?? 0].every(Number.isFinite)).toBe(true);
				expect(reading.stepOver).toBeGreaterThanOrEqual(0);
			}),
			runs
		);
	});

	it('is in the step that was entered last, wherever that jumps to', () => {
		fc.assert(
			fc.property(begun, fc.nat(), moment, (talk, pick, at) => {
				const target = talk.steps[pick % talk.steps.length]?.id ?? stepId('none');
				const before = talk.log.filter((old) => old.at < at);
				const log = [...before, { stepId: target, at }];
				expect(readClock({ ...talk, log }, Math.max(at, START)).currentStep).toBe(target);
			}),
			runs
		);
	});

	it('gives the closing step its own minutes at the end while there is room', () => {
		fc.assert(
			fc.property(begun, moment, (talk, now) => {
				const reading = readClock(talk, now);
				const last = talk.steps.at(-1);
				if (last === undefined || reading.currentStep === last.id) return;
				const kept = Math.min(last.minutes, reading.total - reading.gone);
				const closing = reading.arcs.find(
					(arc) => arc.stepId === last.id && arc.state === 'coming'
				);
				const length = closing === undefined ? 0 : closing.to - closing.from;
				expect(length).toBeGreaterThanOrEqual(kept - 1e-6);
			}),
			runs
		);
	});
});

describe('a proposal, whatever happens', () => {
	const withProposal = (
		check: (talk: Timeline, now: number, before: ReturnType<typeof readClock>) => void
	) => {
		let seen = 0;
		fc.assert(
			fc.property(begun, moment, (talk, now) => {
				const reading = readClock(talk, now);
				if (reading.proposal === null) return;
				seen++;
				check(talk, now, reading);
			}),
			{ numRuns: 4000 }
		);
		expect(seen).toBeGreaterThan(100);
	};

	it('only takes whole minutes, never below the protected minimum, never from the closing step', () => {
		withProposal((talk, _, { proposal }) => {
			for (const { stepId: id, from, to } of proposal?.changes ?? []) {
				const step = talk.steps.find((one) => one.id === id);
				const visited = talk.log.some((entered) => entered.stepId === id);
				expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
				expect(to).toBeLessThan(from);
				if (!visited) expect(to).toBeGreaterThanOrEqual(step?.protectedMinutes ?? 0);
				expect(id).not.toBe(talk.steps.at(-1)?.id);
			}
		});
	});

	it('when accepted does not come again, and fits what is left unless all are at their minimum', () => {
		withProposal((talk, now, { proposal, left }) => {
			const acceptedMinutes = { ...talk.acceptedMinutes, ...proposal?.minutes };
			expect(readClock({ ...talk, acceptedMinutes }, now).proposal).toBeNull();
			if (talk.log.length > 0) return;
			const coming = talk.steps.slice(1, -1);
			const minutes = coming.map((step) => acceptedMinutes[step.id] ?? 0);
			const closing = talk.steps.at(-1)?.minutes ?? 0;
			const needed = minutes.reduce((sum, n) => sum + n, 0) + closing;
			if (proposal?.fits === true) expect(needed).toBeLessThanOrEqual(left);
		});
	});

	it('when it does not fit leaves every step that gives at its protected minimum', () => {
		withProposal((talk, _, { proposal }) => {
			if (proposal?.fits !== false) return;
			for (const { stepId: id, to } of proposal.changes) {
				const least = talk.steps.find((step) => step.id === id)?.protectedMinutes ?? 0;
				expect(to).toBeLessThanOrEqual(least);
			}
		});
	});
});
