import type { Draft, Material } from '../material.ts';
import { item } from '../material.ts';
import { inOrder } from '../order.ts';

/** The characteristics of the phase borgen as they were filled in here, with which are reached. */
export function features({ conversation }: Material): Draft {
	const items = inOrder(conversation.features)
		.filter(({ text }) => text.trim() !== '')
		.map(({ text, met }) => item(text, [met ? 'Bereikt.' : 'Nog niet bereikt.']));
	return {
		lead: '',
		blocks: items.length === 0 ? [] : [{ kind: 'items', items }],
		empty: 'De kenmerken zijn nog niet ingevuld.'
	};
}
