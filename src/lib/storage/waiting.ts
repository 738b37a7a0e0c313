import { liveQuery } from 'dexie';
import type { Database } from './database.ts';

/** What of one document still has to go to, or come from, the other devices. */
export interface WaitingDocument {
	readonly docId: string;
	readonly changes: number;
	/** Photos that have to be sent. */
	readonly photos: number;
	/** Photos that have to come. */
	readonly coming: number;
}

/** Everything that waits, by document: what began to wait first comes first. */
export function waitingOf(db: Database): Promise<readonly WaitingDocument[]> {
	const { outbox, wanted } = db;
	return db.transaction('r', outbox, wanted, async () => {
		const counts = new Map<string, { changes: number; photos: number; coming: number }>();
		const countsOf = (docId: string) => {
			const found = counts.get(docId) ?? { changes: 0, photos: 0, coming: 0 };
			counts.set(docId, found);
			return found;
		};
		await outbox.each(
			({ docId, state }) => countsOf(docId)[state === 'photo' ? 'photos' : 'changes']++
		);
		await wanted.each(({ docId }) => countsOf(docId).coming++);
		return Array.from(counts, ([docId, count]) => ({ docId, ...count }));
	});
}

/** Hands over what waits, now and after every change in any tab; returns the way to stop. */
export function watchWaiting(
	db: Database,
	take: (waiting: readonly WaitingDocument[]) => void
): () => void {
	const subscription = liveQuery(() => waitingOf(db)).subscribe({
		next: take,
		// A database that can't be opened is told by the list of conversations.
		error: () => undefined
	});
	return () => {
		subscription.unsubscribe();
	};
}
