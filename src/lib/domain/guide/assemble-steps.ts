import {
	promptId,
	stepId,
	type Activity,
	type ClosingRound,
	type Step
} from '../instrument/types.ts';
import { assemblePrompts, promptIdOf, promptsOf } from './assemble-prompts.ts';
import { lineFrom, linesFrom } from './lines.ts';
import type { AddedActivity, DraftStep, GuideDraft } from './types.ts';

/** The step of the guide that was copied; undefined for one that was added. */
export const baseStepOf = ({ base }: GuideDraft, { key }: DraftStep): Step | undefined =>
	base.steps.find(({ id }) => id === key);

/**
 * The step that stays last: the clock keeps its minutes free until the end and begins wrapping up with
 * them. Undefined when it is not there, as in a guide that was tampered with.
 */
export const lastStepOf = ({ base, steps }: GuideDraft): DraftStep | undefined =>
	steps.find(({ key }) => key !== null && key === base.steps.at(-1)?.id);

/** The steps of the talk in their order, the closing one last. */
export function stepsInTalk(draft: GuideDraft): readonly DraftStep[] {
	const last = lastStepOf(draft);
	const others = draft.steps.filter((step) => step !== last && !step.hidden);
	return last === undefined ? others : [...others, last];
}

/** Steps that share a number in the guide and still stand together share one here too. */
function numbersOf(draft: GuideDraft, steps: readonly DraftStep[]): readonly number[] {
	let number = 0;
	let before: number | undefined;
	return steps.map((step) => {
		const own = baseStepOf(draft, step)?.number;
		if (own === undefined || own !== before) number++;
		before = own;
		return number;
	});
}

export function assembleSteps(draft: GuideDraft): readonly Step[] {
	const steps = stepsInTalk(draft);
	const numbers = numbersOf(draft, steps);
	return steps.map((step, index) => assembleStep(draft, step, numbers[index] ?? index + 1));
}

function assembleStep(draft: GuideDraft, step: DraftStep, number: number): Step {
	const base = baseStepOf(draft, step);
	const isLast = step === lastStepOf(draft);
	const rule = step.rule.trim();
	const { minutes } = step;
	const { tips: _, rule: __, ...kept } = base ?? addedStep(draft, step);
	const tips = linesFrom(step.tips, base?.tips);
	return {
		...kept,
		number,
		...namesOf(step, base),
		minutes,
		protectedMinutes: isLast ? minutes : protectedIn(minutes, base),
		guidance: linesFrom(step.guidance, base?.guidance),
		...(tips.length === 0 ? {} : { tips }),
		...(rule === '' ? {} : { rule: lineFrom(rule, [base?.rule]) }),
		prompts: assemblePrompts(draft, step, base)
	};
}

/** As large a part of the minutes as in the guide; a third of those of a step that was added. */
const protectedIn = (minutes: number, base: Step | undefined): number => {
	const part = base === undefined ? 1 / 3 : base.protectedMinutes / base.minutes;
	return Math.min(minutes, Math.max(1, Math.round(minutes * part)));
};

/** Names of the step on the rail, the table and its page. A new title replaces all of them. */
function namesOf(step: DraftStep, base: Step | undefined) {
	const title = step.title.trim();
	if (base?.title === title) return {};
	const [first = ''] = title;
	return {
		group: title,
		title,
		towards: first.toLocaleLowerCase('nl') + title.slice(first.length),
		phase: { text: title, source: [] }
	};
}

/** What is done in a step: that of the guide it was copied from, or what it was added for. */
export const activityOf = (draft: GuideDraft, step: DraftStep): Activity =>
	baseStepOf(draft, step)?.activity ?? addedActivity(draft, step);

/** True when the talk has a closing round. One is enough: everyone has one answer to each of its questions. */
export const hasClosingRound = (draft: GuideDraft): boolean =>
	stepsInTalk(draft).some((step) => activityOf(draft, step).kind === 'closing');

/** The first two questions that everyone answers are the ones whose answers are kept by seat. */
function closingRound(draft: GuideDraft, step: DraftStep): ClosingRound {
	const prompts = promptsOf(draft, step);
	const [experience = prompts[0], followUp = experience] = prompts.filter(
		({ answer }) => answer === 'everyone'
	);
	const idOf = (prompt = experience) => (prompt ? promptIdOf(prompt) : promptId(''));
	return { kind: 'closing', experience: idOf(), followUp: idOf(followUp) };
}

/** An activity with as little as it needs to work. */
function addedActivity(draft: GuideDraft, step: DraftStep): Activity {
	const kind: AddedActivity = step.activity;
	switch (kind) {
		case 'closing':
			return closingRound(draft, step);
		case 'topics':
			return { kind, fields: [] };
		case 'notes':
			return { kind, color: 'yellow', mode: 'write' };
		case 'lookBack':
			return { kind, threeEs: [] };
		case 'ideas':
			return { kind, mode: 'collect' };
		default:
			return { kind };
	}
}

/** What a step that was added has besides its texts. */
function addedStep(
	draft: GuideDraft,
	step: DraftStep
): Omit<Step, 'minutes' | 'protectedMinutes' | 'prompts' | 'guidance'> {
	const title = step.title.trim();
	return {
		id: stepId(step.id),
		number: 0,
		group: title,
		title,
		towards: title,
		phase: { text: title, source: [] },
		cards: [],
		activity: addedActivity(draft, step),
		source: []
	};
}
