import { describe, expect, it } from 'vitest';
import { stepId } from '../instrument/types.ts';
import { readClock } from './reading.ts';
import { MINUTE, type Timeline } from './timeline.ts';
import { epochAt } from './wall-clock.ts';

const at = (time: string, seconds = 0): number =>
	epochAt('2025-06-03', time, 'Europe/Amsterdam') + seconds * 1000;

const boxes: readonly (readonly [string, number, number])[] = [
	['contract', 8, 5],
	['focus', 7, 3],
	['draw', 5, 4],
	['write', 10, 6],
	['discuss', 18, 10],
	['cluster', 26, 15],
	['green', 12, 8],
	['pink', 19, 12],
	['concretise', 8, 6],
	['close', 7, 7]
];

const entered = (step: string, time: string) => ({ stepId: stepId(step), at: at(time) });

/** The talk at De Wilgenroos as it went. */
const wilgenroos: Timeline = {
	steps: boxes.map(([id, minutes, protectedMinutes]) => ({
		id: stepId(id),
		minutes,
		protectedMinutes
	})),
	wrapUpMinutes: 7,
	startedAt: at('13:34'),
	agreedEnd: at('15:20'),
	plannedEnd: at('15:30'),
	acceptedMinutes: {},
	log: [
		entered('contract', '13:34'),
		entered('focus', '13:43'),
		entered('draw', '13:49'),
		entered('write', '13:54'),
		entered('discuss', '14:02'),
		entered('cluster', '14:20'),
		entered('green', '14:39'),
		entered('pink', '14:50'),
		entered('concretise', '15:07'),
		entered('close', '15:13')
	]
};

const uniform = (...minutes: number[]): Timeline => ({
	...wilgenroos,
	steps: minutes.map((length, index) => ({
		id: stepId(String(index)),
		minutes: length,
		protectedMinutes: 2
	})),
	agreedEnd: null,
	plannedEnd: null,
	log: []
});

const lengths = (timeline: Timeline, now: number): number[] =>
	readClock(timeline, now).arcs.map((arc) => arc.to - arc.from);

describe('the clock at De Wilgenroos', () => {
	it('runs to the end in the invitation until another is agreed', () => {
		const reading = readClock({ ...wilgenroos, agreedEnd: null }, at('13:38'));
		expect(reading).toMatchObject({
			end: at('15:30'),
			wrapUpAt: at('15:23'),
			left: 112,
			total: 116
		});
	});

	it('has 101 minutes left and wraps up at 15:13 when 15:20 is agreed at 13:39', () => {
		const reading = readClock(wilgenroos, at('13:39'));
		expect(reading).toMatchObject({
			phase: 'running',
			currentStep: 'contract',
			left: 101,
			gone: 5,
			total: 106,
			wrapUpAt: at('15:13'),
			nextStep: 'focus',
			stepOver: 0,
			proposal: null
		});
		// 8 of the 113 minutes before the closing step, of which 99 are left.
		expect(reading.stepLeft).toBe(Math.ceil(((8 * 99) / 113 - 5) * 60));
	});

	it('scales all boxes in proportion to the agreed end, but the last', () => {
		const planned = lengths({ ...wilgenroos, log: [entered('contract', '13:34')] }, at('13:34'));
		boxes.slice(0, -1).forEach(([, minutes], index) => {
			expect(planned[index]).toBeCloseTo((minutes * 99) / 113, 6);
		});
		expect(planned.at(-1)).toBeCloseTo(7, 6);
	});

	it.each([
		['13:48', 'focus', 92],
		['14:15', 'discuss', 65],
		['14:38', 'cluster', 42],
		['14:54', 'pink', 26],
		['15:12', 'concretise', 8]
	])('at %s is in %s with %i minutes left', (time, step, left) => {
		expect(readClock(wilgenroos, at(time))).toMatchObject({
			phase: 'running',
			currentStep: step,
			left
		});
	});

	it('after the kill in the pink round still counts from 14:50', () => {
		const reading = readClock(wilgenroos, at('14:54'));
		// 23 minutes lie between 14:50 and wrapping up; pink has 19 parts of 19 + 8.
		expect(reading.stepLeft).toBe(Math.ceil(((23 * 19) / 27 - 4) * 60));
		expect(reading).toMatchObject({ gone: 80, nextStep: 'concretise', stepOver: 0 });
	});

	it('shows the time really spent for the steps that have been', () => {
		expect(lengths(wilgenroos, at('14:54')).slice(0, 7)).toEqual([9, 6, 5, 8, 18, 19, 11]);
	});

	it('proposes a shorter pink round when the interruption makes discussing run over', () => {
		const { proposal, stepOver } = readClock(wilgenroos, at('14:19'));
		expect(stepOver).toBe(1);
		expect(proposal?.fits).toBe(true);
		expect(proposal?.changes.length).toBeGreaterThan(0);
	});

	it('wraps up from 15:13 on the second, with seven minutes', () => {
		expect(readClock(wilgenroos, at('15:13', -1))).toMatchObject({ phase: 'running', left: 8 });
		expect(readClock(wilgenroos, at('15:13'))).toMatchObject({
			phase: 'wrap-up',
			currentStep: 'close',
			left: 7,
			stepLeft: 420,
			nextStep: null,
			nextAt: null
		});
	});

	it('wraps up at 15:13 whatever the step is', () => {
		const log = [entered('contract', '13:34'), entered('cluster', '14:20')];
		expect(readClock({ ...wilgenroos, log }, at('15:14'))).toMatchObject({
			phase: 'wrap-up',
			currentStep: 'cluster',
			proposal: null
		});
	});

	it('stands still at the end', () => {
		expect(readClock(wilgenroos, at('19:00'))).toMatchObject({
			phase: 'end',
			currentStep: 'close',
			left: 0,
			gone: 106,
			stepLeft: 0,
			stepOver: 0
		});
	});
});

