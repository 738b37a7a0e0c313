import { summarise } from '#lib/domain/conversation/summary.ts';
import { guideReader } from '#lib/instruments/guide-of.ts';
import {
	compactDocument,
	holdDocument,
	openDocument,
	type OpenedDocument
} from '#lib/storage/open-document.ts';
import { Saver } from '#lib/storage/saver.ts';
import type { Stores } from './app.svelte.ts';
import { OpenConversation } from './open-conversation.svelte.ts';

/** A quarter of an hour, the time between regular restore points, in milliseconds. */
const BETWEEN_VERSIONS = 15 * 60_000;

/** An open conversation and the way to close it. */
export interface Opened {
	readonly talk: OpenConversation;
	/** Resolves when every word is on the disk, however long that takes. */
	saved(): Promise<void>;
	/** Lets go of it. Words that are not `saved` by then are lost. */
	close(): Promise<void>;
}

/** Opens a stored conversation for editing in this tab; null when there is none with this id. */
export async function openStoredConversation(stores: Stores, id: string): Promise<Opened | null> {
	const release = await holdDocument(id);
	try {
		const opened = await openDocument(stores.documents, id);
		if (opened) return edit(stores, id, opened, release);
	} catch (error) {
		await release();
		throw error;
	}
	await release();
	return null;
}

function edit(
	stores: Stores,
	id: string,
	opened: OpenedDocument,
	release: () => Promise<void>
): Opened {
	const { document } = opened;
	const guideOf = guideReader();
	const saver = new Saver(document, stores.documents, () =>
		summarise(document.view, guideOf(document.view))
	);
	const unwatch = stores.documents.watch(id, opened.lastSeq, (bytes) => {
		document.apply(bytes);
	});
	const keep = (reason: 'before-talk' | 'after-talk' | 'before-restore' | 'every-quarter') =>
		stores.documents.keepVersion(id, document.encode(), reason);
	const stopVersions = keepRegularVersions(document, () => keep('every-quarter'));
	const stopFlushing = flushOnLeave(saver);
	const versions = { keep, list: () => stores.documents.versions(id) };
	const talk = new OpenConversation({
		document,
		guideOf,
		keeper: saver,
		photos: stores.photos,
		versions,
		setAside: opened.setAside
	});
	return {
		talk,
		saved: () => saver.saved(),
		async close() {
			stopVersions();
			stopFlushing();
			await saver.close();
			unwatch();
			await release();
			await compactDocument(stores.documents, id);
		}
	};
}

/**
 * A tablet may never come back to a hidden page, so what is pending goes out at once. Where that can't
 * be done, the browser asks before it closes or reloads the page.
 */
function flushOnLeave(saver: Saver): () => void {
	const leave = () => void saver.flush();
	const hidden = () => {
		if (document.visibilityState === 'hidden') leave();
	};
	const ask = (event: BeforeUnloadEvent) => {
		if (saver.state.kind === 'unsafe') event.preventDefault();
	};
	window.addEventListener('pagehide', leave);
	window.addEventListener('beforeunload', ask);
	document.addEventListener('visibilitychange', hidden);
	return () => {
		window.removeEventListener('pagehide', leave);
		window.removeEventListener('beforeunload', ask);
		document.removeEventListener('visibilitychange', hidden);
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
