import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Engine } from '../store/engine.ts';
import { openStore, type StorePlace } from '../store/open-store.ts';
import { sqliteFile } from '../store/sqlite-engine.ts';
import { copyOut, dropLog, isSound } from './copy-file.ts';
import { copyRows } from './copy-rows.ts';

/** Why a copy was not made. */
export type CopyError =
	| { readonly kind: 'exists'; readonly file: string }
	| { readonly kind: 'absent'; readonly file: string }
	/** No database of this app, or one that was damaged. */
	| { readonly kind: 'unsound'; readonly file: string }
	/** Of a newer version of the app. */
	| { readonly kind: 'newer'; readonly file: string };

/**
 * Copies the store to `file`, whole and as of one moment, while the server may go on. The file is an SQLite
 * database on both engines, with the version of its schema in it: either engine can be restored from it.
 */
export async function backUp(
	place: StorePlace,
	file: string,
	now: number
): Promise<Result<string, CopyError>> {
	const source = sqliteFile(place.folder);
	if (place.url === null && !existsSync(source)) return fail({ kind: 'absent', file: source });
	if (existsSync(file)) return fail({ kind: 'exists', file });
	const part = `${file}.part`;
	if (place.url === null) await copyOut(source, part);
	else await copyPostgres(place, part, now);
	if (!isSound(part)) return fail({ kind: 'unsound', file: source });
	// A name without ".part" means that the copy is whole.
	await rename(part, file);
	return ok(file);
}

async function copyPostgres(place: StorePlace, file: string, now: number): Promise<void> {
	const engine = await openStore(place, now, () => undefined);
	const folder = `${file}.folder`;
	try {
		await copyInto(engine, folder, now);
		await rename(sqliteFile(folder), file);
		dropLog(file);
	} finally {
		await engine.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** Reads all in one transaction, which sees nothing of what is written meanwhile. */
async function copyInto(engine: Engine, folder: string, now: number): Promise<void> {
	await engine.write(async (transaction) => {
		// Not the first try when a cluster asked for another.
		await rm(folder, { recursive: true, force: true });
		await transaction.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
		const copy = await openStore({ folder, url: null }, now, () => undefined);
		try {
			await copy.write(({ run }) => copyRows(transaction.all, run));
		} finally {
			await copy.close();
		}
	});
}
