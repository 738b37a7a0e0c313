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
