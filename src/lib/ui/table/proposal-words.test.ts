import { describe, expect, it } from 'vitest';
import { stepId, type Step } from '#lib/domain/instrument/types.ts';
import type { Change } from '#lib/domain/timing/proposal.ts';
import { ambitionDcl } from '#lib/instruments/ambition-dcl/index.ts';
import { proposalWords } from './proposal-words.ts';

const steps: readonly Step[] = ambitionDcl.steps;
const cluster = steps.find(({ title }) => title === 'Wensen clusteren');
const end = Date.parse('2026-09-24T15:20:00+02:00');

const pink: Change = { stepId: stepId('opportunities'), from: 20, to: 14 };
const green: Change = { stepId: stepId('inventory'), from: 12, to: 10 };
const discuss: Change = { stepId: stepId('discuss-wishes'), from: 18, to: 12 };

const wordsFor = (changes: readonly [Change, ...Change[]], fits = true) => {
	if (!cluster) throw new Error('No such step');
	const proposal = { key: 'any', biggest: changes[0], changes, minutes: {}, fits };
	return proposalWords(proposal, cluster, steps, end, 'Europe/Amsterdam');
};

describe('the proposal on the slip', () => {
	it('asks about the step that gives most and says why', () => {
		expect(wordsFor([pink])).toEqual({
			question: 'Roze ronde 14 in plaats van 20 min?',
			reason: 'Clusteren duurt langer. Zo stoppen jullie toch om 15:20.'
		});
	});

	it('calls a step of a round with several steps by its own title', () => {
		expect(wordsFor([discuss]).question).toBe('Wensen bespreken 12 in plaats van 18 min?');
	});

	it('does not hide that more steps become shorter', () => {
		expect(wordsFor([pink, green]).reason).toContain('Nog een stap wordt korter.');
		expect(wordsFor([pink, green, discuss]).reason).toContain('Nog 2 stappen worden korter.');
	});

	it('promises no end that is not reached', () => {
		const { reason } = wordsFor([pink], false);
		expect(reason).not.toContain('toch');
		expect(reason).toContain('spreek een andere tijd af dan 15:20');
	});
});
