import { epoch, randomIdText, type Epoch } from '#lib/sync/protocol/ids.ts';
import { numberIn, textIn } from './column.ts';
import type { Engine, Transaction } from './engine.ts';

/** Type of a column of bytes; the one word in which the engines differ. */
const bytesType = { sqlite: 'BLOB', postgres: 'BYTEA' } as const;

/** Statements that bring the schema one version further; `bytes` is the engine's word for a column of bytes. */
export type SchemaStep = (bytes: string) => readonly string[];

/** The steps of the schema, in order. A step that was released is never changed: add another. */
export const schemaSteps: readonly SchemaStep[] = [
	(bytes) => [
		`CREATE TABLE workspaces (id TEXT PRIMARY KEY, auth ${bytes} NOT NULL, counter BIGINT NOT NULL,
			used BIGINT NOT NULL, created_at BIGINT NOT NULL, touched_at BIGINT NOT NULL, moved_at BIGINT)`,
		`CREATE TABLE batches (workspace TEXT NOT NULL, seq BIGINT NOT NULL, batch TEXT NOT NULL,
			document TEXT NOT NULL, kind INTEGER NOT NULL, size INTEGER NOT NULL, bytes ${bytes} NOT NULL,
			PRIMARY KEY (workspace, seq), UNIQUE (workspace, batch))`,
		'CREATE INDEX batches_by_document ON batches (workspace, document, seq)',
		`CREATE TABLE snapshots (workspace TEXT NOT NULL, document TEXT NOT NULL, seq BIGINT NOT NULL,
			covers BIGINT NOT NULL, stored_at BIGINT NOT NULL, pruned INTEGER NOT NULL,
			PRIMARY KEY (workspace, document, seq))`,
		'CREATE INDEX snapshots_by_age ON snapshots (pruned, stored_at)',
		`CREATE TABLE erased (workspace TEXT NOT NULL, document TEXT NOT NULL, stored_at BIGINT NOT NULL,
			PRIMARY KEY (workspace, document))`,
		`CREATE TABLE chunks (workspace TEXT NOT NULL, document TEXT NOT NULL, chunk TEXT NOT NULL,
			size INTEGER NOT NULL, bytes ${bytes} NOT NULL, PRIMARY KEY (workspace, document, chunk))`
	]
];

const attempts = 5;

/** A newer version of the app made this store: what it means by its columns is not known here. */
export class NewerStore extends Error {
	override readonly name = 'NewerStore';

	constructor() {
		super('The store was made by a newer version of the app');
	}
}

/** Brings the schema up to date. Several processes may start at once: who comes second finds it done. */
export async function migrate(engine: Engine, now: number, steps = schemaSteps): Promise<void> {
	const bytes = bytesType[engine.name];
	for (let attempt = 1; ; attempt++) {
		try {
			await engine.write((transaction) => migrateIn(transaction, steps, bytes, now));
			return;
		} catch (error) {
			if (attempt === attempts || error instanceof NewerStore) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
		}
	}
}

async function migrateIn(
	transaction: Transaction,
	steps: readonly SchemaStep[],
	bytes: string,
	now: number
): Promise<void> {
	await transaction.run(
		'CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, at BIGINT NOT NULL)'
	);
	await transaction.run(
		'CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)'
	);
	const [row = {}] = await transaction.all('SELECT COUNT(*) AS done FROM migrations');
	const done = numberIn(row, 'done');
	if (done > steps.length) throw new NewerStore();
	for (const [index, step] of steps.entries()) {
		if (index < done) continue;
		for (const statement of step(bytes)) await transaction.run(statement);
		await transaction.run('INSERT INTO migrations (id, at) VALUES ($1, $2)', index + 1, now);
	}
	await transaction.run(
		"INSERT INTO meta (name, value) VALUES ('epoch', $1) ON CONFLICT DO NOTHING",
		randomIdText()
	);
}

/** Names this life of the store. */
export async function epochOf(engine: Engine): Promise<Epoch> {
	const [row = {}] = await engine.read("SELECT value FROM meta WHERE name = 'epoch'");
	return epoch(textIn(row, 'value'));
}

/** To be called after every restore: devices then compare everything and send what is lacking. */
export async function rotateEpoch(engine: Engine): Promise<void> {
	await engine.write(rotateEpochIn);
}

export async function rotateEpochIn({ run }: Transaction): Promise<void> {
	await run("UPDATE meta SET value = $1 WHERE name = 'epoch'", randomIdText());
}
