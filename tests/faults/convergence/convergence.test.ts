import { Chance, ruledBy } from './chance.ts';
import { expect, it } from 'vitest';
import { tellFigures } from '../../setup/figures.ts';
import { isLong, seeded, seedOf } from '../../setup/seeded.ts';
import { Segment, type Trouble } from './segment.ts';

/** Changes in all, and those of one document: else it would grow without end. */
const operations = isLong ? 1_000_000 : 10_000;
const ofOne = 500;
const devices = 5;

/** Each document has a seed of its own, from `seed` on, so that one that went wrong can be played alone. */
function play(seed: number, count: number): readonly Trouble[] {
	return Array.from({ length: count / ofOne }, (_, index) => {
		const chance = new Chance(seeded(seed + index));
		return ruledBy(chance, () => {
			const segment = new Segment(chance);
			for (let step = 0; step < ofOne; step++) segment.step();
			return segment.end();
		});
	});
}

it('the same seed plays the same run again', () => {
	const [once, again] = [play(1, ofOne), play(1, ofOne)];
	expect(again).toEqual(once);
	expect(once[0]?.shown).toContain('"notes"');
});

it(
	'five devices show the same, and every word, after any changes and any trouble',
	() => {
		const seed = seedOf();
		const troubles = play(seed, operations);
		const sum = (of: (trouble: Trouble) => number) => troubles.map(of).reduce((a, b) => a + b, 0);
		tellFigures('changes on five devices', {
			operations,
			devices,
			diverged: sum(({ diverged }) => diverged),
			lost: sum(({ lost }) => lost.length),
			'undone of others': sum(({ undone }) => undone.length),
			seed
		});
		const wrong = troubles.flatMap(({ diverged, lost, undone }, index) =>
			diverged + lost.length + undone.length === 0
				? []
				: [{ seed: seed + index, diverged, lost, undone }]
		);
		expect(wrong).toEqual([]);
	},
	isLong ? 120 * 60_000 : 15 * 60_000
);
