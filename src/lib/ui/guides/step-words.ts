import { stepsInTalk } from '#lib/domain/guide/assemble-steps.ts';
import type { AddedActivity, AnswerKind, GuideDraft } from '#lib/domain/guide/types.ts';

/** "samen 90 min". */
export function minutesOfGuide(draft: GuideDraft): string {
	const minutes = stepsInTalk(draft).reduce((sum, step) => sum + step.minutes, 0);
	return `samen ${minutes} min`;
}

/** Steps to add besides those to talk and to answer, by what is done in them. */
export const otherKinds = [
	{ value: 'notes', word: 'Gele notities schrijven' },
	{ value: 'draw', word: 'Tekenen' },
	{ value: 'lookBack', word: 'Terugblik op afspraken' },
	{ value: 'objects', word: 'Voorwerpen op tafel' },
	{ value: 'ideas', word: 'Ideeën verzamelen' },
	{ value: 'agreements', word: 'Afspraken maken' },
	{ value: 'feasibility', word: 'Dit jaar of later' },
	{ value: 'closing', word: 'Afsluitende ronde' }
] as const satisfies readonly { readonly value: AddedActivity; readonly word: string }[];

/** What happens with the answer to a question. */
export const answerOptions = [
	{ value: 'none', word: 'Alleen vragen' },
	{ value: 'written', word: 'Antwoord opschrijven' },
	{ value: 'everyone', word: 'Iedereen antwoordt' }
] as const satisfies readonly { readonly value: AnswerKind; readonly word: string }[];
