import { describe, expect, it } from 'vitest';
import { stepId } from '../instrument/types.ts';
import { readClock } from './reading.ts';
import { MINUTE, type TimedStep, type Timeline } from './timeline.ts';

const step = (id: string, minutes: number, protectedMinutes: number): TimedStep => ({
	id: stepId(id),
	minutes,
	protectedMinutes
});

/** Clustering from minute 0; boxes as on the clock in the design, green and concretising kept whole. */
const clustering: Timeline = {
	steps: [
		step('cluster', 17, 10),
		step('green', 11, 11),
		step('pink', 20, 12),
		step('concretise', 8, 8),
		step('close', 7, 7)
	],
	wrapUpMinutes: 7,
	startedAt: 0,
	agreedEnd: 63 * MINUTE,
	plannedEnd: null,
	log: [{ stepId: stepId('cluster'), at: 0 }],
	acceptedMinutes: {}
};

/** All coming steps may give. */
const loose: Timeline = {
	...clustering,
	steps: [
		step('cluster', 17, 10),
		step('green', 11, 5),
		step('pink', 20, 12),
		step('concretise', 8, 5),
		step('close', 7, 7)
	]
};

const proposalAt = (timeline: Timeline, minute: number) =>
	readClock(timeline, minute * MINUTE).proposal;

describe('a proposal', () => {
	it('says "14 in plaats van 20" when clustering takes six minutes longer', () => {
		const proposal = proposalAt(clustering, 23);
		expect(readClock(clustering, 23 * MINUTE).stepOver).toBe(6);
		expect(proposal).toMatchObject({
			biggest: { stepId: 'pink', from: 20, to: 14 },
			changes: [{ stepId: 'pink' }],
			minutes: { pink: 14 },
			fits: true
		});
	});

	it('leaves steps without room to give out of what is accepted', () => {
		expect(proposalAt(clustering, 23)?.minutes).toEqual({ pink: 14 });
	});

	it('speaks of what is still to come of a step that was visited before, and stores the whole', () => {
		const log = [
			{ stepId: stepId('green'), at: 0 },
			{ stepId: stepId('cluster'), at: 2 * MINUTE }
		];
		const proposal = proposalAt({ ...loose, log }, 25);
		const green = proposal?.changes.find((change) => change.stepId === 'green');
		expect(green?.from).toBe(9);
		expect(proposal?.minutes['green']).toBe(2 + (green?.to ?? 0));
	});

	it('shares over all coming steps in proportion, in whole minutes, and names the one that gives most', () => {
		const proposal = proposalAt(loose, 23);
		expect(proposal?.changes).toEqual([
			{ stepId: 'green', from: 11, to: 9 },
			{ stepId: 'pink', from: 20, to: 17 },
			{ stepId: 'concretise', from: 8, to: 7 }
		]);
		expect(proposal?.biggest.stepId).toBe('pink');
	});

	it('does not come before the step is a whole minute over', () => {
		expect(proposalAt(clustering, 17)).toBeNull();
		expect(proposalAt(clustering, 17.99)).toBeNull();
		expect(proposalAt(clustering, 18)).toMatchObject({ biggest: { from: 20, to: 19 } });
	});

	it('never takes from the closing step', () => {
		for (let minute = 18; minute < 56; minute++) {
			const ids = proposalAt(loose, minute)?.changes.map((change) => change.stepId);
			expect(ids).not.toContain('close');
		}
	});

	it('stops at the protected minimum and says that this is not enough', () => {
		expect(proposalAt(clustering, 30)).toMatchObject({ biggest: { to: 12 }, fits: false });
		expect(proposalAt(clustering, 25)).toMatchObject({ biggest: { to: 12 }, fits: true });
	});

	it('does not come when nothing can give', () => {
		const acceptedMinutes = proposalAt(clustering, 30)?.minutes ?? {};
		expect(proposalAt({ ...clustering, acceptedMinutes }, 30)).toBeNull();
		expect(proposalAt({ ...clustering, acceptedMinutes }, 40)).toBeNull();
	});

	it('does not come back once accepted, until the step runs a whole minute further', () => {
		const acceptedMinutes = proposalAt(loose, 23)?.minutes ?? {};
		const accepted = { ...loose, acceptedMinutes };
		expect(proposalAt(accepted, 23)).toBeNull();
		expect(proposalAt(accepted, 23.9)).toBeNull();
		expect(proposalAt(accepted, 24)?.changes).toHaveLength(1);
	});

	it('once accepted gives the coming step the agreed minutes when it is entered in time', () => {
		const accepted = { ...clustering, acceptedMinutes: proposalAt(clustering, 23)?.minutes ?? {} };
		const log = [
			...clustering.log,
			{ stepId: stepId('green'), at: 23 * MINUTE },
			{ stepId: stepId('pink'), at: 34 * MINUTE }
		];
		expect(readClock({ ...accepted, log }, 34 * MINUTE).stepLeft).toBe(14 * 60);
	});

	it('leaves the overrun of the current step as it was when accepted', () => {
		const accepted = { ...clustering, acceptedMinutes: proposalAt(clustering, 23)?.minutes ?? {} };
		expect(readClock(accepted, 23 * MINUTE).stepOver).toBe(6);
	});

	it('keeps its key while the step runs on and changes it after five minutes', () => {
		const keys = [18, 19, 21.5, 22, 26.9, 27].map((minute) => proposalAt(loose, minute)?.key);
		const [first, ...others] = keys;
		expect(first).toBeDefined();
		expect(others.slice(0, 1)).toEqual([first]);
		expect(keys[2]).toBe(first);
		expect(keys[3]).not.toBe(first);
		expect(keys[4]).toBe(keys[3]);
		expect(keys[5]).not.toBe(keys[4]);
	});

	it('does not come when a late step is left without a yes: what comes fits by itself', () => {
		const log = [...loose.log, { stepId: stepId('green'), at: 23 * MINUTE }];
		const reading = readClock({ ...loose, log }, 23 * MINUTE);
		expect(reading.proposal).toBeNull();
		// 33 minutes for 11, 20 and 8.
		expect(reading.stepLeft).toBe(Math.ceil(((33 * 11) / 39) * 60));
	});

	it('does not come when the talk is ahead of its plan', () => {
		const log = [...loose.log, { stepId: stepId('green'), at: 5 * MINUTE }];
		// Green has 14 of its 11 minutes, and uses 16.
		expect(proposalAt({ ...loose, log }, 21.5)).toBeNull();
	});
});

describe('the rim', () => {
	it('shows the plan that fits: the current step grows, what comes gives', () => {
		const { arcs } = readClock(clustering, 23 * MINUTE);
		expect(arcs.map((arc) => Math.round(arc.to - arc.from))).toEqual([23, 11, 14, 8, 7]);
	});
});
