import type { AnyDocument } from '#lib/document/document-of.ts';
import type { VersionReason } from '#lib/storage/database.ts';
import type { DerivedRow } from '#lib/storage/derived-rows.ts';
import type { DocumentStore } from '#lib/storage/document-store.ts';
import { compactDocument, type OpenedDocument } from '#lib/storage/open-document.ts';
import { Saver, type SaveState } from '#lib/storage/saver.ts';
import { flushOnLeave } from './flush-on-leave.ts';

/** A quarter of an hour, the time between regular restore points, in milliseconds. */
const BETWEEN_VERSIONS = 15 * 60_000;

/** What is open on a screen, whatever it is. */
export interface Held {
	readonly id: string;
	readonly saveState: SaveState;
}

/** Something open and the way to close it. */
export interface Opened<What extends Held> {
	readonly held: What;
	/** Resolves when every word is on the disk, however long that takes. */
	saved(): Promise<void>;
	/** Lets go of it. Words that are not `saved` by then are lost. */
	close(): Promise<void>;
}

/** Keeps an opened document on the disk, in step with other tabs, with a restore point now and then. */
export function keepDocument(
	documents: DocumentStore,
	{ document, lastSeq }: OpenedDocument<AnyDocument>,
	row: () => DerivedRow,
	release: () => Promise<void>
) {
	const { id } = document;
	const saver = new Saver(document, documents, row);
	const unwatch = documents.watch(id, lastSeq, (bytes) => {
		document.apply(bytes);
	});
	const keep = (reason: VersionReason) => documents.keepVersion(id, document.encode(), reason);
	const stopVersions = keepRegularVersions(document, () => keep('every-quarter'));
	const stopFlushing = flushOnLeave(saver);
	return {
		saver,
		keep,
		async close() {
			stopVersions();
			stopFlushing();
			await saver.close();
			unwatch();
			await release();
			await compactDocument(documents, id);
		}
	};
}

/** Keeps a restore point every quarter of an hour in which something changed. */
function keepRegularVersions(
	source: { subscribe(listener: () => void): () => void },
	keep: () => Promise<void>
): () => void {
	let changed = false;
	const stop = source.subscribe(() => {
		changed = true;
	});
	const timer = setInterval(() => {
		if (!changed) return;
		changed = false;
		// A missed restore point is no loss: the update log holds every word.
		keep().catch(() => undefined);
	}, BETWEEN_VERSIONS);
	return () => {
		stop();
		clearInterval(timer);
	};
}
