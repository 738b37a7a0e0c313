import { compare } from '../compare.ts';
import type { Participant } from '../conversation/types.ts';

/** A copy in the order of the sheet: by fractional index (compared by code unit), then by id. */
export function inOrder<T extends { readonly order: string; readonly id: string }>(
	entities: readonly T[]
): readonly T[] {
	return entities.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

/** The seats in order, the intermediary last: it is the school's report. */
export function seats(participants: readonly Participant[]): readonly Participant[] {
	const isGuest = ({ role }: Participant) => Number(role === 'intermediary');
	return inOrder(participants).toSorted((a, b) => isGuest(a) - isGuest(b));
}
