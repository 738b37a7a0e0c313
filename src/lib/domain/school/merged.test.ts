import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeGroups, mergesToUndo, type Entry } from './merged.ts';

const entry = (id: string, ...mergedInto: string[]): Entry => ({ id, mergedInto, createdAt: 0 });
const groupIds = (entries: readonly Entry[]) =>
	mergeGroups(entries).map((group) => group.map(({ id }) => id));

const ids = ['a', 'b', 'c', 'd', 'e'];
const anyEntries = fc.tuple(
	...ids.map((id) =>
		fc.record({
			id: fc.constant(id),
			mergedInto: fc.uniqueArray(fc.constantFrom(...ids, 'elsewhere')),
			createdAt: fc.integer({ min: 0, max: 2 })
		})
	)
);

describe('one school that was made twice', () => {
	it('shows the entry that the other was merged into', () => {
		expect(groupIds([entry('a', 'b'), entry('b'), entry('c')])).toEqual([['b', 'a'], ['c']]);
	});

	it('finds one school where two devices merged the other way round', () => {
		expect(groupIds([entry('a', 'b'), entry('b', 'a')])).toEqual([['a', 'b']]);
	});

	it('finds one school where two devices merged into different ones', () => {
		expect(groupIds([entry('a', 'b', 'c'), entry('b'), entry('c')])).toEqual([['b', 'a', 'c']]);
	});

	it('leaves an entry alone that was merged into one that is not here', () => {
		expect(groupIds([entry('a', 'gone')])).toEqual([['a']]);
	});

	it('never loses or doubles an entry, and every device finds the same', () => {
		fc.assert(
			fc.property(anyEntries, fc.integer(), (entries, seed) => {
				const groups = groupIds(entries);
				expect(groups.flat().sort()).toEqual(ids);
				const shuffled = [...entries].sort(
					(one, other) =>
						((one.id.charCodeAt(0) * seed) % 7) - ((other.id.charCodeAt(0) * seed) % 7)
				);
				expect(groupIds(shuffled)).toEqual(groups);
				for (const { id, mergedInto } of entries) {
					const group = groups.find((each) => each.includes(id));
					for (const into of mergedInto) if (into !== 'elsewhere') expect(group).toContain(into);
				}
			})
		);
	});

	it('comes apart again, and what hangs on the taken one goes with it', () => {
		const entries = [entry('a'), entry('b', 'a'), entry('c', 'b')];
		expect(mergesToUndo(entries, 'a', 'b')).toEqual([['b', 'a']]);
		fc.assert(
			fc.property(anyEntries, fc.constantFrom(...ids), (some, id) => {
				const main = groupIds(some).find((group) => group.includes(id))?.[0] ?? '';
				if (main === id) return;
				const undone = mergesToUndo(some, main, id);
				const after = some.map((each) => ({
					...each,
					mergedInto: each.mergedInto.filter(
						(into) => !undone.some(([from, to]) => from === each.id && to === into)
					)
				}));
				const groups = groupIds(after);
				expect(groups.find((group) => group.includes(main))).not.toContain(id);
			})
		);
	});
});
