import { fail, ok, type Result } from '#lib/domain/result.ts';

/** Why the camera gives no picture. */
export type CameraProblem =
	/** This device has none. */
	| 'none'
	/** A person, or the device's settings, said no. */
	| 'refused'
	/** Another app holds it. */
	| 'in-use'
	/** The browser doesn't hand it to web pages, or the address is no secure one. */
	| 'unsupported';

const problems: Readonly<Record<string, CameraProblem>> = {
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotReadableError: 'in-use',
	AbortError: 'in-use'
};

/** @param media what the browser offers; missing where pages get no camera at all. */
export async function openCamera(
	media: Pick<MediaDevices, 'getUserMedia'> | undefined
): Promise<Result<MediaStream, CameraProblem>> {
	if (!media) return fail('unsupported');
	try {
		// The one at the back, which looks at the other device.
		const video = { facingMode: 'environment', width: { ideal: 1280 } };
		return ok(await media.getUserMedia({ video, audio: false }));
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		return fail(problems[name] ?? 'unsupported');
	}
}

export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}
