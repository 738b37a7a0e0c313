import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { rotateEpoch } from '../store/migrations.ts';
import { openSqlite, sqliteFile } from '../store/sqlite-engine.ts';

/** Why a copy was not made. */
export type CopyError =
	| { readonly kind: 'exists'; readonly file: string }
	| { readonly kind: 'absent'; readonly file: string }
	/** No database of this app, or one that was damaged. */
	| { readonly kind: 'unsound'; readonly file: string };

/** Copies the store to `file`, whole and as of one moment, while the server may go on. */
export async function backUp(folder: string, file: string): Promise<Result<string, CopyError>> {
	const source = sqliteFile(folder);
	if (!existsSync(source)) return fail({ kind: 'absent', file: source });
	if (existsSync(file)) return fail({ kind: 'exists', file });
	const part = `${file}.part`;
	await copyOut(source, part);
	if (!isSound(part)) return fail({ kind: 'unsound', file: source });
	// A name without ".part" means that the copy is whole.
	await rename(part, file);
	return ok(file);
}

/**
 * Puts a backup in the place of the store, also under a running server, and keeps what was there in a file
 * beside it: the name of that file, or null when there was nothing. The epoch is another one from the first
 * moment, so devices compare and send what the backup lacks.
 */
export async function restore(
	folder: string,
	file: string,
	now: number
): Promise<Result<string | null, CopyError>> {
	if (!existsSync(file)) return fail({ kind: 'absent', file });
	if (!isSound(file)) return fail({ kind: 'unsound', file });
	const live = sqliteFile(folder);
	const kept = existsSync(live) ? `${live}.before-${now}` : null;
	if (kept !== null) await copyOut(live, kept);
	const fresh = `${folder}/restoring-${now}`;
	const engine = openSqlite(fresh);
	await engine.close();
	await copy(file, sqliteFile(fresh));
	await withNewEpoch(fresh);
	await copy(sqliteFile(fresh), live);
	await rm(fresh, { recursive: true });
	return ok(kept);
}

async function withNewEpoch(folder: string): Promise<void> {
	const engine = openSqlite(folder);
	await rotateEpoch(engine);
	await engine.close();
}

/** Into a file of its own, without a write-ahead log beside it. */
async function copyOut(from: string, to: string): Promise<void> {
	await copy(from, to);
	const made = new DatabaseSync(to);
	made.exec('PRAGMA journal_mode = DELETE');
	made.close();
}

/** Also into a database that others have open: they see the whole of it at once. */
async function copy(from: string, to: string): Promise<void> {
	const source = new DatabaseSync(from, { readOnly: true });
	try {
		await backup(source, to);
	} finally {
		source.close();
	}
}

function isSound(file: string): boolean {
	try {
		const database = new DatabaseSync(file, { readOnly: true });
		try {
			database.prepare("SELECT value FROM meta WHERE name = 'epoch'").get();
			return database.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
		} finally {
			database.close();
		}
	} catch {
		return false;
	}
}
