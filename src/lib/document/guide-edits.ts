import { neighboursAfterMove } from '#lib/domain/conversation/ambitions.ts';
import { lastStepOf } from '#lib/domain/guide/assemble-steps.ts';
import { promptsOf } from '#lib/domain/guide/assemble-prompts.ts';
import type { AddedActivity, DraftStep } from '#lib/domain/guide/types.ts';
import type { GuideDocument } from './guide-document.ts';
import type { GuideKind } from './schema.ts';

/** One move up or down. */
export type Direction = 'up' | 'down';

interface Ordered {
	readonly id: string;
	readonly order: string;
}

/** True when the part can go that way in `list`, the parts as they stand. */
export const canMove = (list: readonly Ordered[], id: string, direction: Direction): boolean =>
	neighboursAfterMove(list, id, direction) !== null;

/** Moves a part one place in `list`. */
export function movePart(
	document: GuideDocument,
	kind: GuideKind,
	list: readonly Ordered[],
	id: string,
	direction: Direction
): void {
	const between = neighboursAfterMove(list, id, direction);
	if (between === null) return;
	document.change(kind, id, { order: document.orderBetween(between.before, between.after) });
}

/** Adds a step with its questions, before the closing step, and returns its id. */
export function addStep(
	document: GuideDocument,
	activity: AddedActivity,
	title = 'Nieuwe stap'
): string {
	return document.group(() => {
		const { view } = document;
		const last = lastStepOf(view);
		const before = view.steps.filter((step) => step !== last).at(-1)?.order ?? null;
		const step = document.add('guideStep', {
			key: null,
			title,
			minutes: 10,
			hidden: false,
			activity,
			order: document.orderBetween(before, last?.order ?? null)
		});
		if (activity === 'closing') addClosingPrompts(document, step);
		else addPrompt(document, step);
		return step;
	});
}

/** The two questions of a closing round, which everyone at the table answers. */
function addClosingPrompts(document: GuideDocument, step: string): void {
	for (const text of ['Hoe heb je het gesprek ervaren?', 'Wat vind je een zinvol vervolg?']) {
		document.add('guidePrompt', { key: null, stepId: step, text, answer: 'everyone' });
	}
}

/** Adds a question at the end of the step with this id, and returns its id. */
export const addPrompt = (document: GuideDocument, step: string): string =>
	document.add('guidePrompt', {
		key: null,
		stepId: step,
		text: 'Nieuwe vraag?',
		answer: 'written'
	});

/** Takes a step that was added away, with its questions; one of the guide is hidden, so it can come back. */
export function takeStepOut(document: GuideDocument, step: DraftStep): void {
	if (step.key !== null) {
		document.change('guideStep', step.id, { hidden: true });
		return;
	}
	document.group(() => {
		for (const { id } of promptsOf(document.view, step)) document.remove(id);
		document.remove(step.id);
	});
}
