import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Profile } from '../../setup/profile.ts';
import type { Measure } from '../types.ts';

const kB = (bytes: number) => bytes / 1000;

/** What one first visit transfers until the home screen can be used, in bytes. */
async function firstVisit(
	origin: string
): Promise<{ readonly code: number; readonly all: number }> {
	const profile = new Profile('whole');
	const page = await profile.open(origin);
	const session = await page.context().newCDPSession(page);
	let all = 0;
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		all += encodedDataLength;
	});
	await page.goto(origin);
	await page.getByRole('link', { name: 'Nieuw gesprek' }).first().waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const code = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter((entry) => entry instanceof PerformanceResourceTiming)
			.filter(({ name }) => /\.(js|css)$/.test(name))
			.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
	);
	await profile.remove();
	return { code, all };
}

/** Compressed bytes of the files that the service worker keeps, as the server sends them. */
function precacheBytes(): number {
	const worker = readFileSync('build/client/sw.js', 'utf8');
	const urls = [...worker.matchAll(/\{url:"([^"]+)"/g)].map((match) => match[1] ?? '');
	return urls.reduce((sum, url) => sum + compressedSize(url), 0);
}

function compressedSize(url: string): number {
	const file = url === '/' ? 'build/prerendered/index.html' : `build/client/${url}`;
	const [brotli] = globSync(`${file}.br`);
	if (brotli) return statSync(brotli).size;
	// Fonts and pictures are sent as they are; anything else would be compressed by a proxy.
	return /\.(woff2|png|ttf)$/.test(file)
		? statSync(file).size
		: brotliCompressSync(readFileSync(file)).length;
}

export const size: Measure = async ({ server, runs, throttle }) => {
	if (throttle > 1) return [];
	const visits = [];
	for (let run = 0; run < runs; run++) visits.push(await firstVisit(server.origin));
	return [
		{
			name: 'first screen, JS and CSS, compressed',
			unit: 'kB',
			values: visits.map(({ code }) => kB(code))
		},
		{
			name: 'first visit until usable, everything, compressed',
			unit: 'kB',
			values: visits.map(({ all }) => kB(all))
		},
		{ name: 'precache, all files, compressed', unit: 'kB', values: [kB(precacheBytes())] }
	];
};
