import { fromBase64url } from './base64url.ts';
import { joinBytes, type Bytes } from './bytes.ts';

/** Builds what `Reader` reads. Numbers are big-endian. Throws on an id that is no base64url: a bug. */
export class Writer {
	readonly #parts: Uint8Array[] = [];

	u8(value: number): this {
		return this.#add(Uint8Array.of(value));
	}

	u32(value: number): this {
		const part = new Uint8Array(4);
		new DataView(part.buffer).setUint32(0, value);
		return this.#add(part);
	}

	u53(value: number): this {
		return this.u32(Math.floor(value / 0x1_0000_0000)).u32(value % 0x1_0000_0000);
	}

	flag(value: boolean): this {
		return this.u8(value ? 1 : 0);
	}

	id(text: string): this {
		const bytes = fromBase64url(text);
		if (bytes === null) throw new Error('An id that is no base64url');
		return this.#add(bytes);
	}

	block(bytes: Uint8Array): this {
		return this.u32(bytes.length).#add(bytes);
	}

	text(text: string): this {
		return this.block(new TextEncoder().encode(text));
	}

	list<T>(items: readonly T[], item: (writer: Writer, value: T) => void): this {
		this.u32(items.length);
		for (const value of items) item(this, value);
		return this;
	}

	bytes(): Bytes {
		return joinBytes(...this.#parts);
	}

	#add(part: Uint8Array): this {
		this.#parts.push(part);
		return this;
	}
}
