/** A server in a process of its own, for tests that kill it. Prints its address on the first line. */
import { flushCompileCache } from 'node:module';
import { makeLog } from '#lib/server/log.ts';
import { readSettings } from '#lib/server/settings.ts';
import { SyncServer } from '#lib/server/sync-server.ts';
import { serveSync } from './sync-http.ts';

const settings = readSettings(process.env);
const log = makeLog('trouble', Date.now, (line) => {
	console.error(line);
});
const server = new SyncServer(settings, log, Date.now);
await server.engine();
const { origin } = await serveSync(server);
// A process that is killed never does so itself.
flushCompileCache();
console.log(origin);
