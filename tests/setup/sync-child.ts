import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '#lib/server/store/open-store.ts';

const entry = fileURLToPath(new URL('./sync-process.ts', import.meta.url));

/** Shared by all that are started, so that a start after a kill is quick. */
const compiled = join(tmpdir(), 'aan-tafel-compiled');

/** A sync server in a process of its own that dies as in a power cut: at once, with no chance to tidy up. */
export class SyncChild {
	readonly origin: string;
	readonly #process: ChildProcess;

	private constructor(child: ChildProcess, origin: string) {
		this.#process = child;
		this.origin = origin;
	}

	/** Resolves when it answers. Throws when it ends before. */
	static async start({ folder, url }: StorePlace): Promise<SyncChild> {
		const child = spawn(process.execPath, [entry], {
			env: {
				...process.env,
				DATA_DIR: folder,
				DATABASE_URL: url ?? '',
				RATE_LIMITS: 'off',
				NODE_COMPILE_CACHE: compiled
			},
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const ended = once(child, 'exit').then(() => {
			throw new Error('The sync server did not start');
		});
		// The first line is the address; a promise that lost the race must not count as unhandled.
		ended.catch(() => undefined);
		const first: unknown[] = await Promise.race([once(child.stdout, 'data'), ended]);
		return new SyncChild(child, String(first[0]).trim());
	}

	async kill(): Promise<void> {
		const ended = once(this.#process, 'exit');
		this.#process.kill('SIGKILL');
		await ended;
	}
}
