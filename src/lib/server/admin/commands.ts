import { idBytes, isId, workspaceId } from '#lib/sync/protocol/ids.ts';
import type { Engine } from '../store/engine.ts';
import { NewerStore, rotateEpoch } from '../store/migrations.ts';
import { openStore, StoreUnreachable, type StorePlace } from '../store/open-store.ts';
import { statisticsOf } from '../store/statistics.ts';
import { deleteWorkspace } from '../store/workspaces.ts';
import { backUp, type CopyError } from './back-up.ts';
import { restore } from './restore.ts';
import { unreachableWords } from './trouble-words.ts';

/** What to print, and whether it went well. */
export interface Report {
	readonly isFine: boolean;
	readonly text: string;
}

const fine = (text: string): Report => ({ isFine: true, text });
const trouble = (text: string): Report => ({ isFine: false, text });

export const usage = `npm run admin -- <command>

  stats                   numbers of the whole store
  backup <file>           copy the store while the server runs
  restore <file>          put a backup in its place, also while the server runs
  rotate-epoch            after a restore by other means, such as pg_restore
  delete-workspace <id>   erase a workspace for good`;

/** Runs one command of `npm run admin`. Says it in words when the store can't be opened. */
export async function runCommand(
	place: StorePlace,
	words: readonly string[],
	now: number
): Promise<Report> {
	try {
		return await run(place, words, now);
	} catch (error) {
		if (error instanceof StoreUnreachable) return trouble(unreachableWords(place, error.cause));
		if (error instanceof NewerStore) {
			return trouble(
				'A newer version of the app made this store. Nothing was changed. Update the app here first.'
			);
		}
		throw error;
	}
}

async function run(
	place: StorePlace,
	[command = '', argument = '']: readonly string[],
	now: number
): Promise<Report> {
	switch (command) {
		case 'stats':
			return withStore(place, now, async (engine) =>
				fine(JSON.stringify({ engine: engine.name, ...(await statisticsOf(engine)) }, null, 2))
			);
		case 'rotate-epoch':
			return withStore(place, now, async (engine) => {
				await rotateEpoch(engine);
				return fine('The epoch is new: devices will compare everything.');
			});
		case 'delete-workspace':
			return erase(place, argument, now);
		case 'backup':
		case 'restore':
			if (argument === '') return trouble(usage);
			return copy(place, command, argument, now);
		default:
			return trouble(usage);
	}
}

async function erase(place: StorePlace, id: string, now: number): Promise<Report> {
	if (!isId(id, idBytes)) return trouble('That is no workspace id.');
	return withStore(place, now, async (engine) =>
		(await deleteWorkspace(engine, workspaceId(id)))
			? fine('Erased.')
			: trouble('There is no such workspace.')
	);
}

async function copy(
	place: StorePlace,
	command: 'backup' | 'restore',
	file: string,
	now: number
): Promise<Report> {
	if (command === 'backup') {
		const made = await backUp(place, file, now);
		return made.ok ? fine(`Backed up to ${made.value}`) : trouble(wordsOf(made.error));
	}
	const done = await restore(place, file, now);
	if (!done.ok) return trouble(wordsOf(done.error));
	return fine(done.value === null ? 'Restored.' : `Restored. What was there: ${done.value}`);
}

function wordsOf(error: CopyError): string {
	switch (error.kind) {
		case 'exists':
			return `${error.file} is there already.`;
		case 'absent':
			return `There is no ${error.file}.`;
		case 'unsound':
			return `${error.file} is no database of this app, or it is damaged. Nothing was changed.`;
		case 'newer':
			return `${error.file} was made by a newer version of the app. Nothing was changed.`;
	}
}

async function withStore(
	place: StorePlace,
	now: number,
	work: (engine: Engine) => Promise<Report>
): Promise<Report> {
	const engine = await openStore(place, now, () => undefined);
	try {
		return await work(engine);
	} finally {
		await engine.close();
	}
}
