import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import { addressRule } from '#lib/server/http/address-of.ts';
import { answerSyncFirst } from '#lib/server/http/sync-first.ts';
import { factsOf, makeLog } from '#lib/server/log.ts';
import { protectAnswers } from '#lib/server/security-headers.ts';
import { readSettings } from '#lib/server/settings.ts';
import { SyncServer } from '#lib/server/sync-server.ts';
import firstPicture from './first-picture.js?raw';

const settings = readSettings(building ? {} : env);
const log = makeLog(settings.logs, Date.now, (line) => {
	console.log(line);
});
const server = new SyncServer(settings, log, Date.now);

/** A store that can't be opened is told at the start; the app is served all the same. */
export const init: ServerInit = () => {
	if (building) return;
	protectAnswers(env['ORIGIN']?.startsWith('https:') ?? false);
	server.engine().catch(() => undefined);
	if (dev) return;
	answerSyncFirst(server, addressRule(env));
	// The web server waits for its connections to close before it says that it shuts down.
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			server.endLive();
		});
	}
	process.once('sveltekit:shutdown', () => {
		void server.close();
	});
};

/** The font of all Dutch text comes with the styles: a screen drawn without it is laid out twice. */
const isFirstFont = (path: string) => path.includes('next-latin-wght');

export const handle: Handle = ({ event, resolve }) => {
	event.locals.sync = server;
	return resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && isFirstFont(path)),
		transformPageChunk: ({ html }) =>
			html.replace('<!-- first-picture -->', () => `<script>${firstPicture}</script>`)
	});
};

/** Tells the log what kind of error it was, never what was in it. */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status !== 404) log.trouble('page failed', { status, ...factsOf(error) });
};
