import adapter from '@sveltejs/adapter-node';
import packageInfo from './package.json' with { type: 'json' };

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
		// Hashes for the shell's own script; styles stand in attributes too (the clock, the drawing).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
