import { Chance, ruledBy } from './chance.ts';
import { expect, it } from 'vitest';
import { tellFigures } from '../../setup/figures.ts';
import { isLong, seeded, seedOf } from '../../setup/seeded.ts';
import { Segment, type Trouble } from './segment.ts';

/** Changes in all, and those of one document: else it would grow without end. */
const operations = isLong ? 1_000_000 : 50_000;
const ofOne = 500;
const devices = 5;

function play(seed: number, count: number): readonly Trouble[] {
	const chance = new Chance(seeded(seed));
	const troubles: Trouble[] = [];
	ruledBy(chance, () => {
		for (let done = 0; done < count; done += ofOne) {
			const segment = new Segment(chance);
			for (let step = 0; step < ofOne; step++) segment.step();
			troubles.push(segment.end());
		}
	});
	return troubles;
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
		const lost = troubles.flatMap((trouble) => trouble.lost);
		const undone = troubles.flatMap((trouble) => trouble.undone);
		const diverged = troubles.reduce((sum, trouble) => sum + trouble.diverged, 0);
		tellFigures('changes on five devices', {
			operations,
			devices,
			diverged,
			lost: lost.length,
			'undone of others': undone.length,
			seed
		});
		expect({ diverged, lost, undone }).toEqual({ diverged: 0, lost: [], undone: [] });
	},
	isLong ? 60 * 60_000 : 300_000
);
