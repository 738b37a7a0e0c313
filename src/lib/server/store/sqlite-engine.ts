import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, SqlRow, SqlValue, Transaction } from './engine.ts';
import { GroupCommit } from './group-commit.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** Name of the database in the folder for data. */
export const sqliteFile = (folder: string): string => join(folder, 'aan-tafel.sqlite');

/** Opens or makes the database in `folder`. Throws when the folder can't be written. */
export function openSqlite(folder: string): Engine {
	mkdirSync(folder, { recursive: true });
	const writer = new SqliteConnection(sqliteFile(folder));
	// For reads while a transaction is open: it never sees what the writer has not committed. Else the writer
	// reads, because it still has what it wrote at hand; every commit makes another connection forget all.
	const reader = new SqliteConnection(sqliteFile(folder));
	const commits = new GroupCommit((sql) => {
		writer.run(sql, []);
	});
	return {
		name: 'sqlite',
		read: (sql, ...values) => answered(() => (commits.isOpen ? reader : writer).all(sql, values)),
		write: (work) => commits.add(() => work(transactionOn(writer))),
		async close() {
			await commits.idle();
			reader.close();
			writer.close();
		}
	};
}

function answered<T>(work: () => T): Promise<T> {
	return new Promise((resolve) => {
		resolve(work());
	});
}

const transactionOn = (connection: SqliteConnection): Transaction => ({
	all: (sql: string, ...values: readonly SqlValue[]): Promise<readonly SqlRow[]> =>
		answered(() => connection.all(sql, values)),
	run: (sql: string, ...values: readonly SqlValue[]): Promise<number> =>
		answered(() => connection.run(sql, values))
});
