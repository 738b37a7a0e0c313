import { liveQuery } from 'dexie';
import type { Database } from './database.ts';
import { missingOf } from './log-row.ts';
import { readRecord, type SyncRecord } from './sync-record.ts';

/** How far this device is in step. */
export interface SyncOverview {
	/** Null while this device doesn't take part. */
	readonly record: SyncRecord | null;
	/** Changes that wait to be sent. */
	readonly changes: number;
	/** Photos that wait to be sent. */
	readonly photos: number;
	/** Photos of other devices that still have to come. */
	readonly wanted: number;
	/** Rows of other devices that could not be read; they are kept. */
	readonly unreadable: number;
	/** Documents of which a batch of another device never came, also when all was compared. */
	readonly gaps: number;
}

export async function overviewOf(db: Database): Promise<SyncOverview> {
	const { outbox, wanted, quarantine, logs, meta } = db;
	return db.transaction('r', outbox, wanted, quarantine, logs, meta, async () => {
		const photos = await outbox.where('state').equals('photo').count();
		return {
			record: await readRecord(db),
			changes: (await outbox.count()) - photos,
			photos,
			wanted: await wanted.count(),
			gaps: await logs.filter((log) => Math.min(log.lacked, missingOf(log)) > 0).count(),
			unreadable: await quarantine.filter(({ batch }) => batch !== undefined).count()
		};
	});
}

/** Hands over how it stands, now and after every change in any tab; returns the way to stop. */
export function watchOverview(db: Database, take: (overview: SyncOverview) => void): () => void {
	const subscription = liveQuery(() => overviewOf(db)).subscribe({
		next: take,
		// A database that can't be opened is told by the list of conversations.
		error: () => undefined
	});
	return () => {
		subscription.unsubscribe();
	};
}
