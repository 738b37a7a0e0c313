import { unreadable } from '#lib/document/unreadable.ts';
import type { QuarantineRow, WantedPhotoRow } from '#lib/storage/database.ts';
import type { LogNews } from '#lib/storage/log-row.ts';
import { openBatch, type BatchContents } from '../crypto/batch-seal.ts';
import { decodeManifest } from '../crypto/photo-manifest.ts';
import { batchKinds, type Row } from '../protocol/batch.ts';
import type { Session } from './session.ts';

/** Rows of the server, opened. */
export interface OpenedRows {
	readonly updates: ReadonlyMap<string, readonly Uint8Array[]>;
	readonly unreadable: readonly QuarantineRow[];
	readonly photos: readonly WantedPhotoRow[];
	readonly logs: ReadonlyMap<string, LogNews>;
	/** Documents that a person erased on another device. */
	readonly erased: readonly string[];
}

/** Opens rows; what can't be opened or read is handed back whole, to be kept. */
export async function openRows(session: Session, rows: readonly Row[]): Promise<OpenedRows> {
	const updates = new Map<string, Uint8Array[]>();
	const kept: QuarantineRow[] = [];
	const photos: WantedPhotoRow[] = [];
	const logs = new Map<string, LogNews>();
	const erased: string[] = [];
	for (const row of rows) {
		const opened = await openBatch(session.keys, { ...row }, row.bytes);
		if (row.kind === batchKinds.purge && opened.ok) {
			erased.push(opened.value.documentId);
			continue;
		}
		const read = opened.ok ? readContents(row, opened.value) : opened.error.kind;
		const docId = opened.ok ? opened.value.documentId : row.document;
		if (opened.ok) logs.set(docId, longer(logs.get(docId), row, opened.value));
		if (typeof read === 'string') {
			const bytes = opened.ok ? opened.value.payload : row.bytes;
			kept.push({ docId, bytes, error: read, batch: row.id, at: session.now() });
		} else if (read instanceof Uint8Array) {
			updates.set(docId, [...(updates.get(docId) ?? []), read]);
		} else {
			photos.push(read);
		}
	}
	return { updates, unreadable: kept, photos, logs, erased };
}

/** What a row adds to the log of its document. */
function longer(log: LogNews | undefined, { kind }: Row, { numbers = [] }: BatchContents): LogNews {
	const { rows = 0, isSnapshot = false, numbers: earlier = [] } = log ?? {};
	return {
		rows: rows + 1,
		isSnapshot: isSnapshot || kind === batchKinds.snapshot,
		numbers: [...earlier, ...numbers]
	};
}

/** An update, a photo, or what is wrong with it. */
function readContents(
	row: Row,
	{ documentId, payload }: BatchContents
): Uint8Array | WantedPhotoRow | string {
	if (row.kind !== batchKinds.photo) return unreadable(payload) ?? payload;
	const manifest = decodeManifest(payload);
	return manifest.ok ? { ...manifest.value, docId: documentId } : manifest.error.kind;
}
