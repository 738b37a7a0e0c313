import { stepsInTalk } from '#lib/domain/guide/assemble-steps.ts';
import type { AnswerKind, GuideDraft } from '#lib/domain/guide/types.ts';

/** "samen 90 min". */
export function minutesOfGuide(draft: GuideDraft): string {
	const minutes = stepsInTalk(draft).reduce((sum, step) => sum + step.minutes, 0);
	return `samen ${minutes} min`;
}

/** What happens with the answer to a question. */
export const answerOptions = [
	{ value: 'none', word: 'Alleen vragen' },
	{ value: 'written', word: 'Antwoord opschrijven' },
	{ value: 'everyone', word: 'Iedereen antwoordt' }
] as const satisfies readonly { readonly value: AnswerKind; readonly word: string }[];
