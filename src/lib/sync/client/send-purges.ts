import { ok, type Result } from '#lib/domain/result.ts';
import { sealBatch } from '../crypto/batch-seal.ts';
import { tagOf } from '../crypto/keys.ts';
import { batchKinds } from '../protocol/batch.ts';
import { batchId } from '../protocol/ids.ts';
import type { CallError } from './call-error.ts';
import type { Session } from './session.ts';

/**
 * Erases from the server what was erased here, and leaves a sealed notice for the other devices. The notice
 * is named after the document: sent twice, or by two devices, it is there once.
 */
export async function sendPurges(session: Session): Promise<Result<null, CallError>> {
	const { calls, keys, store, setup } = session;
	for (const row of await store.outbox.purges()) {
		const document = await tagOf(keys, row.docId);
		const place = { document, kind: batchKinds.purge, id: batchId(document) };
		const contents = { documentId: row.docId, payload: new Uint8Array(0) };
		const bytes = await sealBatch(keys, place, contents);
		const sent = await calls.purge({ id: place.id, document, bytes });
		if (!sent.ok) return sent;
		await store.outbox.exchange(setup, [row], []);
	}
	return ok(null);
}
