import type { Database } from '#lib/storage/database.ts';
import { emptyTrash } from '#lib/storage/empty-trash.ts';
import { refreshSearch, watchCommits } from '#lib/storage/refresh-search.ts';

/** Ms without a change before its words are made findable: never between two keys of somebody who types. */
const QUIET = 3000;

/** Empties the trash once, and keeps what was typed findable for as long as the page lives. */
export function keepHouse(database: Database): void {
	// What fails is done the next time that the app starts.
	emptyTrash(database, Date.now()).catch(() => undefined);
	let timer: ReturnType<typeof setTimeout> | undefined;
	watchCommits(database, () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			// What fails is caught up with the next time.
			refreshSearch(database).catch(() => undefined);
		}, QUIET);
	});
}
