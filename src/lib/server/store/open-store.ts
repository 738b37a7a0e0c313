import type { Engine } from './engine.ts';
import { migrate, NewerStore } from './migrations.ts';

/** Where the store lies. */
export interface StorePlace {
	/** Folder of the SQLite database. */
	readonly folder: string;
	/** `postgres://…`, or null for SQLite. */
	readonly url: string | null;
}

/** The store can't be opened, so nothing in it was read or changed. `cause` is why. */
export class StoreUnreachable extends Error {
	override readonly name = 'StoreUnreachable';

	constructor(cause: unknown) {
		super('The store can’t be opened', { cause });
	}
}

/** Opens the store and brings it up to date. Throws `StoreUnreachable`, or `NewerStore` when it is too new. */
export async function openStore(
	place: StorePlace,
	now: number,
	tell: (error: Error) => void
): Promise<Engine> {
	try {
		const engine = await openEngine(place, tell);
		try {
			await migrate(engine, now);
			return engine;
		} catch (error) {
			await engine.close();
			throw error;
		}
	} catch (error) {
		throw error instanceof NewerStore ? error : new StoreUnreachable(error);
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
