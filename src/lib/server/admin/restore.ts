import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Engine } from '../store/engine.ts';
import { NewerStore, rotateEpoch, rotateEpochIn } from '../store/migrations.ts';
import { openStore, type StorePlace } from '../store/open-store.ts';
import { openSqlite, sqliteFile } from '../store/sqlite-engine.ts';
import { backUp, type CopyError } from './back-up.ts';
import { copyFile, isSound } from './copy-file.ts';
import { copyRows, removeRows } from './copy-rows.ts';

/**
 * Puts a backup in the place of the store, also under a running server, and keeps what was there in a file in
 * the folder for data: the name of that file, or null when there was nothing. The epoch is another one from
 * the first moment, so devices compare and send what the backup lacks.
 */
export async function restore(
	place: StorePlace,
	file: string,
	now: number
): Promise<Result<string | null, CopyError>> {
	if (!existsSync(file)) return fail({ kind: 'absent', file });
	if (!isSound(file)) return fail({ kind: 'unsound', file });
	const fresh = join(place.folder, `restoring-${now}`);
	try {
		await bringUpToDate(file, fresh, now);
		const kept = await keep(place, now);
		if (!kept.ok) return kept;
		if (place.url === null) await copyFile(sqliteFile(fresh), sqliteFile(place.folder));
		else await replacePostgres(place, fresh, now);
		return kept;
	} catch (error) {
		if (error instanceof NewerStore) return fail({ kind: 'newer', file });
		throw error;
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

/** A copy of the backup with the schema of this version and a new epoch. */
async function bringUpToDate(file: string, folder: string, now: number): Promise<void> {
	// Makes the folder.
	await openSqlite(folder).close();
	await copyFile(file, sqliteFile(folder));
	const engine = await openStore({ folder, url: null }, now, () => undefined);
	await rotateEpoch(engine);
	await engine.close();
}

/** Null when there is nothing to keep. */
async function keep(place: StorePlace, now: number): Promise<Result<string | null, CopyError>> {
	const live = sqliteFile(place.folder);
	const isEmpty = place.url === null ? !existsSync(live) : await hasNobody(place, now);
	return isEmpty ? ok(null) : backUp(place, `${live}.before-${now}`, now);
}

async function hasNobody(place: StorePlace, now: number): Promise<boolean> {
	const engine = await openStore(place, now, () => undefined);
	const rows = await engine.read('SELECT 1 FROM workspaces LIMIT 1');
	await engine.close();
	return rows.length === 0;
}

async function replacePostgres(place: StorePlace, folder: string, now: number): Promise<void> {
	const [engine, source] = [await openStore(place, now, () => undefined), openSqlite(folder)];
	try {
		await replaceRows(engine, source);
	} finally {
		await source.close();
		await engine.close();
	}
}

/** In one transaction: who asks meanwhile sees the old store or the new one. */
async function replaceRows(engine: Engine, source: Engine): Promise<void> {
	await engine.write(async (transaction) => {
		// Removing everything may take longer than the half minute that requests have.
		await transaction.run('SET LOCAL statement_timeout = 0');
		await removeRows(transaction);
		await copyRows(source.read, transaction.run);
		await rotateEpochIn(transaction);
	});
}
