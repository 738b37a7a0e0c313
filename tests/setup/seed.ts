import type { Page } from '@playwright/test';
import { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { newConversation } from '../../src/lib/document/new-conversation.ts';
import { summarise } from '../../src/lib/domain/conversation/summary.ts';
import type { Instrument } from '../../src/lib/domain/instrument/types.ts';
import { instrumentById } from '../../src/lib/instruments/index.ts';

function guideOf(id: string): Instrument {
	const guide = instrumentById(id);
	if (!guide) throw new Error(`The guide ${id} is missing`);
	return guide;
}

export const guideA = (): Instrument => guideOf('ambition-dcl');

/** A conversation without anything in it. */
export function madeDocument(id: string): ConversationDocument {
	return new ConversationDocument(id, [newConversation(guideA(), 0)]);
}

/** Enters a step now, in a talk that began `minutes` ago and runs as long again. */
export function enterStep(document: ConversationDocument, step: string, minutes = 50): void {
	const { steps } = guideOf(document.view.instrumentId);
	const entered = steps.find(({ id }) => id === step);
	if (!entered) throw new Error(`No step ${step}`);
	document.choose('startedAt', Date.now() - minutes * 60_000);
	document.choose('agreedEnd', Date.now() + minutes * 60_000);
	document.add('log', { stepId: entered.id, at: Date.now() - 60_000 });
}

/** Puts a conversation in the database of an open page, as the app itself would have stored it. */
export async function seed(page: Page, document: ConversationDocument): Promise<void> {
	const row = summarise(document.view, guideOf(document.view.instrumentId));
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
