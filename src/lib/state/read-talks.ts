import type { EarlierTalk } from '#lib/domain/conversation/what-was-left.ts';
import { guideReader } from '#lib/instruments/guide-of.ts';
import type { Stores } from './app.svelte.ts';
import { readConversation } from './read-conversation.ts';

/** Whole conversations with their guides. One that can't be read is passed over: the others are worth showing. */
export async function readTalks(
	stores: Stores,
	ids: readonly string[]
): Promise<readonly EarlierTalk[]> {
	const views = await Promise.all(ids.map((id) => readConversation(stores, id).catch(() => null)));
	return views.flatMap((view) => (view ? [{ view, instrument: guideReader()(view) }] : []));
}
