import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newDatabase, Postgres } from '../../setup/postgres.ts';
import { AppServer } from '../../setup/server.ts';
import type { Measure, Measured } from '../types.ts';

const entry = fileURLToPath(new URL('../load/run.ts', import.meta.url));
const clients = 50;
const seconds = 8;

interface Load {
	/** Updates acknowledged per second. */
	readonly perSecond: number;
	/** Ms. */
	readonly p95: number;
}

async function loadOn(server: AppServer): Promise<Load & { readonly megabytes: number }> {
	const args = [entry, String(server.port), String(clients), String(seconds)];
	const { stdout } = await promisify(execFile)(process.execPath, args);
	return { ...(JSON.parse(stdout) as Load), megabytes: server.peakMemory() / 1e6 };
}

/** Each run on an empty store and a fresh process. All clients come from one address, so without rate limits. */
async function onEngine(name: string, runs: number, url: string): Promise<Measured[]> {
	const loads = [];
	for (let run = 0; run < runs; run++) {
		const env = { RATE_LIMITS: 'off', DATABASE_URL: url };
		const server = await AppServer.start('build', env);
		loads.push(await loadOn(server));
		await server.stop();
	}
	const of = `${clients} clients, ${name}`;
	return [
		{
			name: `acknowledged updates, ${of}`,
			unit: '/s',
			values: loads.map(({ perSecond }) => perSecond)
		},
		{
			name: `update until acknowledged, ${of}, p95`,
			unit: 'ms',
			values: loads.map(({ p95 }) => p95)
		},
		{
			name: `memory of the server, ${of}`,
			unit: 'MB',
			values: loads.map(({ megabytes }) => megabytes)
		}
	];
}

/** Fifty clients with one update in flight each; an update counts when the disk has it and the answer came. */
export const serverLoad: Measure = async ({ runs, throttle }) => {
	if (throttle > 1) return [];
	const sqlite = await onEngine('SQLite', runs, '');
	const postgres = await Postgres.start();
	try {
		return [...sqlite, ...(await onEngine('PostgreSQL', runs, await newDatabase(postgres.url)))];
	} finally {
		postgres.stop();
	}
};
