/** `npm run test:faults`: breaks whatever can break, and prints a figure for each promise. `FAULTS=long` does more. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { runBeside } from '../../src/cli/run-beside.ts';
import { toldFigures } from '../setup/figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-figures-'));
const file = join(folder, 'figures');
writeFileSync(file, '');
process.env['FIGURES'] = file;
// Also when a test failed: the figures say which promise it was.
process.once('exit', () => {
	console.log(`\nFigures\n${toldFigures(file).join('\n')}`);
	rmSync(folder, { recursive: true });
});

const chosen = process.argv.slice(2);
// The browser waits for most of its time, and the other tests for the disk.
const browser = runBeside(
	'afterwards',
	'playwright',
	'test',
	'-c',
	'tests/faults/playwright.config.ts',
	'--pass-with-no-tests',
	...chosen
);
run('vitest', 'run', '--project', 'faults', '--passWithNoTests', ...chosen);
await browser();
