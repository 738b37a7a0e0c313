import type { CheckItem, Instrument, Role } from '../instrument/types.ts';
import type { Conversation } from './types.ts';

/** How far the preparation is: ticked things of all things, and the short names of what is open. */
export interface Readiness {
	readonly done: number;
	readonly total: number;
	readonly open: readonly { readonly short: string; readonly kind: CheckItem['kind'] }[];
}

/** Counts the guide's checklist and the things the facilitator added; one without words does not count yet. */
export function readinessOf(
	conversation: Conversation,
	instrument: Pick<Instrument, 'checklist'>
): Readiness {
	const added = conversation.extraItems.filter(({ text }) => text.trim() !== '');
	const items = [
		...instrument.checklist.map(({ id, short, kind }) => ({
			short,
			kind,
			done: conversation.ticks.has(id)
		})),
		...added.map(({ text, done }) => ({ short: text.trim(), kind: 'pack' as const, done }))
	];
	const open = items.filter((item) => !item.done).map(({ short, kind }) => ({ short, kind }));
	return { done: items.length - open.length, total: items.length, open };
}

/**
 * Seats that the guide asks for and that nobody has taken, each as the roles that may take it.
 * It is said, never demanded: a talk goes on without them.
 */
export function missingSeats(
	{ participants }: Pick<Conversation, 'participants'>,
	{ seats }: Pick<Instrument, 'seats'>
): readonly (readonly Role[])[] {
	const taken = new Set(participants.map(({ role }) => role));
	const wanted = new Map<string, Role[]>();
	for (const { role, required, oneOf } of seats) {
		if (!required) continue;
		const roles = wanted.get(oneOf ?? role) ?? [];
		wanted.set(oneOf ?? role, [...roles, role]);
	}
	return [...wanted.values()].filter((roles) => !roles.some((role) => taken.has(role)));
}
