import { batchKinds, type BatchKind, type Row } from '#lib/sync/protocol/batch.ts';
import { startOf, type Cursor } from '#lib/sync/protocol/cursor.ts';
import { batchId, documentTag, type BatchId, type WorkspaceId } from '#lib/sync/protocol/ids.ts';
import { limits } from '#lib/sync/protocol/limits.ts';
import { bytesIn, numberIn, textIn } from './column.ts';
import type { Engine, SqlRow } from './engine.ts';
import { epochOf } from './migrations.ts';

export interface Pulled {
	readonly cursor: Cursor;
	readonly more: boolean;
	readonly restart: boolean;
	readonly rows: readonly Row[];
}

/** What a reader asks for. */
export interface PullWish {
	readonly cursor: Cursor;
	readonly skipCovered: boolean;
	/** Batches that the reader has for certain: it sent them along. */
	readonly own: ReadonlySet<BatchId>;
}

/** A row without its contents. */
type Head = Omit<Row, 'bytes' | 'kind'> & {
	readonly kind: BatchKind | null;
	readonly size: number;
};

/** Rows after a cursor, in order, up to the limits of an answer. */
export async function pullRows(
	engine: Engine,
	workspace: WorkspaceId,
	wish: PullWish
): Promise<Pulled> {
	const life = await epochOf(engine);
	const known = wish.cursor.epoch === life ? await headsFrom(engine, workspace, wish.cursor) : null;
	const from = known === null ? startOf(life) : wish.cursor;
	const heads = known ?? (await headsSince(engine, workspace, 0, limits.rows));
	const covered = wish.skipCovered ? await coveredIn(engine, workspace) : new Map<string, number>();
	const isWanted = (head: Head): boolean =>
		head.kind !== null && !wish.own.has(head.id) && !isCovered(head, covered);
	const taken = takeUpTo(limits.answer, heads, isWanted);
	const last = taken.at(-1);
	return {
		cursor: last ? { epoch: life, seq: last.seq, batch: last.id } : from,
		more: taken.length < heads.length || heads.length === limits.rows,
		restart: known === null,
		rows: await filled(engine, workspace, taken.filter(isWanted))
	};
}

/** The rows after the cursor; null when the reader is ahead of this store, or stands on a row that is not here. */
async function headsFrom(
	engine: Engine,
	workspace: WorkspaceId,
	{ seq, batch }: Cursor
): Promise<Head[] | null> {
	if (seq === 0) return headsSince(engine, workspace, 0, limits.rows);
	const [own, ...heads] = await headsSince(engine, workspace, seq, limits.rows + 1);
	return own?.seq === seq && own.id === batch ? heads : null;
}

/** The row with this number and those after it. */
async function headsSince(
	engine: Engine,
	workspace: WorkspaceId,
	seq: number,
	most: number
): Promise<Head[]> {
	const rows = await engine.read(
		`SELECT seq, batch, document, kind, size FROM batches
		WHERE workspace = $1 AND seq >= $2 ORDER BY seq LIMIT $3`,
		workspace,
		seq,
		most
	);
	return rows.map(headOf);
}

const headOf = (row: SqlRow): Head => ({
	seq: numberIn(row, 'seq'),
	id: batchId(textIn(row, 'batch')),
	document: documentTag(textIn(row, 'document')),
	// An erased row keeps its place and name, so that cursors stay good; it has no kind any more.
	kind: Object.values(batchKinds).find((kind) => kind === row['kind']) ?? null,
	size: numberIn(row, 'size')
});

/** For each document with a snapshot: the number up to which its rows are in it. */
async function coveredIn(engine: Engine, workspace: WorkspaceId): Promise<Map<string, number>> {
	const rows = await engine.read(
		'SELECT document, MAX(covers) AS covers FROM snapshots WHERE workspace = $1 GROUP BY document',
		workspace
	);
	return new Map(rows.map((row) => [textIn(row, 'document'), numberIn(row, 'covers')]));
}

const isCovered = (head: Head, covered: ReadonlyMap<string, number>): boolean =>
	(head.kind === batchKinds.update || head.kind === batchKinds.snapshot) &&
	head.seq <= (covered.get(head.document) ?? 0);

/** The heads whose contents fit; at least one that is wanted, so that a large row never blocks the log. */
function takeUpTo(
	bytes: number,
	heads: readonly Head[],
	isWanted: (head: Head) => boolean
): Head[] {
	let sum = 0;
	const end = heads.findIndex((head) => {
		if (!isWanted(head)) return false;
		const isFirst = sum === 0;
		sum += Math.max(1, head.size);
		return !isFirst && sum > bytes;
	});
	return heads.slice(0, end === -1 ? heads.length : end);
}

async function filled(
	engine: Engine,
	workspace: WorkspaceId,
	heads: readonly Head[]
): Promise<Row[]> {
	const contents = await contentsOf(engine, workspace, heads);
	return heads.flatMap(({ seq, id, document, kind }) => {
		const bytes = contents.get(seq);
		// Erased between the two statements: nothing to hand over.
		return kind === null || bytes === undefined ? [] : [{ seq, id, document, kind, bytes }];
	});
}

/** Rows are fetched this many at a time, so that there are few different statements. */
const group = 50;

async function contentsOf(engine: Engine, workspace: WorkspaceId, heads: readonly Head[]) {
	const found = new Map<number, Uint8Array<ArrayBuffer>>();
	for (let at = 0; at < heads.length; at += group) {
		const wanted = heads.slice(at, at + group).map(({ seq }) => seq);
		const size = wanted.length === 1 ? 1 : group;
		const padded = Array.from({ length: size }, (_, index) => wanted[index] ?? 0);
		const marks = padded.map((_, index) => `$${index + 2}`).join(', ');
		const rows = await engine.read(
			`SELECT seq, bytes FROM batches WHERE workspace = $1 AND kind <> 0 AND seq IN (${marks})`,
			workspace,
			...padded
		);
		for (const row of rows) found.set(numberIn(row, 'seq'), bytesIn(row, 'bytes'));
	}
	return found;
}
