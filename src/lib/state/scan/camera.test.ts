import { describe, expect, it } from 'vitest';
import { fail } from '#lib/domain/result.ts';
import { openCamera } from './camera.ts';

const refusing = (name: string) => ({
	getUserMedia: () => Promise.reject(new DOMException('no', name))
});

describe('asking for the camera', () => {
	it.each([
		['NotFoundError', 'none'],
		['NotAllowedError', 'refused'],
		['NotReadableError', 'in-use'],
		['TypeError', 'unsupported']
	] as const)('tells what a browser means by %s', async (name, problem) => {
		expect(await openCamera(refusing(name))).toEqual(fail(problem));
	});

	it('says so where a page gets no camera at all', async () => {
		expect(await openCamera(undefined)).toEqual(fail('unsupported'));
	});

	it('asks for the one at the back, and for no microphone', async () => {
		const asked: unknown[] = [];
		const getUserMedia = (wish?: MediaStreamConstraints) => {
			asked.push(wish);
			return Promise.reject(new DOMException('no', 'NotFoundError'));
		};
		await openCamera({ getUserMedia });
		expect(asked).toMatchObject([{ video: { facingMode: 'environment' }, audio: false }]);
	});
});
