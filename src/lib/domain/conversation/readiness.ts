import type { CheckItem, Instrument } from '../instrument/types.ts';
import type { Conversation } from './types.ts';

/** How far the preparation is: ticked things of all things, and the short names of what is open. */
export interface Readiness {
	readonly done: number;
	readonly total: number;
	readonly open: readonly { readonly short: string; readonly kind: CheckItem['kind'] }[];
}

/** Counts the guide's checklist and the things the facilitator added. */
export function readinessOf(conversation: Conversation, instrument: Instrument): Readiness {
	const items = [
		...instrument.checklist.map(({ id, short, kind }) => ({
			short,
			kind,
			done: conversation.ticks.has(id)
		})),
		...conversation.extraItems.map(({ text, done }) => ({ short: text, kind: 'pack' as const, done }))
	];
	const open = items.filter((item) => !item.done);
	return { done: items.length - open.length, total: items.length, open };
}

export type MissingField = 'school' | 'date' | 'start' | 'principal' | 'cultureCoordinator';

/** What is not filled in yet. Nothing here stops a conversation: it is said, not demanded. */
export function missingFields(conversation: Conversation): readonly MissingField[] {
	const { texts, choices, participants } = conversation;
	const roles = new Set(participants.map((participant) => participant.role));
	const missing: MissingField[] = [];
	if (texts.school.trim() === '') missing.push('school');
	if (choices.date === null) missing.push('date');
	if (choices.plannedStart === null) missing.push('start');
	if (!roles.has('principal') && !roles.has('teamLeader')) missing.push('principal');
	if (!roles.has('cultureCoordinator')) missing.push('cultureCoordinator');
	return missing;
}
