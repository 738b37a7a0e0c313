import { ok, type Result } from '#lib/domain/result.ts';
import { closeCamera, openCamera, type CameraProblem } from './camera.ts';

/** Ms between two looks; the picture itself keeps moving. */
const lookEvery = 120;
/** Pixels; more makes looking slower and finds no more. */
const longestSide = 960;

/**
 * Shows the camera in `video` and hands over the text of every QR code it sees, until `signal` aborts.
 * Gives the reason when there is no picture.
 */
export async function scanCodes(
	video: HTMLVideoElement,
	take: (text: string) => void,
	signal: AbortSignal
): Promise<Result<null, CameraProblem>> {
	const camera = await openCamera(navigator.mediaDevices);
	if (!camera.ok) return camera;
	const stream = camera.value;
	if (signal.aborted) {
		closeCamera(stream);
		return ok(null);
	}
	const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' });
	signal.addEventListener('abort', () => {
		worker.terminate();
		closeCamera(stream);
		video.srcObject = null;
	});
	video.srcObject = stream;
	await video.play().catch(() => undefined);
	lookOn(video, worker, take, signal);
	return ok(null);
}

/** One picture at a time: the next one is taken when the last one was read. */
function lookOn(
	video: HTMLVideoElement,
	worker: Worker,
	take: (text: string) => void,
	signal: AbortSignal
): void {
	const look = () => {
		if (signal.aborted) return;
		const picture = pictureOf(video);
		if (picture) worker.postMessage(picture, [picture.data.buffer]);
		else setTimeout(look, lookEvery);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (signal.aborted) return;
		if (typeof data === 'string') take(data);
		setTimeout(look, lookEvery);
	});
	look();
}

/** What the camera shows now; null while it shows nothing yet. */
function pictureOf(video: HTMLVideoElement): ImageData | null {
	const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight));
	const [width, height] = [video.videoWidth * scale, video.videoHeight * scale].map(Math.floor);
	if (!width || !height) return null;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	context?.drawImage(video, 0, 0, width, height);
	return context?.getImageData(0, 0, width, height) ?? null;
}
