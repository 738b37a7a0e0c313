/**
 * `npm test`: everything that has to be right, cheapest first; the first failure ends it. Two programs at a time keep
 * two cores busy; more of them only take each other's time.
 */
import { buildIsFresh } from './build-is-fresh.ts';
import { run } from './run.ts';
import { runBeside, type Saying } from './run-beside.ts';

async function step(name: string, saying: Saying, ...command: readonly string[]): Promise<void> {
	const began = performance.now();
	await runBeside(saying, ...command)();
	console.log(`── ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}

const script = (name: string, saying: Saying = 'afterwards') =>
	step(name, saying, 'npm', 'run', '--silent', name);

async function build(): Promise<void> {
	if (!buildIsFresh()) await step('build', 'afterwards', 'vite', 'build', '--logLevel', 'warn');
}

run('svelte-kit', 'sync');
const tools = step('browsers and database', 'afterwards', 'node', 'tests/setup/install.ts');
const lint = script('lint');
await script('check');
await build();
await tools;
await Promise.all([lint, script('test:unit')]);
await script('test:e2e', 'at once');
await script('test:faults');
