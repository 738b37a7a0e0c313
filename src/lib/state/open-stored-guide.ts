import { GuideDocument } from '#lib/document/guide-document.ts';
import { kindOf } from '#lib/document/document-kind.ts';
import { summariseGuide } from '#lib/domain/guide/summary.ts';
import type { GuideDraft } from '#lib/domain/guide/types.ts';
import { compactDocument, holdDocument, openStored } from '#lib/storage/open-document.ts';
import { Saver } from '#lib/storage/saver.ts';
import type { Stores } from './app.svelte.ts';
import { flushOnLeave } from './flush-on-leave.ts';
import { OpenGuide } from './open-guide.svelte.ts';

/** An open guide and the way to close it. */
export interface OpenedGuide {
	readonly guide: OpenGuide;
	/** Waits until every word is on the disk, and lets go of it. */
	close(): Promise<void>;
}

const stored = (stores: Stores, id: string) =>
	kindOf(id) === 'guide'
		? openStored(stores.documents, id, (docId, updates) => new GuideDocument(docId, updates))
		: Promise.resolve(null);

/** A guide of one's own as it is now, only to read; null when there is none with this id. */
export async function readGuide(stores: Stores, id: string): Promise<GuideDraft | null> {
	const release = await holdDocument(id);
	try {
		return (await stored(stores, id))?.document.view ?? null;
	} finally {
		await release();
	}
}

/** Opens a guide for editing in this tab; null when there is none with this id. */
export async function openStoredGuide(stores: Stores, id: string): Promise<OpenedGuide | null> {
	const release = await holdDocument(id);
	try {
		const opened = await stored(stores, id);
		if (opened) return edit(stores, opened.document, opened.lastSeq, release);
	} catch (error) {
		await release();
		throw error;
	}
	await release();
	return null;
}

function edit(
	stores: Stores,
	document: GuideDocument,
	lastSeq: number,
	release: () => Promise<void>
): OpenedGuide {
	const { id } = document;
	const saver = new Saver(document, stores.documents, () => summariseGuide(document.view));
	const unwatch = stores.documents.watch(id, lastSeq, (bytes) => {
		document.apply(bytes);
	});
	const stopFlushing = flushOnLeave(saver);
	return {
		guide: new OpenGuide(document, saver),
		async close() {
			await saver.saved();
			stopFlushing();
			await saver.close();
			unwatch();
			await release();
			await compactDocument(stores.documents, id);
		}
	};
}
