import type { Pool, PoolClient } from 'pg';
import type { Engine, SqlRow, SqlValue, Transaction } from './engine.ts';

/** Serialization failure and deadlock: the same work succeeds on another try (clusters ask for it). */
const retryable = new Set(['40001', '40P01']);
const tries = 5;

const codeOf = (error: unknown): unknown =>
	error instanceof Error && 'code' in error ? error.code : null;

/** Connects when first used. `tell` hears of connections that break while idle. */
export async function openPostgres(url: string, tell: (error: Error) => void): Promise<Engine> {
	// Loaded here, so that a server on SQLite spends no memory on it.
	const { default: pg } = await import('pg');
	const pool = new pg.Pool({
		connectionString: url,
		max: 10,
		connectionTimeoutMillis: 5000,
		statement_timeout: 30_000
	});
	pool.on('error', tell);
	return {
		name: 'postgres',
		read: async (sql, ...values) => (await pool.query<SqlRow>(prepared(sql, values))).rows,
		write: (work) => writeOn(pool, work),
		close: () => pool.end()
	};
}

async function writeOn<T>(pool: Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await attemptOn(pool, work);
		} catch (error) {
			if (attempt === tries || !retryable.has(String(codeOf(error)))) throw error;
		}
	}
}

async function attemptOn<T>(
	pool: Pool,
	work: (transaction: Transaction) => Promise<T>
): Promise<T> {
	const client = await pool.connect();
	let broken = false;
	try {
		await client.query('BEGIN');
		const value = await work(transactionOn(client));
		await client.query('COMMIT');
		return value;
	} catch (error) {
		broken = await client.query('ROLLBACK').then(
			() => false,
			() => true
		);
		throw error;
	} finally {
		client.release(broken);
	}
}

const transactionOn = (client: PoolClient): Transaction => ({
	all: async (sql, ...values) => (await client.query<SqlRow>(prepared(sql, values))).rows,
	run: async (sql, ...values) => (await client.query(prepared(sql, values))).rowCount ?? 0
});

const names = new Map<string, string>();

/** Parsed and planned once a connection: half the time of a short statement. There are few texts in all. */
function prepared(text: string, values: readonly SqlValue[]) {
	const name = names.get(text) ?? `aan_tafel_${names.size}`;
	names.set(text, name);
	return { name, text, values: [...values] };
}
