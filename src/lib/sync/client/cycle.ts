import { fail, ok, type Result } from '#lib/domain/result.ts';
import { SetupChanged, type SyncProblem, type SyncRecord } from '#lib/storage/sync-record.ts';
import type { SyncStore } from '#lib/storage/sync-store.ts';
import type { SealedRow } from '#lib/storage/outbox-row.ts';
import { deriveKeys, type WorkspaceKeys } from '../crypto/keys.ts';
import type { Batch } from '../protocol/batch.ts';
import { joinBytes } from '../protocol/bytes.ts';
import type { Cursor } from '../protocol/cursor.ts';
import { batchId, documentTag, epoch } from '../protocol/ids.ts';
import { problemOf, waitAsked, type CallError } from './call-error.ts';
import { compare } from './compare.ts';
import { fetchPhotos } from './fetch-photos.ts';
import { gatherLogs, rowsBeforeSnapshot } from './gather-logs.ts';
import { moveOut } from './move-out.ts';
import { openRows } from './open-rows.ts';
import { doubled, halved, mostRoom, thatFit } from './push-room.ts';
import { sealOutbox } from './seal-outbox.ts';
import { sendPhotos } from './send-photos.ts';
import { sendPurges } from './send-purges.ts';
import { sendWhole } from './send-whole.ts';
import { ServerCalls, type Transport } from './server-calls.ts';
import { exchange, type Session } from './session.ts';

/** How a cycle ended. */
export type CycleEnd =
	| { readonly kind: 'in-step'; readonly seq: number }
	/** This device doesn't take part, or was paired anew half-way. */
	| { readonly kind: 'off' }
	/** `wait`: ms that the server asked for. */
	| { readonly kind: 'failed'; readonly problem: SyncProblem; readonly wait: number };

export interface CycleParts {
	readonly store: SyncStore;
	readonly transport: Transport;
	readonly rowOf: Session['rowOf'];
	/** Epoch ms; only shown, never compared with anything. */
	readonly now: () => number;
	/** Ms for one call. */
	readonly timeout: number;
	/** Rows of a document on the server that are worth a snapshot. */
	readonly rowsBeforeSnapshot?: number;
}

/** Where the device is, and what it could not send. */
export interface Traded {
	readonly cursor: Cursor;
	readonly problem: SyncProblem | null;
}

/** Brings this device and the server in step, one time. Only one may run at a time, over all tabs. */
export class Cycle {
	readonly #parts: CycleParts;
	#room = mostRoom;

	constructor(parts: CycleParts) {
		this.#parts = parts;
	}

	async run(): Promise<CycleEnd> {
		const { store, now } = this.#parts;
		const record = await store.record();
		if (record === null) return { kind: 'off' };
		try {
			const traded = await this.#attempt(record);
			const problem = traded.ok ? traded.value.problem : problemOf(traded.error);
			await store.note(record.setup, problem ? { problem } : { succeededAt: now(), problem });
			if (traded.ok && problem === null) return { kind: 'in-step', seq: traded.value.cursor.seq };
			const wait = traded.ok ? 0 : waitAsked(traded.error);
			return { kind: 'failed', problem: problem ?? { kind: 'server' }, wait };
		} catch (error) {
			if (error instanceof SetupChanged) return { kind: 'off' };
			return this.#deviceFailed(record);
		}
	}

