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
		version: { name: packageInfo.version, pollInterval: 0 }
	}
};
