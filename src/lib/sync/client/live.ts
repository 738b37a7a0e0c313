import { deriveKeys } from '../crypto/keys.ts';
import { joinBytes } from '../protocol/bytes.ts';
import { ServerCalls, type Transport } from './server-calls.ts';

/** A row number at the end of an event; signs of life and settings have none. */
const eventPattern = /^data: (\d+)$/;

/** Reads events out of pieces of text that are cut anywhere. */
export class EventReader {
	#rest = '';

	/** Row numbers of the events that are whole by now. */
	read(piece: string): readonly number[] {
		const lines = (this.#rest + piece).split('\n');
		this.#rest = lines.pop() ?? '';
		return lines.flatMap((line) => {
			const seq = eventPattern.exec(line)?.[1];
			return seq === undefined ? [] : [Number(seq)];
		});
	}
}

/**
 * Listens for changes of other devices until the connection ends or `signal` aborts. `tell` gets the number
 * of the newest row, first as it is now.
 */
export async function listen(
	transport: Transport,
	secret: Uint8Array,
	tell: (seq: number) => void,
	signal: AbortSignal
): Promise<void> {
	const keys = await deriveKeys(joinBytes(secret));
	const stream = await new ServerCalls(transport, keys, 0).live(signal);
	const reader = stream?.getReader();
	const [text, events] = [new TextDecoder(), new EventReader()];
	try {
		for (;;) {
			const part = await reader?.read();
			if (!part || part.done) return;
			for (const seq of events.read(text.decode(part.value, { stream: true }))) tell(seq);
		}
	} catch {
		// Broken off: the caller tries again.
	}
}
