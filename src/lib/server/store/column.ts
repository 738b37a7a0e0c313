import type { SqlRow } from './engine.ts';

const wrong = (name: string): Error => new Error(`Column ${name} holds something else`);

/** A whole number; PostgreSQL gives 64-bit ones as text. Throws on anything else: the schema is ours. */
export function numberIn(row: SqlRow, name: string): number {
	const value = Number(row[name]);
	if (!Number.isSafeInteger(value)) throw wrong(name);
	return value;
}

export function textIn(row: SqlRow, name: string): string {
	const value = row[name];
	if (typeof value !== 'string') throw wrong(name);
	return value;
}

export function bytesIn(row: SqlRow, name: string): Uint8Array<ArrayBuffer> {
	const value = row[name];
	if (!(value instanceof Uint8Array)) throw wrong(name);
	return new Uint8Array(value);
}
