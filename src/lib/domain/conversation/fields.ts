import type { Field, Instrument, Prompt, Step } from '../instrument/types.ts';

/** A text that a step asks for, kept in the answers of the conversation. */
export interface AnswerField {
	readonly id: string;
	/** The question or the topic, in the guide's words. */
	readonly label: string;
	/** Heading in the report. */
	readonly heading: string;
	readonly hint: string | undefined;
}

/** Everything that may be written in a step: at its prompts, asked for or not, and in its activity. */
export const fieldsOf = (step: Step): readonly AnswerField[] => [
	...step.prompts.map(promptField),
	...activityFields(step)
];

/** The texts a step asks for: its written prompts, then the fields of its activity. */
export const askedFieldsOf = (step: Step): readonly AnswerField[] => [
	...step.prompts.filter(({ answer }) => answer === 'written').map(promptField),
	...activityFields(step)
];

const promptField = ({ id, text, reportAs, hint }: Prompt): AnswerField => ({
	id,
	label: text,
	heading: reportAs ?? text,
	hint
});

function activityFields({ activity }: Step): readonly AnswerField[] {
	switch (activity.kind) {
		case 'topics':
		case 'objects':
			return activity.fields.map(answerField);
		case 'vision':
			return activity.fields.map((each) => ({
				...answerField(each),
				heading: `${activity.horizon}: ${each.text}`
			}));
		case 'closing':
			return (activity.fields ?? []).map(answerField);
		case 'plan':
			return activity.headings.map((each) => ({ ...answerField(each), heading: each.short }));
		default:
			return [];
	}
}

const answerField = ({ id, text, tip }: Field): AnswerField => ({
	id,
	label: text,
	heading: text,
	hint: tip?.text
});

/** The strength and the weakness of an aspect. */
export const aspectKeys = (id: string) =>
	({ strength: `${id}/strength`, weakness: `${id}/weakness` }) as const;

/** The three texts of a row that people added to the tips by level. */
export const ownRowKeys = (id: string) =>
	({ level: `${id}/level`, tip: `${id}/tip`, partners: `${id}/partners` }) as const;

/** Ids of answers that the report tells elsewhere than among the written answers. */
export function answersToldElsewhere(instrument: Instrument): ReadonlySet<string> {
	return new Set([
		...instrument.steps.flatMap(({ activity }) => {
			if (activity.kind === 'aspects')
				return activity.aspects.flatMap(({ id }) => Object.values(aspectKeys(id)));
			return activity.kind === 'lookBack' ? activity.threeEs.map(({ id }): string => id) : [];
		}),
		...(instrument.head ?? []).map(({ fact }) => fact)
	]);
}
