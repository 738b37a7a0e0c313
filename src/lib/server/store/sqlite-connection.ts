import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { SqlRow, SqlValue } from './engine.ts';

/** One connection with its prepared statements. */
export class SqliteConnection {
	readonly #database: DatabaseSync;
	readonly #prepared = new Map<string, StatementSync>();

	constructor(file: string) {
		this.#database = new DatabaseSync(file, { timeout: 5000 });
		// FULL makes every commit wait for the disk; NORMAL would lose the newest commits at a power cut.
		this.exec('PRAGMA journal_mode = WAL');
		this.exec('PRAGMA synchronous = FULL');
		// KiB, for each of two connections; the system's own cache holds the file too.
		this.exec('PRAGMA cache_size = -4000');
	}

	exec(sql: string): void {
		this.#database.exec(sql);
	}

	all(sql: string, values: readonly SqlValue[]): readonly SqlRow[] {
		return this.#statement(sql).all(...values);
	}

	run(sql: string, values: readonly SqlValue[]): number {
		return Number(this.#statement(sql).run(...values).changes);
	}

	close(): void {
		this.#prepared.clear();
		this.#database.close();
	}

	#statement(sql: string): StatementSync {
		const known = this.#prepared.get(sql);
		if (known) return known;
		const statement = this.#database.prepare(sql.replaceAll('$', '?'));
		this.#prepared.set(sql, statement);
		return statement;
	}
}
