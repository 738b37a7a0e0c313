import { mergeUpdates } from '#lib/document/merge-updates.ts';
import { numbersOf } from '#lib/storage/log-row.ts';
import { highestIn } from '#lib/storage/number-spans.ts';
import type { OutboxRow, UnsealedRow } from '#lib/storage/outbox-row.ts';
import type { NumberedRow } from '#lib/storage/outbox.ts';
import { sealBatch } from '../crypto/batch-seal.ts';
import { tagOf } from '../crypto/keys.ts';
import { batchKinds } from '../protocol/batch.ts';
import { joinBytes } from '../protocol/bytes.ts';
import { batchId, randomIdText } from '../protocol/ids.ts';
import { limits } from '../protocol/limits.ts';
import type { Session } from './session.ts';

/** Changes sealed at a time. */
const most = 500;

/** Seals what is not sealed yet, the changes of one document together, and freezes it. */
export async function sealOutbox(session: Session): Promise<void> {
	const { outbox } = session.store;
	for (;;) {
		const rows = await outbox.toSeal(most);
		if (rows.length === 0) return;
		const photos = rows.filter(({ kind }) => kind === batchKinds.photo);
		const sealed: OutboxRow[] = [];
		const numbered: NumberedRow[] = [];
		for (const row of [...changesOf(rows).values(), ...photos]) {
			const number = await nextNumber(session, row.docId, numbered);
			sealed.push(await sealRow(session, row, number));
			numbered.push({ docId: row.docId, number });
		}
		await outbox.exchange(session.setup, rows, sealed, numbered);
	}
}

/** One change per document. */
function changesOf(rows: readonly UnsealedRow[]): ReadonlyMap<string, UnsealedRow> {
	const changes = new Map<string, UnsealedRow>();
	for (const row of rows) {
		if (row.kind !== batchKinds.update) continue;
		const earlier = changes.get(row.docId);
		const bytes = earlier ? mergeUpdates([earlier.bytes, row.bytes]) : row.bytes;
		changes.set(row.docId, { ...earlier, ...row, bytes });
	}
	return changes;
}

/** This device counts its batches of each document from 1; a number is taken when its batch is frozen. */
async function nextNumber(
	{ store, setup }: Session,
	docId: string,
	given: readonly NumberedRow[]
): Promise<number> {
	const { seen } = await store.log(docId);
	const here = given.filter((row) => row.docId === docId).length;
	return highestIn(seen[setup] ?? []) + here + 1;
}

/** What is too large for a batch leaves a note that the whole document has to go. */
async function sealRow(
	{ keys, store, setup }: Session,
	{ docId, kind, bytes: change, completes }: UnsealedRow,
	number: number
): Promise<OutboxRow> {
	const document = await tagOf(keys, docId);
	const id = batchId(randomIdText());
	const own = { device: setup, first: number, last: number };
	const earlier = completes ? numbersOf(await store.log(docId)) : [];
	const contents = { documentId: docId, payload: joinBytes(change), numbers: [...earlier, own] };
	const bytes = await sealBatch(keys, { document, kind, id }, contents);
	if (bytes.length > limits.batch) return { docId, state: 'whole', batch: id };
	return { docId, state: 'sealed', kind, batch: id, tag: document, bytes };
}
