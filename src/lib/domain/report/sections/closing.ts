import type { Draft, Material } from '../material.ts';
import { seats } from '../order.ts';
import type { Cell } from '../types.ts';

/** Headings of the answers as the guide of this talk asks them. */
function columnsOf({ instrument }: Material): readonly string[] {
	const headings = instrument.steps.flatMap(({ activity, prompts }) => {
		if (activity.kind !== 'closing') return [];
		const headingOf = (id: string) => prompts.find((prompt) => prompt.id === id)?.reportAs;
		return [[headingOf(activity.experience), headingOf(activity.followUp)]];
	});
	const [experience, followUp] = headings[0] ?? [];
	return ['Wie', 'Waardevol als', experience ?? 'Zo was het gesprek', followUp ?? 'Zinvol vervolg'];
}

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
		blocks: rows.length === 0 ? [] : [{ kind: 'table', columns: columnsOf(material), rows }],
		empty: 'De afronding is nog niet opgeschreven.'
	};
}
