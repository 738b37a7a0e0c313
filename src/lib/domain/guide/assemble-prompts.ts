import { promptId, type Prompt, type Step } from '../instrument/types.ts';
import { lineFrom } from './lines.ts';
import type { DraftPrompt, DraftStep, GuideDraft } from './types.ts';

/** Under this id answers are kept: of a question that was copied its own, so that they stay readable. */
export const promptIdOf = ({ id, key }: DraftPrompt) => promptId(key ?? id);

/** Questions of a step, in their order. */
export const promptsOf = (draft: GuideDraft, step: DraftStep): readonly DraftPrompt[] =>
	draft.prompts.filter(({ stepId }) => stepId === step.id);

export function assemblePrompts(
	draft: GuideDraft,
	step: DraftStep,
	base: Step | undefined
): readonly Prompt[] {
	return promptsOf(draft, step).map((prompt) =>
		assemblePrompt(
			prompt,
			base?.prompts.find(({ id }) => id === prompt.key)
		)
	);
}

function assemblePrompt(draft: DraftPrompt, base: Prompt | undefined): Prompt {
	const [hint, heading] = [draft.hint.trim(), draft.heading.trim()];
	const reportAs = draft.answer === 'written' && heading === '' ? draft.text.trim() : heading;
	return {
		id: promptIdOf(draft),
		...lineFrom(draft.text.trim(), [base]),
		...(base?.part === undefined ? {} : { part: base.part }),
		...(hint === '' ? {} : { hint }),
		...(draft.answer === 'none' ? {} : { answer: draft.answer }),
		...(reportAs === '' ? {} : { reportAs })
	};
}
