import { aspectKeys } from '../../conversation/fields.ts';
import type { Field } from '../../instrument/types.ts';
import type { Draft, Material } from '../material.ts';
import type { Cell } from '../types.ts';

/** Strength and weakness of each aspect that was spoken of. */
export function aspects(material: Material): Draft {
	const rows = material.instrument.steps.flatMap(({ activity }) =>
		activity.kind === 'aspects' ? activity.aspects.flatMap((aspect) => row(material, aspect)) : []
	);
	return {
		lead: '',
		blocks:
			rows.length === 0 ? [] : [{ kind: 'table', columns: ['Aspect', 'Sterk', 'Zwak'], rows }],
		empty: 'De sterke en zwakke kanten zijn nog niet opgeschreven.'
	};
}

function row({ conversation }: Material, { id, text }: Field): readonly (readonly Cell[])[] {
	const keys = aspectKeys(id);
	const said = [conversation.answers[keys.strength], conversation.answers[keys.weakness]];
	if (said.every((answer = '') => answer.trim() === '')) return [];
	return [[text, ...said].map((cell = ''): Cell => ({ text: cell.trim(), quiet: [] }))];
}
