import type { Instrument } from '#lib/domain/instrument/types.ts';
import { instrumentById } from '#lib/instruments/index.ts';
import type { Stores } from './app.svelte.ts';
import { readGuide } from './open-stored-guide.ts';

/**
 * The guide with this id for a new talk: one of the app, or the version of one's own that was made ready.
 * Rejects when there is none, e.g. when it was taken out in another tab.
 */
export async function guideToFollow(stores: Stores, id: string): Promise<Instrument> {
	const guide = instrumentById(id) ?? (await readGuide(stores, id))?.published;
	if (!guide) throw new Error(`No guide ${id}`);
	return guide;
}
