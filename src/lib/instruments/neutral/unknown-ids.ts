import { fifthOf } from '#lib/domain/conversation/marks.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import {
	promptId,
	type Field,
	type Goal,
	type Prompt,
	type ThreeE
} from '#lib/domain/instrument/types.ts';

/** Ends of the ids under which an aspect keeps its two texts. */
const aspectEnd = /\/(strength|weakness)$/;

/** Kept in the head of the report, under names of its own. */
const inHead = new Set(['remarks']);

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Aspects of which a strength or a weakness was written down. */
export const aspectsIn = ({ answers }: Conversation): readonly Field[] =>
	unique(
		Object.keys(answers)
			.filter((id) => aspectEnd.test(id))
			.map((id) => id.replace(aspectEnd, ''))
	).map((id, index) => ({ id: promptId(id), text: `Onderwerp ${index + 1}`, source: [] }));

/** Marks that are one of five steps. */
export const chosenFifths = ({ marks }: Conversation): readonly ThreeE[] =>
	Object.keys(marks)
		.filter((id) => fifthOf(marks, id) !== null)
		.map((id, index) => ({
			id: promptId(id),
			text: `Keuze ${index + 1}`,
			low: 'laag',
			high: 'hoog',
			source: []
		}));

/** Goals that were weighed; what they are called stood in the guide. */
export const weighedGoals = ({ marks }: Conversation): readonly Goal[] =>
	Object.keys(marks)
		.filter((id) => id.startsWith('goal/'))
		.map((id, index) => ({
			key: id.slice('goal/'.length),
			short: `Doel ${index + 1}`,
			text: `Doel ${index + 1} van de leidraad`,
			source: []
		}));

/** Every other answer, at a question without words. */
export function answered(conversation: Conversation): readonly Prompt[] {
	const elsewhere = new Set<string>(chosenFifths(conversation).map(({ id }) => id));
	return Object.keys(conversation.answers)
		.filter((id) => !aspectEnd.test(id) && !inHead.has(id) && !elsewhere.has(id))
		.map((id, index) => ({
			id: promptId(id),
			text: `Antwoord ${index + 1}`,
			hint: 'De vraag stond in de leidraad',
			answer: 'written',
			reportAs: `Antwoord ${index + 1}`,
			source: []
		}));
}
