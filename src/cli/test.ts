/** `npm test`: everything that has to be right, cheapest first; stops at the first failure. */
import { ensureBrowsers } from '../../tests/setup/browsers.ts';
import { ensurePostgres } from '../../tests/setup/postgres.ts';
import { buildIsFresh } from './build-is-fresh.ts';
import { run } from './run.ts';

const steps: readonly (readonly [name: string, work: () => void])[] = [
	[
		'browsers and database',
		() => {
			ensureBrowsers();
			ensurePostgres();
		}
	],
	[
		'lint',
		() => {
			run('npm', 'run', '--silent', 'lint');
		}
	],
	[
		'check',
		() => {
			run('npm', 'run', '--silent', 'check');
		}
	],
	[
		'unit',
		() => {
			run('npm', 'run', '--silent', 'test:unit');
		}
	],
	[
		'build',
		() => {
			if (!buildIsFresh()) run('vite', 'build', '--logLevel', 'warn');
		}
	],
	[
		'e2e',
		() => {
			run('npm', 'run', '--silent', 'test:e2e');
		}
	],
	[
		'faults',
		() => {
			run('npm', 'run', '--silent', 'test:faults');
		}
	]
];

for (const [name, work] of steps) {
	const began = performance.now();
	console.log(`\n── ${name}`);
	work();
	console.log(`── ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
