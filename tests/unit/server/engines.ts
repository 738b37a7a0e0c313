import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { randomIdText } from '#lib/sync/protocol/ids.ts';
import { makeLog } from '#lib/server/log.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { StorePlace } from '#lib/server/store/open-store.ts';
import { SyncServer } from '#lib/server/sync-server.ts';
import { newDatabase } from '../../setup/postgres.ts';
import { answerRequest } from '../../setup/sync-endpoints.ts';
import { TestDevice, type Transport } from '../../setup/sync-device.ts';

/** Both engines, for `describe.each`. */
export const engines = ['sqlite', 'postgres'] as const;
export type EngineName = (typeof engines)[number];

/** The address of the PostgreSQL of this run. */
async function postgresUrl(): Promise<string> {
	const answer = await fetch(inject('postgresAt'));
	const text = await answer.text();
	if (!answer.ok) throw new Error(text);
	return text;
}

/** Empty stores of one kind, in the life of a group of tests; those on PostgreSQL are in a real server. */
export function useStores(name: EngineName): () => Promise<StorePlace> {
	let folder = '';
	let postgres: string | null = null;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'aan-tafel-store-'));
		if (name === 'postgres') postgres = await postgresUrl();
	}, 60_000);
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});
	return async () => ({
		folder: join(folder, randomIdText()),
		url: postgres === null ? null : await newDatabase(postgres)
	});
}

/** A server in this process, reached without sockets. Its time is what `at` says. */
export class TestServer {
	readonly server: SyncServer;
	readonly lines: string[] = [];
	at = Date.UTC(2026, 8, 1);

	constructor(store: StorePlace, env: Readonly<Record<string, string>> = {}) {
		const settings = readSettings({ RATE_LIMITS: 'off', ...env });
		const log = makeLog(
			'all',
			() => this.at,
			(line) => {
				this.lines.push(line);
			}
		);
		this.server = new SyncServer({ ...settings, store }, log, () => this.at);
	}

	readonly transport: Transport = (path, init) =>
		answerRequest(this.server, new Request(`http://test${path}`, init), '192.0.2.1');

	/** A device whose workspace was made. */
	async device(): Promise<TestDevice> {
		const device = new TestDevice(this.transport);
		await device.create();
		return device;
	}

	/** The same device, on this server. */
	as(device: TestDevice): TestDevice {
		return new TestDevice(this.transport, device.workspace, device.auth);
	}
}
