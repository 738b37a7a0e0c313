import { globSync, statSync } from 'node:fs';

/** Everything that a build is made of. */
const inputs = [
	'src/**/*',
	'static/**/*',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** True when the build is younger than everything it was made of. */
export function buildIsFresh(): boolean {
	const built = statSync('build/index.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
	return globSync(inputs).every((file) => statSync(file).mtimeMs <= built);
}
