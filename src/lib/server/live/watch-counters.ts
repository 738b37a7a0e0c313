import { workspaceId, type WorkspaceId } from '#lib/sync/protocol/ids.ts';
import { numberIn, textIn } from '../store/column.ts';
import type { Engine } from '../store/engine.ts';
import type { LiveChannels } from './live-channels.ts';

/** Asked for at a time. */
const group = 100;

/** Tells listeners here what other processes stored. Plain reads: not every cluster has LISTEN and NOTIFY. */
export async function watchCounters(engine: Engine, live: LiveChannels): Promise<void> {
	const watched = live.watched;
	for (let at = 0; at < watched.length; at += group) {
		await tellOf(engine, live, watched.slice(at, at + group));
	}
}

async function tellOf(
	engine: Engine,
	live: LiveChannels,
	workspaces: readonly WorkspaceId[]
): Promise<void> {
	const marks = workspaces.map((_, index) => `$${index + 1}`).join(', ');
	const rows = await engine.read(
		`SELECT id, counter FROM workspaces WHERE moved_at IS NULL AND id IN (${marks})`,
		...workspaces
	);
	const counters = new Map(rows.map((row) => [textIn(row, 'id'), numberIn(row, 'counter')]));
	for (const workspace of workspaces) {
		const counter = counters.get(workspace);
		if (counter === undefined) live.close(workspace);
		else live.tell(workspaceId(workspace), counter);
	}
}
