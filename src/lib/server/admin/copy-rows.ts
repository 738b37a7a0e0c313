import type { SqlRow, SqlValue, Transaction } from '../store/engine.ts';

/** The primary key of each table: it orders the rows. `meta` and `migrations` are of the copy itself. */
export const copiedTables: Readonly<Record<string, readonly string[]>> = {
	// First, as in everything that takes a workspace away: who is writing to it is waited for.
	workspaces: ['id'],
	batches: ['workspace', 'seq'],
	snapshots: ['workspace', 'document', 'seq'],
	erased: ['workspace', 'document'],
	chunks: ['workspace', 'document', 'chunk']
};

/** Rows in memory at once: 13 MB of photos, 200 MB when all are the largest snapshots there can be. */
const page = 50;

/** Copies every row into empty tables of the same schema, of either engine. */
export async function copyRows(from: Transaction['all'], put: Transaction['run']): Promise<void> {
	for (const [table, key] of Object.entries(copiedTables)) {
		let rows = await from(pageOf(table, key, null));
		while (rows.length > 0) {
			await put(...insertOf(table, rows));
			const last = rows.at(-1) ?? {};
			rows = await from(pageOf(table, key, last), ...key.map((name) => valueOf(last[name])));
		}
	}
}

/** Removes every row. */
export async function removeRows({ run }: Transaction): Promise<void> {
	for (const table of Object.keys(copiedTables)) await run(`DELETE FROM ${table}`);
}

function pageOf(table: string, key: readonly string[], last: SqlRow | null): string {
	const names = key.join(', ');
	const after = last ? `WHERE (${names}) > (${marks(key.length, 0)})` : '';
	return `SELECT * FROM ${table} ${after} ORDER BY ${names} LIMIT ${page}`;
}

function insertOf(table: string, rows: readonly SqlRow[]): [sql: string, ...values: SqlValue[]] {
	const columns = Object.keys(rows[0] ?? {});
	const places = rows.map((_, index) => `(${marks(columns.length, index * columns.length)})`);
	return [
		`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`,
		...rows.flatMap((row) => columns.map((name) => valueOf(row[name])))
	];
}

const marks = (count: number, before: number): string =>
	Array.from({ length: count }, (_, index) => `$${before + index + 1}`).join(', ');

/** Both engines take a 64-bit number as the text that PostgreSQL gives of it. */
function valueOf(value: unknown): SqlValue {
	const isPlain = value === null || typeof value === 'string' || typeof value === 'number';
	if (isPlain || value instanceof Uint8Array) return value;
	throw new Error('A column holds something else');
}
