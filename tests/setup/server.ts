import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string>>;

/** The flags with which `npm start` runs Node: they decide how much memory the server takes, and what a body may hold. */
function startFlags(): readonly string[] {
	const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	const { scripts } = JSON.parse(file) as { scripts: { start: string } };
	return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** The built app in a process of its own, which can be stopped as a network fails: at once and whole. */
export class AppServer {
	readonly port: number;
	readonly #build: string;
	readonly #env: Environment;
	#process: ChildProcess | null = null;
	/** Where it keeps everything. */
	readonly folder = mkdtempSync(join(tmpdir(), 'aan-tafel-server-'));

	private constructor(port: number, build: string, env: Environment) {
		this.port = port;
		this.#build = build;
		this.#env = env;
	}

	/** Starts on a free port; needs a build in the folder `build`. `env` adds settings. */
	static async start(build = 'build', env: Environment = {}): Promise<AppServer> {
		const server = new AppServer(await freePort(), build, env);
		await server.restart();
		return server;
	}

	get origin(): string {
		return `http://localhost:${this.port}`;
	}

	async restart(): Promise<void> {
		const child = spawn(process.execPath, [...startFlags(), `${this.#build}/index.js`], {
			env: {
				...process.env,
				PORT: String(this.port),
				HOST: '127.0.0.1',
				ORIGIN: this.origin,
				LOG: 'none',
				DATA_DIR: this.folder,
				...this.#env
			},
			stdio: ['ignore', 'ignore', 'inherit']
		});
		this.#process = child;
		// A program that fails leaves no server behind.
		const kill = () => child.kill('SIGKILL');
		process.once('exit', kill);
		child.once('exit', () => process.off('exit', kill));
		for (let tries = 0; tries < 200; tries++) {
			const answer = await fetch(this.origin).catch(() => null);
			if (answer?.ok) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error('The app did not start');
	}

	/** The most memory that the process ever held at once (resident set), in bytes. Linux only. */
	peakMemory(): number {
		const status = readFileSync(`/proc/${this.#process?.pid ?? 'self'}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
	}

	/** Asks it to stop, as a service manager does; resolves when the process has ended. */
	async end(): Promise<{ readonly code: number | null; readonly signal: string | null }> {
		const child = this.#process;
		this.#process = null;
		if (!child) throw new Error('It does not run');
		const ended = once(child, 'exit');
		child.kill('SIGTERM');
		await ended;
		return { code: child.exitCode, signal: child.signalCode };
	}

	async stop(): Promise<void> {
		const child = this.#process;
		this.#process = null;
		if (!child || child.exitCode !== null) return;
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('No port');
	return address.port;
}
