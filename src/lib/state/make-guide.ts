import type { GuideDocument } from '#lib/document/guide-document.ts';
import { copyGuide } from '#lib/document/new-guide.ts';
import { summariseGuide } from '#lib/domain/guide/summary.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import {
	LARGEST_GUIDE_FILE,
	readGuideFile,
	type GuideFileError
} from '#lib/instruments/file/guide-file.ts';
import type { Stores } from './app.svelte.ts';

async function keep(stores: Stores, document: GuideDocument): Promise<string> {
	const { id, view } = document;
	await stores.documents.append(id, document.encode(), summariseGuide(view));
	return id;
}

/** Stores a copy of a guide called `title` and returns its id. Rejects when the disk is full. */
export const copyToOwn = (stores: Stores, guide: Instrument, title: string): Promise<string> =>
	keep(stores, copyGuide(guide, title, Date.now()));

/**
 * Stores the guide in a file, ready for new talks in the version it has, and returns its id; or why it was
 * refused, and then nothing is stored. Rejects when the disk is full.
 */
export async function importGuide(
	stores: Stores,
	file: Blob
): Promise<Result<string, GuideFileError>> {
	if (file.size > LARGEST_GUIDE_FILE) {
		return { ok: false, error: { kind: 'too-large', bytes: file.size } };
	}
	const read = readGuideFile(await file.text());
	if (!read.ok) return read;
	const document = copyGuide(read.value, read.value.title, Date.now());
	document.publish({ ...read.value, id: document.id });
	return ok(await keep(stores, document));
}