	/** What came in could not be stored. It stays on the server, and on the other devices. */
	async #deviceFailed({ setup }: SyncRecord): Promise<CycleEnd> {
		const problem = { kind: 'device' } as const;
		await this.#parts.store.note(setup, { problem }).catch(() => undefined);
		return { kind: 'failed', problem, wait: 0 };
	}

	async #attempt(record: SyncRecord): Promise<Result<Traded, CallError>> {
		const session = this.#session(record, await deriveKeys(joinBytes(record.secret)));
		const { former } = record;
		if (former === null) return this.#bringInStep(session, cursorOf(record));
		const leaving = this.#session(record, await deriveKeys(joinBytes(former.secret)));
		return moveOut({ ...leaving, mayCreate: false }, former, () =>
			this.#bringInStep(session, null)
		);
	}

	async #bringInStep(session: Session, from: Cursor | null): Promise<Result<Traded, CallError>> {
		const first = await this.#trade(session, from);
		if (!first.ok) return first;
		const whole = await sendWhole(session, first.value.cursor);
		if (!whole.ok) return whole;
		const problem = first.value.problem ?? whole.value;
		const purged = await sendPurges(session);
		if (!purged.ok) return purged;
		if (problem === null) {
			const least = this.#parts.rowsBeforeSnapshot ?? rowsBeforeSnapshot;
			const gathered = await gatherLogs(session, first.value.cursor, least);
			if (!gathered.ok) return gathered;
		}
		const photos = await sendPhotos(session);
		if (!photos.ok) return photos;
		// The announcements of the photos, which are there by now.
		const last = photos.value > 0 ? await this.#trade(session, first.value.cursor) : first;
		if (!last.ok) return last;
		const fetched = await fetchPhotos(session);
		return fetched.ok ? ok({ ...last.value, problem: last.value.problem ?? problem }) : fetched;
	}

	#session({ setup, signupCode, joins, cursor }: SyncRecord, keys: WorkspaceKeys): Session {
		const { store, transport, rowOf, now, timeout } = this.#parts;
		const calls = new ServerCalls(transport, keys, timeout);
		const mayCreate = !joins || cursor !== null;
		return { setup, signupCode, mayCreate, keys, calls, store, rowOf, now };
	}

	/** Pushes and pulls until neither side has anything that the other lacks. */
	async #trade(session: Session, from: Cursor | null): Promise<Result<Traded, CallError>> {
		let cursor = from;
		let comparisons = 0;
		for (;;) {
			if (cursor === null) {
				// A server that forgets at every call is no server to wait for.
				if (comparisons++ > 2) return fail({ kind: 'garbled' });
				const compared = await compare(session);
				if (!compared.ok) return compared;
				cursor = compared.value;
			}
			const round = await this.#round(session, cursor);
			if (!round.ok) return round;
			const { problem, isLast } = round.value;
			cursor = round.value.cursor;
			if (cursor === null || !(isLast || problem !== null)) continue;
			if (problem !== null || !(await session.store.hasNewGap())) return ok({ cursor, problem });
			// Something of another device never came: perhaps it does when all is read again.
			cursor = null;
		}
	}

	/** One push and pull. The cursor is null when all has to be compared. */
	async #round(session: Session, cursor: Cursor) {
		const { store, setup } = session;
		await sealOutbox(session);
		const waiting = await store.outbox.sealed(mostRoom.batches);
		const rows = thatFit(waiting, this.#room);
		const isAll = rows.length === waiting.length && rows.length < mostRoom.batches;
		const answer = await exchange(session, cursor, rows.map(batchOf), false);
		if (!answer.ok) {
			if (answer.error.kind === 'slow') this.#room = halved(this.#room);
			return answer;
		}
		this.#room = doubled(this.#room);
		const { outcome, restart, more, used, quota } = answer.value;
		const problem: SyncProblem | null =
			outcome === 'full' && !more ? { kind: 'full', used, quota } : null;
		const sent = outcome === 'stored' ? rows : [];
		if (restart) {
			await store.outbox.exchange(setup, sent, []);
			return ok({ cursor: null, problem, isLast: false });
		}
		const opened = await openRows(session, answer.value.rows);
		const next = answer.value.cursor;
		// Before the outbox forgets: a conversation that was erased elsewhere may have words here.
		await store.takeIn(setup, { ...opened, cursor: next }, session.rowOf);
		await store.outbox.exchange(setup, sent, []);
		return ok({ cursor: next, problem, isLast: !more && isAll });
	}
}

const batchOf = ({ batch, tag, kind, bytes }: SealedRow): Batch => ({
	id: batchId(batch),
	document: documentTag(tag),
	kind,
	bytes: joinBytes(bytes)
});

const cursorOf = ({ cursor }: SyncRecord): Cursor | null =>
	cursor && { epoch: epoch(cursor.epoch), seq: cursor.seq, batch: batchId(cursor.batch) };
