import { mergesToUndo, type Entry } from '#lib/domain/school/merged.ts';
import type { Stores } from './app.svelte.ts';
import { changeSchool } from './change-document.ts';

/** Shows two entries as one school, under `main`. Both keep all they hold. False when one is not here. */
export const mergeSchools = (
	stores: Pick<Stores, 'documents'>,
	main: string,
	other: string
): Promise<boolean> =>
	changeSchool(stores, other, (edit) => {
		edit.merge(main, true);
	});

/** Takes an entry out of the school `main` again, with what was merged into it. */
export async function separateSchools(
	stores: Pick<Stores, 'documents'>,
	entries: readonly Entry[],
	main: string,
	other: string
): Promise<boolean> {
	const changed = await Promise.all(
		mergesToUndo(entries, main, other).map(([from, into]) =>
			changeSchool(stores, from, (edit) => {
				edit.merge(into, false);
			})
		)
	);
	return changed.every(Boolean);
}
