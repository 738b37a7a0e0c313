import type { Result } from '#lib/domain/result.ts';
import { readRow, writeRow, type Row } from '../batch.ts';
import type { Bytes } from '../bytes.ts';
import { readCursor, writeCursor, type Cursor } from '../cursor.ts';
import type { DecodeError } from '../decode-error.ts';
import { encodeFrame, messages } from '../frame.ts';
import { documentTag, type DocumentTag } from '../ids.ts';
import { limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
import { decodeAnswer, type AnswerError } from './failure.ts';

/** What became of the pushed batches: all in the log for good, or none because the workspace is full. */
export type PushOutcome = 'stored' | 'full';

export interface SyncAnswer {
	/** To send next time, once these rows are stored. */
	readonly cursor: Cursor;
	/** True when there is more to fetch at once. */
	readonly more: boolean;
	/**
	 * True when the server doesn't know the cursor: it was emptied, restored, or the device was away longer
	 * than rows are kept. Rows begin at the start again; afterwards the device pushes what the server lacks.
	 */
	readonly restart: boolean;
	readonly outcome: PushOutcome;
	/** Documents among the pushed ones that were erased: their batches were not kept. */
	readonly erased: readonly DocumentTag[];
	/** Bytes. */
	readonly used: number;
	readonly quota: number;
	/** In order; without the batches of this very request. */
	readonly rows: readonly Row[];
}

export const encodeSyncAnswer = (answer: SyncAnswer): Bytes =>
	encodeFrame(messages.syncAnswer, (writer) => {
		writeCursor(writer, answer.cursor);
		writer
			.flag(answer.more)
			.flag(answer.restart)
			.flag(answer.outcome === 'full')
			.list(answer.erased, (target, tag) => target.id(tag))
			.u53(answer.used)
			.u53(answer.quota)
			.list(answer.rows, writeRow);
	});

const readAnswer = (reader: Reader): SyncAnswer => ({
	cursor: readCursor(reader),
	more: reader.flag('more'),
	restart: reader.flag('restart'),
	outcome: reader.flag('outcome') ? 'full' : 'stored',
	erased: reader.list(limits.batches, 'erased', (source) => documentTag(source.id())),
	used: reader.u53('used'),
	quota: reader.u53('quota'),
	rows: reader.list(limits.rows, 'rows', readRow)
});

export const decodeSyncAnswer = (bytes: Bytes): Result<SyncAnswer, DecodeError | AnswerError> =>
	decodeAnswer(bytes, messages.syncAnswer, readAnswer);
