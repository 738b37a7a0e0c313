import type { Instrument, Step } from './types.ts';

/** Where in a guide something is wrong, as the keys to it, e.g. `steps`, 2, `prompts`, 0. */
export type GuidePlace = readonly (string | number)[];

/** Something in a guide that the app can't work with. */
export interface GuideProblem {
	readonly place: GuidePlace;
	/**
	 * `duplicate`: an id that stands in the guide before. `dangling`: an id of a card or question that is not
	 * there. `empty`: a step without a question, or a guide without steps. `wrong`: not what the app expects
	 * here, e.g. a number for a text, an unknown kind, an empty title. `tooLong`: more than it can show.
	 * `minutes`: more protected than the step has.
	 */
	readonly kind: 'duplicate' | 'dangling' | 'empty' | 'wrong' | 'tooLong' | 'minutes';
	/** The id or value in question; empty when there is none. */
	readonly value: string;
}

/** An id and where it stands. */
type Named = readonly [id: string, place: GuidePlace];

const named = (list: string, items: readonly { readonly id: string }[]): readonly Named[] =>
	items.map(({ id }, index) => [id, [list, index]]);

function duplicates(ids: readonly Named[]): readonly GuideProblem[] {
	const seen = new Set<string>();
	return ids.flatMap(([id, place]) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{ place, kind: 'duplicate' as const, value: id }];
	});
}

/** Ids under which answers and ticks of a step are kept. They lie in one set with those of the checklist. */
function idsIn({ prompts, activity }: Step, index: number): readonly Named[] {
	const at = ['steps', index];
	const own = prompts.map(({ id }, place): Named => [id, [...at, 'prompts', place]]);
	const inActivity = (list: string, items: readonly { readonly id: string }[] = []) =>
		items.map(({ id }, place): Named => [id, [...at, 'activity', list, place]]);
	switch (activity.kind) {
		case 'contract':
			return [...own, ...inActivity('statements', activity.statements)];
		case 'topics':
		case 'vision':
		case 'closing':
			return [...own, ...inActivity('fields', activity.fields)];
		case 'aspects':
			return [...own, ...inActivity('aspects', activity.aspects)];
		case 'lookBack':
			return [...own, ...inActivity('threeEs', activity.threeEs)];
		case 'plan':
			return [...own, ...inActivity('headings', activity.headings)];
		default:
			return own;
	}
}

/** Questions that the activity keeps its answers under, by the name of the field. */
export function promptsNamedBy({
	activity
}: Pick<Step, 'activity'>): readonly (readonly [field: string, id: string])[] {
	if (activity.kind === 'contract')
		return [
			['time', activity.time],
			['valuable', activity.valuable]
		];
	if (activity.kind === 'closing')
		return [
			['experience', activity.experience],
			['followUp', activity.followUp]
		];
	return [];
}

function problemsInStep(
	step: Step,
	index: number,
	cards: ReadonlySet<string>
): readonly GuideProblem[] {
	const at = ['steps', index];
	const own = new Set<string>(step.prompts.map(({ id }) => id));
	const dangling = (value: string, place: GuidePlace) =>
		({ place: [...at, ...place], kind: 'dangling', value }) as const;
	return [
		...step.cards.flatMap((id, place) => (cards.has(id) ? [] : [dangling(id, ['cards', place])])),
		...promptsNamedBy(step).flatMap(([field, id]) =>
			own.has(id) ? [] : [dangling(id, ['activity', field])]
		),
		...(step.prompts.length === 0
			? [{ place: [...at, 'prompts'], kind: 'empty' as const, value: '' }]
			: []),
		...(step.protectedMinutes > step.minutes
			? [{ place: [...at, 'protectedMinutes'], kind: 'minutes' as const, value: '' }]
			: [])
	];
}

/** All that the app can't work with in a guide that has the right shape; empty for a good one. */
export function problemsIn(guide: Instrument): readonly GuideProblem[] {
	const cards = new Set<string>(guide.cards.map(({ id }) => id));
	const parts = guide.report.map(({ part }) => ({ id: part }));
	return [
		...(guide.steps.length === 0 ? [{ place: ['steps'], kind: 'empty' as const, value: '' }] : []),
		...duplicates(named('steps', guide.steps)),
		...duplicates(named('cards', guide.cards)),
		...duplicates(named('messages', guide.messages)),
		...duplicates(named('report', parts)),
		...duplicates([...named('checklist', guide.checklist), ...guide.steps.flatMap(idsIn)]),
		...guide.steps.flatMap((step, index) => problemsInStep(step, index, cards))
	];
}
