import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import * as v from 'valibot';

/** All rows of a table of the app's database, as the page's browser gives them; bytes as arrays of numbers. */
export async function rowsOf(page: Page, table: string): Promise<readonly unknown[]> {
	return page.evaluate(async (name) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('aan-tafel');
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(new Error('The database did not open'));
			};
		});
		const rows = await new Promise<readonly object[]>((resolve, reject) => {
			const request = database.transaction(name).objectStore(name).getAll();
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(new Error('The rows were not read'));
			};
		});
		database.close();
		const plain = (value: unknown): unknown => {
			if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
			return value instanceof Uint8Array ? [...value] : value;
		};
		return rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))
		);
	}, table);
}

/** Adds a row to a table, or empties the table when `row` is null. Bytes come as an array of numbers. */
export async function changeTable(
	page: Page,
	table: string,
	row: { readonly docId: string; readonly bytes: readonly number[] } | null
): Promise<void> {
	await page.evaluate(
		async ([name, added]) => {
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
				const transaction = database.transaction(name, 'readwrite');
				const store = transaction.objectStore(name);
				if (added === null) store.clear();
				else store.add({ docId: added.docId, bytes: new Uint8Array(added.bytes), at: 0 });
				transaction.oncomplete = () => {
					resolve();
				};
				transaction.onerror = () => {
					reject(new Error('The table was not changed'));
				};
			});
			database.close();
		},
		[table, row] as const
	);
}

/**
 * Names of all tables with a row that holds one of the words anywhere: in its key, its fields or its bytes.
 * An id counts only as a whole.
 */
export async function tablesHolding(
	page: Page,
	words: readonly string[]
): Promise<readonly string[]> {
	const names = await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('aan-tafel');
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(new Error('The database did not open'));
			};
		});
		const names = [...database.objectStoreNames];
		database.close();
		return names;
	});
	const holding: string[] = [];
	for (const name of names) {
		const rows = await rowsOf(page, name);
		if (rows.some((row) => isHolding(row, words))) holding.push(name);
	}
	return holding;
}

const bytesOf = v.pipe(v.array(v.number()), v.minLength(1));

/** Texts lie in the bytes of a document as UTF-8. */
function isHolding(value: unknown, words: readonly string[]): boolean {
	if (typeof value === 'string') {
		return words.some((word) => value === word || (word.length > 5 && value.includes(word)));
	}
	const bytes = v.safeParse(bytesOf, value);
	if (bytes.success) return isHolding(Buffer.from(bytes.output).toString('utf8'), words);
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some((each) => isHolding(each, words));
}
