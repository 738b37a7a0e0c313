import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, items, wholeWidth } from './blocks/items.ts';
import type { Kit } from './blocks/kit.ts';
import { table } from './blocks/table.ts';
import { subheading, words } from './blocks/words.ts';
import type { Flowable } from './flow.ts';
import { lowest, page, tones, type as styles } from './look.ts';
import { placeAll } from './paginate.ts';
import { testPaper } from './test-paper.ts';

const kit: Kit = {
	widthOf: () => 0.5,
	tone: tones.plain,
	picture: () => Promise.resolve(null)
};
const list = (texts: readonly string[]) =>
	texts.map((text) => ({ text, first: true, details: [] }));
const heading = (text: string) => subheading(kit, { kind: 'subheading', text, ambition: 1 });

async function placed(flowables: readonly Flowable[]) {
	const paper = testPaper();
	await placeAll(paper, flowables, () => Promise.resolve());
	return paper;
}

/** Points between the baseline and the end of the smallest line. */
const tails = 3.7;

const anyText = fc.integer({ min: 1, max: 900 }).map((length) => 'woord '.repeat(length / 3 + 1));
const anyBlock = fc.oneof(
	anyText.map((text) => words(kit, text, styles.text, { gap: 4 })),
	fc.array(anyText, { maxLength: 9 }).map((texts) => items(kit, list(texts), wholeWidth)),
	fc.tuple(fc.array(anyText, { maxLength: 9 }), fc.array(anyText, { maxLength: 9 })).map((lists) =>
		columns(kit, {
			kind: 'columns',
			columns: lists.map((texts) => ({ heading: 'kop', items: list(texts) }))
		})
	),
	fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 9 }).map((rows) =>
		table(kit, {
			kind: 'table',
			columns: ['a', 'b', 'c'],
			rows: rows.map((cells) => cells.map((text) => ({ text, quiet: [] })))
		})
	),
	fc.constant(heading('Kop'))
);

const count = (texts: readonly { text: string }[], word: string) =>
	texts.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);

/** Something of this height, in points. */
const block = (height: number): Flowable => ({
	gap: 0,
	least: height,
	whole: height,
	keep: false,
	place: (_, y) => ({ y: y + height, rest: null })
});

/** How often a word is drawn when there is no end to the page. */
function drawn(flowables: readonly Flowable[], word: string): number {
	const paper = testPaper();
	for (const flowable of flowables) flowable.place(paper, 0, 1e9);
	return count(paper.written, word);
}

describe('pages', () => {
	it('cut nothing off and lose nothing, whatever the blocks', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyBlock, { maxLength: 12 }), async (blocks) => {
				const flowables = blocks.flat();
				const { written } = await placed(flowables);
				expect(written.every(({ y }) => y > page.top && y < lowest - tails)).toBe(true);
				expect(count(written, 'woord')).toBe(drawn(flowables, 'woord'));
			}),
			{ numRuns: 60 }
		);
	});

	it('never end with a heading', async () => {
		for (let height = 600; height < lowest - page.top; height++) {
			const below = words(kit, 'eronder', styles.text, { gap: 0 });
			const { written } = await placed([block(height), ...heading('Kop'), ...below]);
			const pageOf = (word: string) => written.find(({ text }) => text.includes(word))?.page;
			expect(pageOf('Kop')).toBe(pageOf('eronder'));
		}
	});

	it('count the white above a line when they look whether it fits', async () => {
		for (let height = 690; height < lowest - page.top; height++) {
			const below = words(kit, 'eronder', styles.text, { gap: 12 });
			const { written } = await placed([block(height), ...below]);
			expect(Math.max(...written.map(({ y }) => y))).toBeLessThan(lowest - tails);
		}
	});

	it('keep a row of a table together', async () => {
		const names = ['rijA', 'rijB', 'rijC'];
		const rows = names.map((name) =>
			[`${name} `.repeat(80), 'b', 'c'].map((text) => ({ text, quiet: [] }))
		);
		const grid = table(kit, { kind: 'table', columns: ['a', 'b', 'c'], rows });
		for (let height = 300; height < lowest - page.top; height += 7) {
			const { written } = await placed([block(height), ...grid]);
			for (const name of names) {
				const lines = written.filter(({ text }) => text.includes(name));
				expect(lines.length).toBeGreaterThan(4);
				expect(new Set(lines.map((line) => line.page)).size).toBe(1);
			}
		}
	});

	it('keep a short note together', async () => {
		const note = 'een twee drie vier '.repeat(22);
		const notes = Array.from({ length: 40 }, (_, index) => `${note}n${index}.`);
		const { written } = await placed(items(kit, list(notes), wholeWidth));
		const tags = written.filter(({ text }) => text === 'Eerst');
		const ends = written.filter(({ text }) => /n\d+\./.test(text));
		expect(tags.map(({ page: at }) => at)).toEqual(ends.map(({ page: at }) => at));
	});

	it('let a note that is longer than a page flow over several', async () => {
		const paper = await placed(words(kit, 'woord '.repeat(2000), styles.text, { gap: 0 }));
		expect(paper.pages).toBeGreaterThan(2);
		expect(count(paper.written, 'woord')).toBe(2000);
	});

	it('repeat the header of a table', async () => {
		const row = ['a', 'b', 'c'].map((text) => ({ text, quiet: [] }));
		const paper = await placed(
			table(kit, {
				kind: 'table',
				columns: ['Wat', 'Wie', 'Wanneer'],
				rows: Array.from({ length: 80 }, () => row)
			})
		);
		expect(paper.pages).toBeGreaterThan(2);
		expect(count(paper.written, 'Wanneer')).toBe(paper.pages);
	});
});
