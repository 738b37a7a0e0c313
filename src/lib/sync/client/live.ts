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

/** The server gives a sign of life every 25 seconds; after this many ms without one the line is dead. */
const silence = 60_000;

/** A signal that aborts with `outer`, or when `heard` was not called for `ms`. */
function watchSilence(outer: AbortSignal, ms: number) {
	const quiet = new AbortController();
	const give = () => {
		quiet.abort();
	};
	let timer = setTimeout(give, ms);
	outer.addEventListener('abort', give, { signal: quiet.signal });
	return {
		signal: quiet.signal,
		heard: () => {
			clearTimeout(timer);
			timer = setTimeout(give, ms);
		},
		end: () => {
			clearTimeout(timer);
			give();
		}
	};
}

/**
 * Listens for changes of other devices until the connection ends, is silent too long, or `outer` aborts.
 * `tell` gets the number of the newest row, first as it is now.
 */
export async function listen(
	transport: Transport,
	secret: Uint8Array,
	tell: (seq: number) => void,
	outer: AbortSignal,
	patience = silence
): Promise<void> {
	const keys = await deriveKeys(joinBytes(secret));
	const { signal, heard, end } = watchSilence(outer, patience);
	const stream = await new ServerCalls(transport, keys, 0).live(signal);
	const reader = stream?.getReader();
	const [text, events] = [new TextDecoder(), new EventReader()];
	try {
		for (;;) {
			const part = await reader?.read();
			if (!part || part.done) return;
			heard();
			for (const seq of events.read(text.decode(part.value, { stream: true }))) tell(seq);
		}
	} catch {
		// Broken off: the caller tries again.
	} finally {
		end();
	}
}
