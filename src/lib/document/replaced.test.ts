import { afterEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { ConversationDocument } from './conversation-document.ts';
import { inOnePiece } from './compare.ts';
import { roots } from './schema.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

/** A note that is written anew so many times, each a while after the other; what is stored of it then. */
function writtenAnew(times: number, text: (time: number) => string) {
	let now = 1_750_000_000_000;
	vi.spyOn(Date, 'now').mockImplementation(() => (now += 5000));
	const document = new ConversationDocument('c1');
	const target = { entity: document.add('note', { text: 'begin' }), name: 'text' } as const;
	for (let time = 0; time < times; time++) document.setText(target, text(time));
	const stored = inOnePiece([document.encode()]) ?? new Uint8Array();
	const doc = new Y.Doc();
	Y.applyUpdate(doc, stored);
	const kept = JSON.stringify(doc.getMap(roots.replaced));
	return { bytes: stored.length, kept: kept.length };
}

it.each([
	['a word', (time: number) => `woord${time} staat hier`],
	['all of it', (time: number) => `${time} een heel andere zin staat nu hier, keer ${time}`],
	['its end', (time: number) => `Onze leerling durft ${'veel '.repeat(time % 7)}${time}`]
])(
	'what replaced %s takes no more room after a thousand changes than after a hundred',
	(_, text) => {
		const [few, many] = [writtenAnew(100, text), writtenAnew(1000, text)];
		expect(many.kept).toBeLessThan(4000);
		expect(many.kept).toBeLessThan(2 * few.kept + 1000);
		// What is left of each change is its place, without words.
		expect((many.bytes - few.bytes) / 900).toBeLessThan(80);
	}
);

it('a text that was replaced twice by one person still shows the version of the other', () => {
	let now = 1_750_000_000_000;
	vi.spyOn(Date, 'now').mockImplementation(() => (now += 5000));
	const one = new ConversationDocument('c1');
	const target = { entity: one.add('note', { text: 'De kat zit' }), name: 'text' } as const;
	const other = new ConversationDocument('c1', [one.encode()]);
	one.setText(target, 'De hond zit');
	const reopened = new ConversationDocument('c1', [one.encode()]);
	reopened.setText(target, 'De vis zit');
	other.setText(target, 'De poes zit');
	reopened.apply(other.encode());
	const versions = Object.values(reopened.apart)[0] ?? [];
	expect(versions).toContain('De vis zit');
	expect(versions.some((version) => version.includes('poes'))).toBe(true);
});
