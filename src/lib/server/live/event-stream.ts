import type { WorkspaceId } from '#lib/sync/protocol/ids.ts';
import type { LiveChannels } from './live-channels.ts';

/** Ms between signs of life; proxies cut connections that are silent for a minute. */
const heartbeat = 25_000;

/** Server-sent events: `data:` is the number of the newest row, first as it is now. Null when too many listen. */
export function eventStream(
	live: LiveChannels,
	workspace: WorkspaceId,
	newest: number
): ReadableStream<Uint8Array> | null {
	const { readable, writable } = new TextEncoderStream();
	const writer = writable.getWriter();
	const put = (text: string) => {
		// Whoever hung up is taken off the list below.
		writer.write(text).catch(() => undefined);
	};
	const tell = (seq: number) => {
		put(`data: ${seq}\n\n`);
	};
	const end = () => {
		writer.close().catch(() => undefined);
	};
	const leave = live.add(workspace, { tell, end });
	if (leave === null) return null;
	const beat = setInterval(put, heartbeat, ': \n\n');
	const stop = () => {
		clearInterval(beat);
		leave();
	};
	writer.closed.then(stop, stop);
	put('retry: 5000\n\n');
	tell(newest);
	return readable;
}
