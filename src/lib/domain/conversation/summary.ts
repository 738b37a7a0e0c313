import type { Instrument, InstrumentId } from '../instrument/types.ts';
import { readinessOf, type Readiness } from './readiness.ts';
import type { Conversation } from './types.ts';

export type ConversationState = 'planned' | 'running' | 'held';

/** The row of a conversation in lists: derived, so it can be thrown away and made again. */
export interface ConversationSummary {
	readonly id: string;
	readonly instrumentId: InstrumentId;
	readonly title: string;
	readonly school: string;
	readonly place: string;
	readonly location: string;
	readonly date: string | null;
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	readonly state: ConversationState;
	readonly participants: readonly string[];
	readonly readiness: Readiness;
	readonly ambitions: number;
	readonly agreements: number;
	/** Epoch ms. */
	readonly createdAt: number;
	/** Epoch ms while it is out of the way, or in the trash. Rows of an earlier version lack both. */
	readonly archivedAt?: number | null;
	readonly trashedAt?: number | null;
	/** Null or missing while only the name of the school was typed. */
	readonly schoolId?: string | null;
}

/** Where a conversation is kept: among the others, out of the way, or on its way out. */
export type Shelf = 'current' | 'archive' | 'trash';

export function shelfOf({
	archivedAt,
	trashedAt
}: Pick<ConversationSummary, 'archivedAt' | 'trashedAt'>): Shelf {
	if (typeof trashedAt === 'number') return 'trash';
	return typeof archivedAt === 'number' ? 'archive' : 'current';
}

/** Talks that have begun are running until the facilitator ends them. */
export function stateOf({ choices }: Conversation): ConversationState {
	if (choices.endedAt !== null) return 'held';
	return choices.startedAt === null ? 'planned' : 'running';
}

export function summarise(
	conversation: Conversation,
	instrument: Pick<Instrument, 'title' | 'checklist'>
): ConversationSummary {
	const { texts, choices } = conversation;
	const state = stateOf(conversation);
	const readiness = readinessOf(conversation, instrument);
	// What was left open before a talk is of no use after it, and lists of many talks are read at every start.
	const isHeld = state === 'held';
	return {
		id: conversation.id,
		instrumentId: conversation.instrumentId,
		title: instrument.title,
		school: texts.school,
		schoolId: choices.schoolId,
		place: texts.place,
		location: texts.location,
		date: choices.date,
		plannedStart: choices.plannedStart,
		plannedEnd: choices.plannedEnd,
		state,
		participants: conversation.participants.map((participant) => participant.label),
		readiness: isHeld ? { ...readiness, open: [] } : readiness,
		ambitions: conversation.ambitions.length,
		agreements: conversation.agreements.length,
		createdAt: conversation.createdAt,
		archivedAt: choices.archivedAt,
		trashedAt: choices.trashedAt
	};
}
