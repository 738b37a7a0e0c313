import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { addresses } from '#lib/sync/protocol/addresses.ts';
import { largestBody } from '#lib/sync/protocol/limits.ts';
import { AppServer } from '../setup/server.ts';
import { overHttp, randomBytes, TestDevice } from '../setup/sync-device.ts';

/** What a file of the build imports as it is loaded; `import()` waits until it is needed. */
const importsOf = (file: string): readonly string[] =>
	[...readFileSync(file, 'utf8').matchAll(/^import (?:[^'"]* from )?['"]([^'"]+)['"];$/gm)].map(
		([, name = '']) => (name.startsWith('.') ? join(dirname(file), name) : name)
	);

/** Everything that is loaded along with `files`: files, and packages by name. */
function loadedWith(...files: readonly string[]): ReadonlySet<string> {
	const found = new Set(files);
	for (const each of found) {
		if (!each.startsWith('build/')) continue;
		for (const name of importsOf(each)) found.add(name);
	}
	return found;
}

test('a server loads nothing of the app that it serves', () => {
	const hooks = globSync('build/server/chunks/entries/hooks.server.js-*.js');
	expect(hooks).toHaveLength(1);
	const loaded = [...loadedWith('build/index.js', ...hooks)];
	const packages = loaded.filter((name) => !/^(build\/|node:)/.test(name));
	expect(packages).toEqual(['valibot']);
	expect(loaded.some((name) => name.includes('handler'))).toBe(true);
});

test('a server takes the largest snapshot, as `npm start` sets it', async () => {
	const server = await AppServer.start();
	const device = new TestDevice(overHttp(() => server.origin));
	await device.create();
	const body = randomBytes(largestBody);
	const answer = await device.send(addresses.snapshots(device.workspace), body);
	// Noise is no message, but it was read to its end.
	expect(answer.status).toBe(400);
	await server.stop();
});
