import type { Shelf } from '#lib/domain/conversation/summary.ts';
import { eraseClosed } from '#lib/storage/erase-closed.ts';
import type { Stores } from './app.svelte.ts';
import { changeConversation } from './change-document.ts';

/** Puts a conversation on a shelf at `now` (epoch ms). False when it can't be changed here; rejects when the disk is full. */
export const moveTo = (stores: Stores, id: string, shelf: Shelf, now: number): Promise<boolean> =>
	changeConversation(stores, id, (edit) => {
		edit.choose('archivedAt', shelf === 'archive' ? now : null);
		edit.choose('trashedAt', shelf === 'trash' ? now : null);
	});

/** Erases documents for good, here and on every device that takes part. False while one is open in a tab. */
export const eraseForGood = (stores: Stores, ids: readonly string[]): Promise<boolean> =>
	eraseClosed(stores.database, ids);
