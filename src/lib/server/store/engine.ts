/** What a column holds. */
export type SqlValue = string | number | Uint8Array | null;
/** Columns by name, as the engine gave them; `column.ts` reads them. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** Statements inside one transaction. `$1`, `$2` … name the values in both engines. */
export interface Transaction {
	readonly all: (sql: string, ...values: readonly SqlValue[]) => Promise<readonly SqlRow[]>;
	/** Number of rows that were changed. */
	readonly run: (sql: string, ...values: readonly SqlValue[]) => Promise<number>;
}

/** SQLite or PostgreSQL: the same statements, the same promises. */
export interface Engine {
	readonly name: 'sqlite' | 'postgres';
	/** Sees only what was committed. */
	readonly read: Transaction['all'];
	/**
	 * Runs `work` in a transaction and resolves after the disk has it. `work` may run twice (a cluster asks
	 * to retry), so it has no effect outside the transaction. What it throws undoes it all.
	 */
	write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}
