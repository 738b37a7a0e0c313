import { numberIn } from './column.ts';
import type { Engine } from './engine.ts';

/** Numbers of the whole store; sizes in bytes of ciphertext. */
export interface Statistics {
	readonly workspaces: number;
	readonly moved: number;
	readonly rows: number;
	readonly rowBytes: number;
	readonly chunks: number;
	readonly chunkBytes: number;
	readonly largestWorkspace: number;
}

export async function statisticsOf(engine: Engine): Promise<Statistics> {
	const [workspaces = {}] = await engine.read(
		`SELECT COUNT(*) AS count, COUNT(moved_at) AS moved, COALESCE(MAX(used), 0) AS largest
		FROM workspaces`
	);
	const sum = async (table: 'batches' | 'chunks') => {
		const sql = `SELECT COUNT(*) AS count, COALESCE(SUM(size), 0) AS size FROM ${table}`;
		const [row = {}] = await engine.read(sql);
		return { count: numberIn(row, 'count'), size: numberIn(row, 'size') };
	};
	const [rows, chunks] = [await sum('batches'), await sum('chunks')];
	return {
		workspaces: numberIn(workspaces, 'count'),
		moved: numberIn(workspaces, 'moved'),
		rows: rows.count,
		rowBytes: rows.size,
		chunks: chunks.count,
		chunkBytes: chunks.size,
		largestWorkspace: numberIn(workspaces, 'largest')
	};
}
