import { mergeUpdates } from '#lib/document/merge-updates.ts';
import type { OutboxRow, UnsealedRow } from '#lib/storage/outbox-row.ts';
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
		const sealed: OutboxRow[] = [];
		for (const [docId, bytes] of changesOf(rows)) {
			sealed.push(await sealRow(session, { docId, bytes, state: 'toSeal', kind: 1 }));
		}
		for (const row of rows) {
			if (row.kind === batchKinds.photo) sealed.push(await sealRow(session, row));
		}
		await outbox.exchange(session.setup, rows, sealed);
	}
}

/** One change per document. */
function changesOf(rows: readonly UnsealedRow[]): Map<string, Uint8Array> {
	const changes = new Map<string, Uint8Array>();
	for (const { kind, docId, bytes } of rows) {
		if (kind !== batchKinds.update) continue;
		const earlier = changes.get(docId);
		changes.set(docId, earlier ? mergeUpdates([earlier, bytes]) : bytes);
	}
	return changes;
}

/** What is too large for a batch leaves a note that the whole document has to go. */
async function sealRow({ keys }: Session, row: UnsealedRow): Promise<OutboxRow> {
	const { docId, kind } = row;
	const document = await tagOf(keys, docId);
	const id = batchId(randomIdText());
	const contents = { documentId: docId, payload: joinBytes(row.bytes) };
	const bytes = await sealBatch(keys, { document, kind, id }, contents);
	if (bytes.length > limits.batch) return { docId, state: 'whole', batch: id };
	return { docId, state: 'sealed', kind, batch: id, tag: document, bytes };
}
