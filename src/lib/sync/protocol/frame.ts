import { fail, type Result } from '#lib/domain/result.ts';
import type { Bytes } from './bytes.ts';
import type { DecodeError } from './decode-error.ts';
import { Reader } from './reader.ts';
import { oldestVersion, protocolVersion } from './version.ts';
import { Writer } from './writer.ts';

/** Number of each message. Never reused. */
export const messages = {
	syncRequest: 1,
	syncAnswer: 2,
	createRequest: 3,
	createAnswer: 4,
	snapshotRequest: 5,
	snapshotAnswer: 6,
	missingRequest: 7,
	missingAnswer: 8,
	purgeRequest: 9,
	done: 10,
	failure: 11
} as const;
export type MessageType = (typeof messages)[keyof typeof messages];

/** "AT", version, message: four bytes before every body. */
const magic = [0x41, 0x54] as const;

export function encodeFrame(type: MessageType, body: (writer: Writer) => void): Bytes {
	const writer = new Writer().u8(magic[0]).u8(magic[1]).u8(protocolVersion).u8(type);
	body(writer);
	return writer.bytes();
}

/** Number of the message, or null when these are no bytes of ours. Says nothing about the rest. */
export function typeOfFrame(bytes: Uint8Array): number | null {
	const ours = bytes[0] === magic[0] && bytes[1] === magic[1];
	return ours ? (bytes[3] ?? null) : null;
}

/** Never throws, whatever the bytes are. */
export function decodeFrame<T>(
	bytes: Bytes,
	type: MessageType,
	body: (reader: Reader) => T
): Result<T, DecodeError> {
	const reader = new Reader(bytes);
	if (reader.u8() !== magic[0] || reader.u8() !== magic[1]) return fail({ kind: 'not-ours' });
	const version = reader.u8();
	const found = reader.u8();
	if (!reader.intact) return fail({ kind: 'truncated' });
	if (version < oldestVersion || version > protocolVersion) {
		return fail({ kind: 'version', theirs: version });
	}
	return found === type ? reader.end(body(reader)) : fail({ kind: 'type', found });
}
