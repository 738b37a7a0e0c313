import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** When what a program says is passed on: as it comes, or in one piece when it has ended. */
export type Saying = 'at once' | 'afterwards';

/**
 * Runs a program of the project beside other work. Await what it gives: that passes on what the program said, and
 * ends this process with its code when it failed.
 */
export function runBeside(saying: Saying, ...command: readonly string[]): () => Promise<void> {
	const [program = '', ...args] = command;
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	// When other work fails, this has no use any more.
	const stop = () => child.kill();
	process.once('exit', stop);
	child.once('exit', () => process.off('exit', stop));
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (part: Buffer) => {
			if (saying === 'at once') process.stdout.write(part);
			else said.push(part);
		});
	}
	const ended = once(child, 'close').then(([status]) => (typeof status === 'number' ? status : 1));
	return async () => {
		const status = await ended;
		process.stdout.write(Buffer.concat(said));
		if (status !== 0) process.exit(status);
	};
}
