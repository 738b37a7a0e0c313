import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { Postgres } from './postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Answers with the address of the PostgreSQL of this run. */
		readonly postgresAt: string;
	}
}

/** One PostgreSQL for all tests of a run, started for the first that asks for it: each start takes two seconds of CPU. */
export default async function sharePostgres(project: TestProject): Promise<() => Promise<void>> {
	let postgres: Promise<Postgres> | null = null;
	const desk = createServer((_, response) => {
		postgres ??= Postgres.start();
		postgres.then(
			({ url }) => response.end(url),
			(error: unknown) => response.writeHead(500).end(String(error))
		);
	}).listen(0, '127.0.0.1');
	await once(desk, 'listening');
	const address = desk.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	project.provide('postgresAt', `http://127.0.0.1:${address.port}`);
	return async () => {
		desk.close();
		(await postgres)?.stop();
	};
}
