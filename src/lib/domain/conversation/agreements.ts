import type { Agreement, Conversation, EntityId, Note, Owner, Participant } from './types.ts';

/** What an agreement still misses. It never blocks: an agreement may stay open. */
export type Missing = 'what' | 'who' | 'when';

export function countByOwner(agreements: readonly Agreement[]): Readonly<Record<Owner, number>> {
	const school = agreements.filter(({ owner }) => owner === 'school').length;
	return { school, intermediary: agreements.length - school };
}

/** Priorities (large pink notes) that no agreement takes up yet. */
export function opportunitiesWithoutAgreement(
	conversation: Pick<Conversation, 'notes' | 'agreements'>
): readonly Note[] {
	const taken = new Set(conversation.agreements.flatMap(({ opportunityIds }) => opportunityIds));
	return conversation.notes.filter(
		({ id, color, priority }) => color === 'pink' && priority && !taken.has(id)
	);
}

/** A new agreement. The school owns it unless the table decides otherwise (A8.11). */
export function freshAgreement(opportunity: Note | null) {
	return {
		what: opportunity?.text ?? '',
		owner: 'school',
		participantIds: [] as readonly EntityId[],
		opportunityIds: opportunity ? [opportunity.id] : [],
		by: null,
		time: null,
		inPlannedCulture: false,
		heading: null,
		fits: null,
		outcome: null
	} as const;
}

/** Seats that take part, in the order of the table, then the people outside it. */
export function whoTakesPart(
	agreement: Agreement,
	participants: readonly Participant[]
): readonly string[] {
	const seats = participants
		.filter(({ id }) => agreement.participantIds.includes(id))
		.filter(({ role }) => !(agreement.owner === 'intermediary' && role === 'intermediary'))
		.map(({ label }) => label);
	return [...seats, agreement.whoElse.trim()].filter((name) => name !== '');
}

/** What a complete agreement would still need. The intermediary as owner needs no one else. */
export function missingIn(
	agreement: Agreement,
	participants: readonly Participant[]
): readonly Missing[] {
	const noOne = agreement.owner === 'school' && whoTakesPart(agreement, participants).length === 0;
	return [
		...(agreement.what.trim() === '' ? (['what'] as const) : []),
		...(noOne ? (['who'] as const) : []),
		...(agreement.by === null ? (['when'] as const) : [])
	];
}
