import type { Draft, Material } from '../material.ts';
import { item } from '../material.ts';
import { inOrder } from '../order.ts';
import { inSentence, sentence } from '../words.ts';

/** The objects that lay on the table, with their stories. */
export function objects({ conversation }: Material): Draft {
	const items = inOrder(conversation.storyObjects)
		.filter(({ what, story }) => `${what}${story}`.trim() !== '')
		.map(({ what, story, ownerId }) => {
			const owner = conversation.participants.find(({ id }) => id === ownerId);
			const from = owner === undefined ? '' : `Meegenomen door: ${inSentence(owner.label)}.`;
			return item(what, [sentence(story), from]);
		});
	return {
		lead: '',
		blocks: items.length === 0 ? [] : [{ kind: 'items', items }],
		empty: 'Er zijn nog geen voorwerpen opgeschreven.'
	};
}
