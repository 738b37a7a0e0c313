import type { Page } from '@playwright/test';
import { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { newConversation } from '../../src/lib/document/new-conversation.ts';
import { summarise } from '../../src/lib/domain/conversation/summary.ts';
import type { Instrument } from '../../src/lib/domain/instrument/types.ts';
import { instruments } from '../../src/lib/instruments/index.ts';

export function guideA(): Instrument {
	const guide = instruments.find(({ id }) => id === 'ambition-dcl');
	if (!guide) throw new Error('Guide A is missing');
	return guide;
}

/** A conversation with the usual seats, changed by `fill`. */
export function madeConversation(
	id: string,
	fill: (document: ConversationDocument) => void
): ConversationDocument {
	const document = new ConversationDocument(id, [newConversation(guideA(), 0)]);
	for (const [role, label] of [
		['principal', 'Directeur'],
		['cultureCoordinator', 'Cultuurcoördinator'],
		['intermediary', 'Intermediair']
	] as const) {
		document.add('participant', { role, label });
	}
	fill(document);
	return document;
}

/** Puts a conversation in the database of an open page, as the app itself would have stored it. */
export async function seed(page: Page, document: ConversationDocument): Promise<void> {
	const row = summarise(document.view, guideA());
	const bytes = Array.from(document.encode());
	await page.evaluate(
		async ({ id, bytes, row }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('aan-tafel');
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(new Error('The database did not open'));
				};
			});
			await new Promise<void>((resolve, reject) => {
				const transaction = database.transaction(['docs', 'updates'], 'readwrite');
				transaction.objectStore('updates').add({ docId: id, bytes: new Uint8Array(bytes), at: 0 });
				transaction.objectStore('docs').put(row);
				transaction.oncomplete = () => {
					resolve();
				};
				transaction.onerror = () => {
					reject(new Error('The seed was not written'));
				};
			});
			database.close();
		},
		{ id: document.id, bytes, row }
	);
}
