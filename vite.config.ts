import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fewChunks } from './src/chunks.ts';
import { manifest } from './src/manifest.ts';
import { plainIcons } from './src/plain-icons.ts';

/** Absolute: the development server also resolves it from within node_modules. */
const absent = fileURLToPath(new URL('./src/lib/export/absent.ts', import.meta.url));

/**
 * Tests of code that keeps nothing: no database, no locks, no server. `.alone` in the name of a test says that it puts
 * something else in the place of a module, which the others would get too.
 */
const pure = [
	'src/lib/{document,domain,export,instruments,ui}/**/!(*.alone).test.ts',
	'src/lib/sync/{crypto,protocol,qr}/**/!(*.alone).test.ts'
];

const globalSetup = './tests/setup/shared-postgres.ts';

export default defineConfig({
	plugins: [
		plainIcons,
		sveltekit(),
		fewChunks,
		SvelteKitPWA({
			registerType: 'prompt',
			injectRegister: false,
			manifest,
			kit: { includeVersionFile: false },
			workbox: {
				globPatterns: [
					'client/**/*.{js,css,woff2,ttf,svg,png,webmanifest}',
					'prerendered/**/*.html'
				],
				globIgnores: ['client/screenshots/**', 'client/keep-previous.js'],
				navigateFallback: '/',
				navigateFallbackDenylist: [/^\/api\//],
				maximumFileSizeToCacheInBytes: 3_000_000,
				clientsClaim: true,
				skipWaiting: false,
				importScripts: ['/keep-previous.js'],
				runtimeCaching: [
					{
						// Of this version they are in the precache, which comes first.
						urlPattern: /\/_app\/immutable\//,
						handler: async ({ request }) =>
							(await caches.match(request, { cacheName: 'previous-version' })) ?? fetch(request)
					}
				]
			}
		}),
		svelteTesting()
	],
	worker: { format: 'es' },
	resolve: {
		alias: {
			// The build for browsers of this decade: smaller, and quicker to start.
			dexie: 'dexie/dist/modern/dexie.mjs',
			// jsPDF offers these for HTML and SVG input, which we do not use; without this they would be precached.
			html2canvas: absent,
			canvg: absent,
			dompurify: absent
		}
	},
	test: {
		environment: 'node',
		// Long texts and real processes take their time on a busy machine; no test asserts a duration.
		testTimeout: 60_000,
		// Most of them wait for a disk or a server half of their time.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				// One after another in one process: most of the time of these is else the loading of what they test.
				test: { name: 'pure', include: pure, isolate: false, maxWorkers: 1 }
			},
			{
				extends: true,
				test: {
					name: 'unit',
					// A process for each file would take longer to start than most of them to run.
					pool: 'threads',
					sequence: { groupOrder: 1 },
					globalSetup,
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: pure
				}
			},
			{
				extends: true,
				test: { name: 'faults', globalSetup, include: ['tests/faults/**/*.test.ts'] }
			}
		]
	}
});
