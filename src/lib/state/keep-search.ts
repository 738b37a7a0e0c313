import type { Database } from '#lib/storage/database.ts';
import { refreshSearch, watchCommits } from '#lib/storage/refresh-search.ts';

/** Ms without a change before its words are made findable: never between two keys of somebody who types. */
const QUIET = 3000;

/** Keeps what was typed findable, whoever typed it, for as long as the page lives. */
export function keepSearch(database: Database): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	watchCommits(database, () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			// What fails is caught up with the next time.
			refreshSearch(database).catch(() => undefined);
		}, QUIET);
	});
}
