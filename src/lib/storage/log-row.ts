import type { Database } from './database.ts';
import { missingIn, withSpan, type Span } from './number-spans.ts';

/** What a device knows of the log of one document on the server. */
export interface LogRow {
	readonly docId: string;
	/** Rows since the newest snapshot, about. */
	readonly rows: number;
	/** By device: the numbers of its batches that are in the document here. */
	readonly seen: Readonly<Record<string, readonly Span[]>>;
	/** How many numbers lacked when all was compared last; more than that is news. */
	readonly lacked: number;
}

/** Batches of one device that one batch stands for; a device counts its batches of a document from 1. */
export interface NumberRange {
	readonly device: string;
	readonly first: number;
	readonly last: number;
}

/** What one answer of the server adds to the log of a document. */
export interface LogNews {
	readonly rows: number;
	/** True when one of the rows is a snapshot: it takes the place of those before it. */
	readonly isSnapshot: boolean;
	readonly numbers: readonly NumberRange[];
}

const unseen = (docId: string): LogRow => ({ docId, rows: 0, seen: {}, lacked: 0 });

export const readLog = async ({ logs }: Database, docId: string): Promise<LogRow> =>
	(await logs.get(docId)) ?? unseen(docId);

/** Call in a transaction. */
export async function addToLog(db: Database, docId: string, news: LogNews): Promise<void> {
	const log = await readLog(db, docId);
	const seen = { ...log.seen };
	for (const { device, first, last } of news.numbers) {
		seen[device] = withSpan(seen[device] ?? [], [first, last]);
	}
	const next = { ...log, seen, rows: news.isSnapshot ? 0 : log.rows + news.rows };
	await db.logs.put({ ...next, lacked: Math.min(log.lacked, missingOf(next)) });
}

/** How many batches of other devices never came. */
export const missingOf = ({ seen }: LogRow): number =>
	Object.values(seen).reduce((sum, spans) => sum + missingIn(spans), 0);

/** Everything that the document here stands for. */
export const numbersOf = ({ seen }: LogRow): readonly NumberRange[] =>
	Object.entries(seen).flatMap(([device, spans]) =>
		spans.map(([first, last]) => ({ device, first, last }))
	);
