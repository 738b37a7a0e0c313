import { fail, ok, type Result } from '#lib/domain/result.ts';
import { toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import type { DecodeError } from './decode-error.ts';
import { chunkIdBytes, idBytes } from './ids.ts';

/**
 * Reads hostile bytes without throwing. The first error sticks: every later read gives zeros, and `end`
 * tells. Runs of bytes are views on the input, not copies.
 */
export class Reader {
	readonly #bytes: Bytes;
	readonly #view: DataView;
	#at = 0;
	#error: DecodeError | null = null;

	constructor(bytes: Bytes) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get intact(): boolean {
		return this.#error === null;
	}

	reject(error: DecodeError): void {
		this.#error ??= error;
	}

	u8(): number {
		return this.#room(1) ? this.#view.getUint8(this.#at++) : 0;
	}

	u32(): number {
		if (!this.#room(4)) return 0;
		this.#at += 4;
		return this.#view.getUint32(this.#at - 4);
	}

	/** A whole number of at most 2^53 - 1. */
	u53(what: string): number {
		const high = this.u32();
		const low = this.u32();
		if (high > 0x1fffff) this.reject({ kind: 'value', what });
		return this.intact ? high * 0x1_0000_0000 + low : 0;
	}

	/** Base64url of the next 16 bytes. */
	id(): string {
		return toBase64url(this.#take(idBytes));
	}

	chunkId(): string {
		return toBase64url(this.#take(chunkIdBytes));
	}

	/** Bytes behind their length. */
	block(limit: number, what: string): Bytes {
		const length = this.u32();
		if (length > limit) this.reject({ kind: 'limit', what });
		return this.#take(length);
	}

	text(limit: number, what: string): string {
		const bytes = this.block(limit, what);
		try {
			return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		} catch {
			this.reject({ kind: 'value', what });
			return '';
		}
	}

	flag(what: string): boolean {
		return this.choice([0, 1], what) === 1;
	}

	/** One byte that has to be one of `values`; the first of them after an error. */
	choice<T extends number>(values: readonly [T, ...T[]], what: string): T {
		const found = this.u8();
		const value = values.find((candidate) => candidate === found);
		if (value === undefined) this.reject({ kind: 'value', what });
		return value ?? values[0];
	}

	list<T>(limit: number, what: string, item: (reader: Reader) => T): T[] {
		const count = this.u32();
		if (count > limit) this.reject({ kind: 'limit', what });
		const items: T[] = [];
		while (this.intact && items.length < count) items.push(item(this));
		return items;
	}

	/** The value, when everything was read and nothing was wrong. */
	end<T>(value: T): Result<T, DecodeError> {
		if (this.#at < this.#bytes.length) this.reject({ kind: 'trailing' });
		return this.#error === null ? ok(value) : fail(this.#error);
	}

	#room(length: number): boolean {
		if (this.intact && this.#bytes.length - this.#at < length) this.reject({ kind: 'truncated' });
		return this.intact;
	}

	#take(length: number): Bytes {
		if (!this.#room(length)) return new Uint8Array(0);
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}
}
