import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { FormerKey } from '#lib/storage/sync-record.ts';
import { startOf, type Cursor } from '../protocol/cursor.ts';
import { epoch, noBatch } from '../protocol/ids.ts';
import type { CallError } from './call-error.ts';
import type { Traded } from './cycle.ts';
import { fetchPhotos } from './fetch-photos.ts';
import { openRows } from './open-rows.ts';
import type { Session } from './session.ts';

/** What is left to take out of the former workspace. */
type Drained =
	/** Everything up to `cursor` is on this device; `isNews` when something came. */
	| { readonly kind: 'empty'; readonly cursor: Cursor; readonly isNews: boolean }
	/** The server never had it or has forgotten it, or answers that it has moved. */
	| { readonly kind: 'gone' | 'moved' };

/** Before anything was taken out. */
const untouched = startOf(epoch(noBatch));

/**
 * Moves everything out of the workspace of `leaving` into the one that `settle` brings in step, and closes it
 * when nothing comes any more. Broken off anywhere it begins again, and finds what is done.
 */
export async function moveOut(
	leaving: Session,
	former: FormerKey,
	settle: () => Promise<Result<Traded, CallError>>
): Promise<Result<Traded, CallError>> {
	let at = untouched;
	let settled: Result<Traded, CallError> | null = null;
	for (;;) {
		const drained = await drain(leaving, at);
		if (!drained.ok) return drained;
		const { value } = drained;
		// Somebody else replaced the key too: this device has to follow.
		if (value.kind === 'moved' && !former.isClosing) {
			return fail({ kind: 'refused', failure: { kind: 'moved' } });
		}
		if (settled && !(value.kind === 'empty' && value.isNews)) break;
		settled = await settle();
		if (!settled.ok || settled.value.problem) return settled;
		if (value.kind === 'empty') at = value.cursor;
	}
	const closed = await close(leaving, former);
	return closed.ok ? settled : closed;
}

/** Takes everything after `from` out of the workspace, photos included. Sends nothing. */
async function drain(leaving: Session, from: Cursor): Promise<Result<Drained, CallError>> {
	let cursor = from;
	let isNews = false;
	for (;;) {
		const answer = await leaving.calls.exchange(cursor, [], from === untouched);
		if (!answer.ok) return withoutIt(answer.error);
		const opened = await openRows(leaving, answer.value.rows);
		await leaving.store.takeIn(leaving.setup, { ...opened, cursor: null }, leaving.rowOf);
		isNews ||= answer.value.rows.length > 0;
		cursor = answer.value.cursor;
		if (answer.value.more) continue;
		const fetched = await fetchPhotos(leaving);
		return fetched.ok ? ok({ kind: 'empty', cursor, isNews }) : fetched;
	}
}

/** Erases the former workspace; whoever still has the old key hears that it moved. */
async function close(
	{ calls, store, setup }: Session,
	{ secret }: FormerKey
): Promise<Result<null, CallError>> {
	await store.note(setup, { former: { secret, isClosing: true } });
	const moved = await calls.move();
	const closed = moved.ok ? ok(null) : withoutIt(moved.error);
	if (!closed.ok) return closed;
	await store.note(setup, { former: null });
	return ok(null);
}

function withoutIt(error: CallError): Result<Drained, CallError> {
	const kind = error.kind === 'refused' ? error.failure.kind : null;
	if (kind === 'unknown-workspace') return ok({ kind: 'gone' });
	return kind === 'moved' ? ok({ kind }) : fail(error);
}
