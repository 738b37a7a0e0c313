import type { SyncServer } from './sync-server.ts';

declare global {
	namespace App {
		interface Locals {
			/** Set by `hooks.server.ts` for every request. */
			sync: SyncServer;
		}
	}
}
