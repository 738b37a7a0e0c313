import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textDiff } from './text-diff.ts';

const patched = (before: string, after: string): string => {
	const change = textDiff(before, after);
	return change
		? before.slice(0, change.at) + change.insert + before.slice(change.at + change.remove)
		: before;
};

it('turns any text into any other', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
			expect(patched(before, after)).toBe(after);
		})
	);
});

it('changes only what differs', () => {
	expect(textDiff('Durft te maken', 'Durft fouten te maken')).toEqual({
		at: 6,
		remove: 0,
		insert: 'fouten '
	});
	expect(textDiff('gelijk', 'gelijk')).toBeNull();
});

it('never cuts an emoji in half', () => {
	expect(textDiff('a😀b', 'a😁b')).toEqual({ at: 1, remove: 2, insert: '😁' });
});

it('takes whole words where it may as well, so that no new word leans on letters of an old one', () => {
	expect(textDiff('dansen', 'dans dansen')).toEqual({ at: 0, remove: 0, insert: 'dans ' });
	expect(textDiff('samen dans dansen', 'samen dansen')).toEqual({
		at: 6,
		remove: 5,
		insert: ''
	});
});

it('leaves what ends a word where it was typed', () => {
	expect(textDiff('zo', 'zoo')).toEqual({ at: 2, remove: 0, insert: 'o' });
	expect(textDiff('zo goed', 'zoo goed')).toEqual({ at: 2, remove: 0, insert: 'o' });
});

it('puts whole words in the place of others', () => {
	expect(textDiff('Samen zingen en dansen', 'Samen denken')).toEqual({
		at: 6,
		remove: 16,
		insert: 'denken'
	});
	expect(textDiff('een twee', 'een-twee')).toEqual({ at: 3, remove: 1, insert: '-' });
});
