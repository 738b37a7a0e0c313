import { liveQuery } from 'dexie';
import type { GuideSummary } from '#lib/domain/guide/summary.ts';
import type { Database } from './database.ts';

/** Hands over the rows of all guides, now and after every change in any tab; returns the way to stop. */
export function watchGuides(
	database: Database,
	take: (rows: readonly GuideSummary[]) => void
): () => void {
	const subscription = liveQuery(() => database.guides.toArray()).subscribe({
		next: take,
		// A database that can't be opened is told where it matters: when something is to be kept.
		error: () => {
			take([]);
		}
	});
	return () => {
		subscription.unsubscribe();
	};
}
