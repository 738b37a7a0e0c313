import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program of the project beside what goes on in the foreground. Await what it gives: that prints what the
 * program said, in one piece, and ends this process with its code when it failed.
 */
export function runBeside(program: string, ...args: string[]): () => Promise<void> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	// When what goes on in the foreground fails, this has no use any more.
	const stop = () => child.kill();
	process.once('exit', stop);
	child.once('exit', () => process.off('exit', stop));
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (part: Buffer) => said.push(part));
	}
	const ended = once(child, 'close').then(([status]) => (typeof status === 'number' ? status : 1));
	return async () => {
		const status = await ended;
		process.stdout.write(Buffer.concat(said));
		if (status !== 0) process.exit(status);
	};
}
