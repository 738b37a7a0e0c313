import { fifthOf } from '../../conversation/marks.ts';
import type { LookBackEntry } from '../../conversation/types.ts';
import type { ThreeE } from '../../instrument/types.ts';
import type { Draft, Material } from '../material.ts';
import { item, subheading } from '../material.ts';
import { inOrder } from '../order.ts';
import type { Block, Cell } from '../types.ts';
import { outcomeWords } from '../words.ts';

/** Earlier agreements with what became of them, then the three E's. */
export function lookBack(material: Material): Draft {
	const entries = inOrder(material.conversation.lookBacks).filter(
		({ what, result }) => `${what}${result}`.trim() !== ''
	);
	const table: readonly Block[] =
		entries.length === 0
			? []
			: [
					{
						kind: 'table',
						columns: ['Wat', 'Hoe ging het?', 'Wat bracht het?'],
						rows: entries.map((entry) => row(material, entry))
					}
				];
	return {
		lead: '',
		blocks: [...table, ...threeEs(material)],
		empty: 'De terugblik is nog niet opgeschreven.'
	};
}

function row({ conversation }: Material, entry: LookBackEntry): readonly Cell[] {
	const isCarried = conversation.agreements.some(({ id }) => id === entry.carriedId);
	return [
		{
			text: entry.what.trim() === '' ? 'Nog in te vullen' : entry.what,
			quiet: entry.details.trim() === '' ? [] : [entry.details]
		},
		{
			text: entry.outcome === null ? 'Nog open' : outcomeWords[entry.outcome],
			quiet: isCarried ? ['Gaat mee naar dit jaar'] : []
		},
		{ text: entry.result, quiet: [] }
	];
}

function threeEs({ conversation, instrument }: Material): readonly Block[] {
	const all = instrument.steps.flatMap(({ activity }) =>
		activity.kind === 'lookBack' ? activity.threeEs : []
	);
	const items = all.flatMap((each) => {
		const words = (conversation.answers[each.id] ?? '').trim();
		const step = fifthOf(conversation.marks, each.id);
		if (words === '' && step === null) return [];
		return [item(`${each.text}${words === '' ? '' : `: ${words}`}`, [scale(each, step)])];
	});
	return items.length === 0 ? [] : [subheading('De 3 E’s'), { kind: 'items', items }];
}

/** Where it lies between the two ends: words, since it is no mark. */
const scale = ({ low, high }: ThreeE, step: number | null): string =>
	step === null ? '' : `Stap ${step} van 5, van ‘${low}’ naar ‘${high}’.`;
