import type { Row } from '#lib/sync/protocol/batch.ts';
import type { WorkspaceId } from '#lib/sync/protocol/ids.ts';
import { numberIn } from './column.ts';
import type { SqlRow, Transaction } from './engine.ts';

/** What was added: the number of the newest row, and bytes. */
export interface Added {
	readonly newest: number;
	readonly size: number;
}

/** Rows in one statement: one round trip for most pushes, and few different statements. */
const group = 20;

/**
 * Adds the rows that are not there yet, numbered from `counter`; null when all of them are. A row that is
 * there leaves its number unused: numbers rise, and may have gaps.
 */
export async function insertRows(
	transaction: Transaction,
	workspace: WorkspaceId,
	counter: number,
	rows: readonly Omit<Row, 'seq'>[]
): Promise<Added | null> {
	const added: SqlRow[] = [];
	for (let at = 0; at < rows.length; at += group) {
		const part = rows.slice(at, at + group);
		added.push(...(await insertGroup(transaction, workspace, counter + at, part)));
	}
	if (added.length === 0) return null;
	return {
		newest: Math.max(...added.map((row) => numberIn(row, 'seq'))),
		size: added.reduce((sum, row) => sum + numberIn(row, 'size'), 0)
	};
}

function insertGroup(
	transaction: Transaction,
	workspace: WorkspaceId,
	counter: number,
	rows: readonly Omit<Row, 'seq'>[]
): Promise<readonly SqlRow[]> {
	const places = rows.map((_, index) => {
		const marks = [2, 3, 4, 5, 6, 7].map((mark) => `$${mark + 6 * index}`);
		return `($1, ${marks.join(', ')})`;
	});
	return transaction.all(
		`INSERT INTO batches (workspace, seq, batch, document, kind, size, bytes)
		VALUES ${places.join(', ')}
		ON CONFLICT (workspace, batch) DO NOTHING RETURNING seq, size`,
		workspace,
		...rows.flatMap(({ id, document, kind, bytes }, index) => [
			counter + index + 1,
			id,
			document,
			kind,
			bytes.length,
			bytes
		])
	);
}
