/** `npm test`: everything that has to be right, cheapest first; stops at the first failure. */
import { ensureBrowsers } from '../../tests/setup/browsers.ts';
import { ensurePostgres } from '../../tests/setup/postgres.ts';
import { buildIsFresh } from './build-is-fresh.ts';
import { run } from './run.ts';
import { runBeside } from './run-beside.ts';

async function step(name: string, work: () => void | Promise<void>): Promise<void> {
	const began = performance.now();
	console.log(`\n── ${name}`);
	await work();
	console.log(`── ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

const script = (name: string): void => {
	run('npm', 'run', '--silent', name);
};

await step('browsers and database', () => {
	ensureBrowsers();
	ensurePostgres();
});
// Each of these keeps one core busy: lint takes as long as the other two together.
run('svelte-kit', 'sync');
const lint = runBeside('npm', 'run', '--silent', 'lint');
await step('check', () => {
	script('check');
});
await step('build', () => {
	if (!buildIsFresh()) run('vite', 'build', '--logLevel', 'warn');
});
await step('lint', lint);
await step('unit', () => {
	script('test:unit');
});
await step('e2e', () => {
	script('test:e2e');
});
await step('faults', () => {
	script('test:faults');
});
