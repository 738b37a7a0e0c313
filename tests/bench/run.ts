/**
 * `npm run bench`: medians with their spread against budgets.json. `--json FILE` writes them, `--runs N` (5 or
 * more), `--only NAME` one of the measures below, `--throttle N` at one throttling.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { execFileSync } from 'node:child_process';
import { buildIsFresh } from '../../src/cli/build-is-fresh.ts';
import { run } from '../../src/cli/run.ts';
import { ensureTools } from '../setup/tools.ts';
import { AppServer } from '../setup/server.ts';
import { coldStart } from './measures/cold-start.ts';
import { pdf } from './measures/pdf.ts';
import { live } from './measures/live.ts';
import { keystrokes } from './measures/keystrokes.ts';
import { newDevice } from './measures/new-device.ts';
import { serverLoad } from './measures/server-load.ts';
import { sheet } from './measures/sheet.ts';
import { size } from './measures/size.ts';
import { thousand } from './measures/thousand.ts';
import { median } from './statistics.ts';
import type { Measured } from './types.ts';

interface Row {
	readonly name: string;
	readonly unit: string;
	readonly median: number;
	readonly min: number;
	readonly max: number;
	readonly runs: number;
	readonly throttle: number;
	/** Null where the budget holds at another throttling. */
	readonly budget: number | null;
	/** True when the value has to be the budget at least, not at most. */
	readonly atLeast: boolean;
}

interface Budget {
	readonly budget: number;
	readonly throttle: number;
	readonly atLeast?: boolean;
}

type Budgets = Readonly<Record<string, Budget>>;
const budgets = JSON.parse(
	readFileSync(new URL('./budgets.json', import.meta.url), 'utf8')
) as Budgets;

const { values } = parseArgs({
	options: {
		json: { type: 'string' },
		runs: { type: 'string' },
		only: { type: 'string' },
		throttle: { type: 'string' }
	}
});
const runs = Math.max(5, Number(values.runs ?? 5));
const round = (value: number) => Math.round(value * 10) / 10;

function rowOf({ name, unit, values: measured }: Measured, throttle: number): Row {
	const budget = budgets[name];
	return {
		name,
		unit,
		median: round(median(measured)),
		min: round(Math.min(...measured)),
		max: round(Math.max(...measured)),
		runs: measured.length,
		throttle,
		budget: budget?.throttle === throttle ? budget.budget : null,
		atLeast: budget?.atLeast ?? false
	};
}

function judged({ budget, atLeast, median: middle }: Row): string {
	if (budget === null) return '';
	return (atLeast ? middle >= budget : middle <= budget) ? `within ${budget}` : `MISSED ${budget}`;
}

ensureTools('whole');
if (!buildIsFresh()) run('vite', 'build', '--logLevel', 'warn');
const server = await AppServer.start();
const rows: Row[] = [];
const all = [size, coldStart, thousand, sheet, pdf, serverLoad, keystrokes, newDevice, live];
const measures = all.filter(({ name }) => values.only === undefined || name === values.only);
for (const throttle of values.throttle === undefined ? [1, 4] : [Number(values.throttle)]) {
	for (const measure of measures) {
		for (const measured of await measure({ server, runs, throttle })) {
			rows.push(rowOf(measured, throttle));
		}
	}
}
await server.stop();

const chromium = execFileSync('chromium', ['--version'], { encoding: 'utf8' }).trim();
console.log(
	`${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, Node ${process.version}, ${chromium}`
);
console.table(
	rows.map((row) => ({
		name: row.name,
		throttle: row.throttle,
		median: `${row.median} ${row.unit}`,
		spread: `${row.min}–${row.max}`,
		runs: row.runs,
		budget: judged(row)
	}))
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, '\t')}\n`);
