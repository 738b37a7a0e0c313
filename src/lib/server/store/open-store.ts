import type { Engine } from './engine.ts';
import { migrate } from './migrations.ts';

/** Where the store lies. */
export interface StorePlace {
	/** Folder of the SQLite database. */
	readonly folder: string;
	/** `postgres://…`, or null for SQLite. */
	readonly url: string | null;
}

/** Opens the store and brings it up to date. Throws when it can't be reached. */
export async function openStore(
	place: StorePlace,
	now: number,
	tell: (error: Error) => void
): Promise<Engine> {
	const engine = await openEngine(place, tell);
	try {
		await migrate(engine, now);
		return engine;
	} catch (error) {
		await engine.close();
		throw error;
	}
}

export async function openEngine(place: StorePlace, tell: (error: Error) => void): Promise<Engine> {
	if (place.url === null) {
		const { openSqlite } = await import('./sqlite-engine.ts');
		return openSqlite(place.folder);
	}
	const { openPostgres } = await import('./postgres-engine.ts');
	return openPostgres(place.url, tell);
}