describe('before the talk', () => {
	it('shows the planned talk while its moment has not come', () => {
		const planned = { ...wilgenroos, startedAt: null, agreedEnd: null, log: [] };
		expect(readClock(planned, at('07:40'))).toMatchObject({
			phase: 'before',
			currentStep: null,
			nextStep: 'contract',
			nextAt: at('13:30'),
			start: at('13:30'),
			total: 120,
			left: 120,
			gone: 0,
			proposal: null
		});
	});

	it('shows what is left when its moment has passed', () => {
		const planned = { ...wilgenroos, startedAt: null, agreedEnd: null, log: [] };
		expect(readClock(planned, at('13:40'))).toMatchObject({ start: at('13:40'), left: 110 });
	});

	it('has its full length when the invitation was for another day', () => {
		const planned = { ...wilgenroos, agreedEnd: null, log: [] };
		const nextDay = 24 * 60 * MINUTE;
		expect(readClock({ ...planned, startedAt: null }, at('13:40') + nextDay).left).toBe(120);
		for (const days of [-1, 1]) {
			const startedAt = at('13:34') + days * nextDay;
			expect(readClock({ ...planned, startedAt }, startedAt).left).toBe(120);
		}
	});
});

describe('a corrected start', () => {
	it('computes everything anew, the first step from the new start', () => {
		const reading = readClock({ ...wilgenroos, startedAt: at('13:30') }, at('13:39'));
		expect(reading).toMatchObject({ total: 110, gone: 9, left: 101, currentStep: 'contract' });
		expect(reading.stepLeft).toBe(0 - Math.floor((9 - (8 * 103) / 113) * 60));
	});

	it('puts what was entered before it at the start', () => {
		const reading = readClock({ ...wilgenroos, startedAt: at('13:45') }, at('13:47'));
		expect(reading).toMatchObject({ currentStep: 'focus', gone: 2 });
		expect(reading.arcs[0]).toMatchObject({ stepId: 'focus', from: 0 });
	});

	it('after the agreed end leaves a talk of no length', () => {
		const reading = readClock({ ...wilgenroos, startedAt: at('15:30') }, at('15:31'));
		expect(reading).toMatchObject({ phase: 'end', total: 0, gone: 0, left: 0, arcs: [] });
	});
});

describe('little time', () => {
	it('keeps seven minutes for the closing step when the talk is nine minutes', () => {
		const reading = readClock({ ...wilgenroos, agreedEnd: at('13:43') }, at('13:34'));
		expect(reading.wrapUpAt).toBe(at('13:36'));
		expect(reading.arcs.at(-1)).toMatchObject({ stepId: 'close', to: 9 });
		expect(lengths({ ...wilgenroos, agreedEnd: at('13:43') }, at('13:34')).at(-1)).toBeCloseTo(7);
	});

	it('is all closing when the talk is shorter than the closing step', () => {
		const reading = readClock({ ...wilgenroos, agreedEnd: at('13:38') }, at('13:35'));
		expect(reading).toMatchObject({
			phase: 'wrap-up',
			wrapUpAt: at('13:34'),
			left: 3,
			stepLeft: -60,
			stepOver: 1
		});
		expect(reading.arcs.map((arc) => arc.stepId)).toEqual(['contract', 'close']);
	});
});

