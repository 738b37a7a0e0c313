import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { newConversation } from '../../src/lib/document/new-conversation.ts';
import type { AnyDocument } from '../../src/lib/document/document-of.ts';
import type { Instrument } from '../../src/lib/domain/instrument/types.ts';
import { instrumentById } from '../../src/lib/instruments/index.ts';
import { rowMaker } from '../../src/lib/state/row-of.ts';
import type { DerivedRow } from '../../src/lib/storage/derived-rows.ts';

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

/** Tables of the rows that lists show, by what a document is. */
const rowTables: Readonly<Record<AnyDocument['kind'], string>> = {
	conversation: 'docs',
	school: 'schools',
	guide: 'guides'
};

/** Documents that go to the page in one message. */
const GROUP = 100;

/** Puts documents in the database of an open page, as the app itself would have stored them. */
export async function seed(page: Page, ...documents: readonly AnyDocument[]): Promise<void> {
	const rowOf = rowMaker();
	for (let at = 0; at < documents.length; at += GROUP) {
		const stored = documents.slice(at, at + GROUP).map((document) => ({
			id: document.id,
			bytes: Buffer.from(document.encode()).toString('base64'),
			table: rowTables[document.kind],
			row: rowOf(document)
		}));
		await store(page, stored);
	}
}

interface Stored {
	readonly id: string;
	/** In base64. */
	readonly bytes: string;
	readonly table: string;
	readonly row: DerivedRow;
}

const store = (page: Page, stored: readonly Stored[]): Promise<void> =>
	page.evaluate(async (documents) => {
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
			const tables = ['updates', ...new Set(documents.map(({ table }) => table))];
			const transaction = database.transaction(tables, 'readwrite');
			for (const { id, bytes, table, row } of documents) {
				const whole = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
				transaction.objectStore('updates').add({ docId: id, bytes: whole, at: 0 });
				transaction.objectStore(table).put(row);
			}
			transaction.oncomplete = () => {
				resolve();
			};
			transaction.onerror = () => {
				reject(new Error('The seed was not written'));
			};
		});
		database.close();
	}, stored);
