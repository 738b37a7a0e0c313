import type { Page } from '@playwright/test';

interface TableLayout {
	readonly name: string;
	readonly keyPath: string | string[] | null;
	readonly autoIncrement: boolean;
	readonly indexes: readonly {
		readonly name: string;
		readonly keyPath: string | string[];
		readonly unique: boolean;
		readonly multiEntry: boolean;
	}[];
}

/** Tables and indexes of the app's database, as the app itself made them. */
export interface DatabaseLayout {
	readonly version: number;
	readonly tables: readonly TableLayout[];
}

/** Reads the layout in a page in which the app has made its database. */
export const layoutOf = (page: Page): Promise<DatabaseLayout> =>
	page.evaluate(async () => {
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
		const transaction = database.transaction(names);
		const tables = names.map((name) => {
			const store = transaction.objectStore(name);
			const indexes = [...store.indexNames].map((index) => {
				const { keyPath, unique, multiEntry } = store.index(index);
				return { name: index, keyPath, unique, multiEntry };
			});
			return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
		});
		const { version } = database;
		database.close();
		return { version, tables };
	});

/** Makes an empty database with this layout, in a page of the app's origin that has none. */
export const makeDatabase = (page: Page, layout: DatabaseLayout): Promise<void> =>
	page.evaluate(
		({ version, tables }) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('aan-tafel', version);
				request.onupgradeneeded = () => {
					for (const { name, keyPath, autoIncrement, indexes } of tables) {
						const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
						for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
					}
				};
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
				request.onerror = () => {
					reject(new Error('The database was not made'));
				};
			}),
		layout
	);
