import { mayBeErased } from '#lib/domain/conversation/trash.ts';
import type { Database } from './database.ts';
import { eraseClosed } from './erase-closed.ts';
import { readRecord } from './sync-record.ts';

/** Erases what has been in the trash for its whole time; returns the ids. `now` is epoch ms. */
export async function emptyTrash(db: Database, now: number): Promise<readonly string[]> {
	const { docs, outbox, meta } = db;
	const ids = await db.transaction('r', docs, outbox, meta, async () => {
		const record = await readRecord(db);
		const waiting = new Set((await outbox.toArray()).map(({ docId }) => docId));
		const trashed = await docs.filter(({ trashedAt }) => typeof trashedAt === 'number').toArray();
		return trashed
			.filter(({ id, trashedAt }) => {
				const inStep = record && {
					succeededAt: record.succeededAt,
					isWaiting: waiting.has(id)
				};
				return mayBeErased(trashedAt ?? now, now, inStep);
			})
			.map(({ id }) => id);
	});
	const erased: string[] = [];
	for (const id of ids) if (await eraseClosed(db, [id])) erased.push(id);
	return erased;
}
