import { newSecret } from '#lib/sync/crypto/keys.ts';
import type { Transport } from '#lib/sync/client/server-calls.ts';
import { AppServer } from '../../setup/server.ts';
import { AppDevice } from '../../unit/sync/app-device.ts';
import type { Measure } from '../types.ts';

const keys = 1000;
/** Somebody types five keys a second, and the device is in step each second. */
const keysASync = 5;
const sentence = 'Kinderen maken elke week iets eigens en laten het aan elkaar zien. ';

/** A line that counts the bytes of bodies, there and back. */
function counting(origin: string): { readonly transport: Transport; readonly bytes: () => number } {
	let bytes = 0;
	return {
		bytes: () => bytes,
		async transport(path, init) {
			if (init.body instanceof Uint8Array) bytes += init.body.length;
			const response = await fetch(origin + path, init);
			bytes += (await response.clone().arrayBuffer()).byteLength;
			return response;
		}
	};
}

async function typeAll(device: AppDevice): Promise<void> {
	let text = '';
	for (let key = 0; key < keys; key++) {
		text += sentence.charAt(key % sentence.length);
		await device.change('talk', (document) => {
			document.setText({ text: 'school' }, text);
		});
		if (key % keysASync === keysASync - 1) await device.sync();
	}
}

/** What crosses the wire while a text of 1,000 characters is typed. */
export const keystrokes: Measure = async ({ throttle }) => {
	if (throttle > 1) return [];
	const server = await AppServer.start('build', { RATE_LIMITS: 'off' });
	const line = counting(server.origin);
	const device = new AppDevice(line.transport);
	await device.pair(newSecret());
	await device.sync();
	const before = line.bytes();
	await typeAll(device);
	await server.stop();
	return [
		{ name: 'bodies per 1,000 keystrokes', unit: 'kB', values: [(line.bytes() - before) / 1000] }
	];
};
