import { readFrame } from '#lib/sync/qr/read-frame.ts';

// In a thread of its own, so that looking for a code never makes the screen hang.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	postMessage(data instanceof ImageData ? readFrame(data) : null);
});
