import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import packageInfo from './package.json' with { type: 'json' };

/** Stands in the shell: a file of its own would keep the first frame waiting for one more request. */
const firstPicture = readFileSync(new URL('./src/first-picture.js', import.meta.url), 'utf8');
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// The precached shell also answers deep links, so its assets need absolute paths.
		paths: { relative: false },
		// The root layout registers the worker itself, after the page is up.
		serviceWorker: { register: false },
		output: { bundleStrategy: 'split' },
		// The styles of the home screen stand in the shell: its first frame waits for no other file.
		inlineStyleThreshold: 32_768,
		// Hashes for the shell's own scripts; styles stand in attributes too (the clock, the drawing).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', hashOf(firstPicture)],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self'],
				'img-src': ['self', 'blob:', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		version: { name: packageInfo.version, pollInterval: 0 }
	}
};