describe('the step', () => {
	it('counts the time of all visits', () => {
		const log = [
			entered('contract', '13:34'),
			entered('focus', '13:37'),
			entered('contract', '13:38')
		];
		const reading = readClock({ ...wilgenroos, log }, at('13:40'));
		expect(reading.stepLeft).toBe(Math.ceil(((8 * 99) / 113 - 5) * 60));
		expect(reading.arcs.slice(0, 3).map((arc) => [arc.stepId, arc.state])).toEqual([
			['contract', 'passed'],
			['focus', 'passed'],
			['contract', 'current']
		]);
	});

	it('counts a third visit on top of the first two', () => {
		const log = [
			entered('contract', '13:34'),
			entered('focus', '13:36'),
			entered('contract', '13:37'),
			entered('focus', '13:38'),
			entered('contract', '13:39')
		];
		const { stepLeft } = readClock({ ...wilgenroos, log }, at('13:40'));
		expect(stepLeft).toBe(Math.ceil(((8 * 99) / 113 - 4) * 60));
	});

	it('has 0 seconds left in the second after its time', () => {
		const timeline = uniform(10, 10, 7);
		expect(readClock(timeline, at('13:44')).stepLeft).toBe(0);
		expect(readClock(timeline, at('13:44') + 500).stepLeft).toBe(0);
		expect(readClock(timeline, at('13:44') + 1000).stepLeft).toBe(-1);
	});

	it('keeps what it was over when the talk comes back to it', () => {
		const log = [
			entered('contract', '13:34'),
			entered('focus', '13:44'),
			entered('contract', '13:45')
		];
		const reading = readClock({ ...wilgenroos, log }, at('13:46'));
		expect(reading.stepLeft).toBe(0 - Math.floor((11 - (8 * 99) / 113) * 60));
		expect(reading.proposal).not.toBeNull();
	});

	it('has its part of the time that was won', () => {
		// 10, 10, 10 and 7: left after 4 minutes, 26 are shared by two.
		const timeline = uniform(10, 10, 10, 7);
		const log = [
			{ stepId: stepId('0'), at: at('13:34') },
			{ stepId: stepId('1'), at: at('13:38') }
		];
		expect(readClock({ ...timeline, log }, at('13:38'))).toMatchObject({
			stepLeft: 13 * 60,
			nextAt: at('13:51')
		});
	});

	it('before the closing one lasts until wrapping up', () => {
		const log = [...wilgenroos.log.slice(0, 3), entered('concretise', '14:00')];
		expect(readClock({ ...wilgenroos, log }, at('14:30')).nextAt).toBe(at('15:13'));
	});

	it('that closes lasts until the end, however early it is entered', () => {
		const log = [...wilgenroos.log.slice(0, 3), entered('close', '14:50')];
		expect(readClock({ ...wilgenroos, log }, at('14:50')).stepLeft).toBe(30 * 60);
	});
});

describe('a log from two devices', () => {
	it('ignores an entry from the future until its time has come', () => {
		const log = [...wilgenroos.log.slice(0, 2), entered('pink', '18:00')];
		expect(readClock({ ...wilgenroos, log }, at('13:44')).currentStep).toBe('focus');
	});

	it('ignores a step that this guide does not have', () => {
		const log = [...wilgenroos.log.slice(0, 2), entered('elsewhere', '13:44')];
		expect(readClock({ ...wilgenroos, log }, at('13:45')).currentStep).toBe('focus');
	});

	it('takes the later step of the guide when two are entered at the same moment', () => {
		const log = [entered('draw', '13:44'), entered('focus', '13:44')];
		expect(readClock({ ...wilgenroos, log }, at('13:45')).currentStep).toBe('draw');
	});

	it('is in the first step when it is empty', () => {
		expect(readClock({ ...wilgenroos, log: [] }, at('13:40')).currentStep).toBe('contract');
	});

	it('reads a moment before the start as the start', () => {
		expect(readClock(wilgenroos, at('12:00'))).toMatchObject({
			phase: 'running',
			currentStep: 'contract',
			gone: 0,
			left: 106
		});
	});
});

describe('midnight and daylight-saving time', () => {
	const night = (date: string, start: string, endDate: string, end: string): Timeline => ({
		...wilgenroos,
		startedAt: epochAt(date, start, 'Europe/Amsterdam'),
		agreedEnd: epochAt(endDate, end, 'Europe/Amsterdam'),
		log: []
	});

	it.each([
		['a talk over midnight', night('2025-06-03', '23:00', '2025-06-04', '00:30'), 90],
		['the night the clock goes forward', night('2025-03-30', '01:30', '2025-03-30', '03:30'), 60],
		['the night the clock goes back', night('2025-10-26', '01:30', '2025-10-26', '03:30'), 180]
	])('counts the minutes of %s', (_, timeline, minutes) => {
		expect(readClock(timeline, timeline.startedAt ?? 0).left).toBe(minutes);
	});
});
