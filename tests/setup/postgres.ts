import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const debianFolder = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** Folder of the newest server programs: Debian's, else the ones on the path. Null when there are none. */
export function findPostgres(): string | null {
	const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
	const debian = versions
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(debianFolder, version, 'bin'));
	const onPath = (process.env['PATH'] ?? '').split(':');
	return [...debian, ...onPath].find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** A real PostgreSQL of our own, with its files in a temporary folder and fsync on. */
export class Postgres {
	readonly url: string;
	readonly #programs: string;
	readonly #folder: string;

	private constructor(url: string, programs: string, folder: string) {
		this.url = url;
		this.#programs = programs;
		this.#folder = folder;
	}

	static async start(): Promise<Postgres> {
		const programs = findPostgres();
		if (programs === null) throw new Error('The tests need PostgreSQL; please install it.');
		const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-postgres-'));
		// PostgreSQL refuses to run as root.
		if (isRoot) chownSync(folder, userId('postgres'), userId('postgres', '-g'));
		const port = await freePort();
		const files = join(folder, 'files');
		const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
		run(programs, 'initdb', '-D', files, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N');
		run(programs, 'pg_ctl', '-D', files, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
		return new Postgres(`postgres://postgres@127.0.0.1:${port}/postgres`, programs, folder);
	}

	stop(): void {
		run(this.#programs, 'pg_ctl', '-D', join(this.#folder, 'files'), '-m', 'fast', '-w', 'stop');
		rmSync(this.#folder, { recursive: true });
	}
}

/** Makes a new, empty database in the server at `url`; gives its address. */
export async function newDatabase(url: string): Promise<string> {
	const name = `test_${Math.random().toString(36).slice(2)}`;
	const client = new pg.Client(url);
	await client.connect();
	await client.query(`CREATE DATABASE ${name}`);
	await client.end();
	return url.replace(/postgres$/, name);
}

function run(programs: string, program: string, ...args: readonly string[]): void {
	const file = join(programs, program);
	// Not "inherit": the server would keep the pipes of the tests open.
	const options = { stdio: 'ignore', cwd: tmpdir() } as const;
	if (isRoot) execFileSync('runuser', ['-u', 'postgres', '--', file, ...args], options);
	else execFileSync(file, args, options);
}

const userId = (name: string, flag = '-u'): number =>
	Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('No port');
	return address.port;
}
