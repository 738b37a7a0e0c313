import { spawnSync } from 'node:child_process';

/** Runs a program of the project in the foreground; ends this process with its code when it fails. */
export function run(program: string, ...args: string[]): void {
	const { status } = spawnSync(program, args, { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
