import { decodeLatin1, isUtf8 } from '#lib/domain/school/duo/decode-text.ts';
import {
	readDuo,
	type DuoSchool,
	type FileProblem,
	type RowError
} from '#lib/domain/school/duo/read-duo.ts';
import type { Sector } from '#lib/domain/school/types.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';

/** Most bytes of a list: DUO's longest is some 2 MB. A larger file is something else. */
const LARGEST = 20_000_000;
/** Rows read at a time; in between the screen gets its turn. */
const CHUNK = 250;

/** What is in a file: the schools that can be taken in, and what is wrong with the other rows. */
export interface ReadList {
	readonly schools: readonly DuoSchool[];
	readonly errors: readonly RowError[];
}

export type ListProblem =
	FileProblem | { readonly kind: 'too-large' } | { readonly kind: 'unreadable' };

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads a list of schools without holding up the screen. Nothing is stored yet. */
export async function readList(
	file: Blob,
	sector: Sector | null,
	progress: (rows: number) => void = () => undefined
): Promise<Result<ReadList, ListProblem>> {
	if (file.size > LARGEST) return fail({ kind: 'too-large' });
	const bytes = await file.arrayBuffer().catch(() => null);
	if (!bytes) return fail({ kind: 'unreadable' });
	const data = new Uint8Array(bytes);
	const reader = readDuo(
		isUtf8(data) ? new TextDecoder().decode(data) : decodeLatin1(data),
		sector
	);
	if (!('rows' in reader)) return fail(reader);
	const schools: DuoSchool[] = [];
	const errors: RowError[] = [];
	for (const row of reader.rows()) {
		if ('school' in row) schools.push(row.school);
		else errors.push(row.error);
		const count = schools.length + errors.length;
		if (count % CHUNK !== 0) continue;
		progress(count);
		await turn();
	}
	return ok({ schools, errors });
}
