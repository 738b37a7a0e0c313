import type { Table } from 'dexie';
import { kindOf, type DocumentKind } from '#lib/document/document-kind.ts';
import type { AnyDocument } from '#lib/document/document-of.ts';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { GuideSummary } from '#lib/domain/guide/summary.ts';
import type { SchoolSummary } from '#lib/domain/school/summary.ts';
import type { Database } from './database.ts';

/** What lists show of a document. Derived: it can be dropped and made again at any time. */
export type DerivedRow = ConversationSummary | SchoolSummary | GuideSummary;

/** Makes the row of a document of any kind. */
export type RowOf = (document: AnyDocument) => DerivedRow;

const tables: Record<DocumentKind, string> = {
	conversation: 'docs',
	school: 'schools',
	guide: 'guides'
};

/** All tables of rows, to name in a transaction. */
export const rowTables = (db: Database): Table[] =>
	Object.values(tables).map((name) => db.table(name));

/** Name of the table in which the row of a document lies; null for an id of no known kind. */
export function rowTableOf(docId: string): string | null {
	const kind = kindOf(docId);
	return kind && tables[kind];
}

/** Puts the row in the table of its kind. Call in the transaction that stores what it was derived from. */
export async function putRow(db: Database, docId: string, row: DerivedRow): Promise<void> {
	const name = rowTableOf(docId);
	if (name !== null) await db.table<DerivedRow, string>(name).put(row);
}

/** Ids of documents without a row: after a lost or dropped table the rows are made again. */
export async function withoutRow(db: Database, ids: readonly string[]): Promise<readonly string[]> {
	const keys = await Promise.all(rowTables(db).map((table) => table.toCollection().primaryKeys()));
	const known = new Set(keys.flat().map(String));
	return ids.filter((id) => kindOf(id) !== null && !known.has(id));
}
