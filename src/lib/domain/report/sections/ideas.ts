import type { Idea } from '../../conversation/types.ts';
import type { Draft, Material } from '../material.ts';
import { item } from '../material.ts';
import { inOrder } from '../order.ts';
import type { ReportItem } from '../types.ts';
import { sentence } from '../words.ts';

/** All ideas, the chosen one first. */
export function ideas({ conversation }: Material): Draft {
	const items = inOrder(conversation.ideas)
		.filter(({ text, partner, needs }) => `${text}${partner}${needs}`.trim() !== '')
		.toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
		.map(told);
	return {
		lead: '',
		blocks: items.length === 0 ? [] : [{ kind: 'items', items }],
		empty: 'Er zijn nog geen ideeën opgeschreven.'
	};
}

function told({ text, partner, needs, chosen }: Idea): ReportItem {
	return item(text, [
		chosen ? 'Gekozen idee.' : '',
		partner.trim() === '' ? '' : sentence(`Met ${partner.trim()}`),
		needs.trim() === '' ? '' : sentence(`Nodig: ${needs.trim()}`)
	]);
}
