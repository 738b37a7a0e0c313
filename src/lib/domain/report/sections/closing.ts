import type { Draft, Material } from '../material.ts';
import { seats } from '../order.ts';
import type { Cell } from '../types.ts';

const columns = ['Wie', 'Waardevol als', 'Zo was het gesprek', 'Zinvol vervolg'];

/** What everyone hoped for beside how it was: one row for each who said something. */
export function closing(material: Material): Draft {
	const rows = seats(material.conversation.participants)
		.filter(({ valuable, experience, followUp }) =>
			[valuable, experience, followUp].some((answer) => answer.trim() !== '')
		)
		.map(({ label, valuable, experience, followUp }) =>
			[label, valuable, experience, followUp].map((text): Cell => ({ text, quiet: [] }))
		);
	return {
		lead: '',
		blocks: rows.length === 0 ? [] : [{ kind: 'table', columns, rows }],
		empty: 'De afronding is nog niet opgeschreven.'
	};
}
