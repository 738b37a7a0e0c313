import type { Role } from '../instrument/types.ts';
import type { Conversation } from './types.ts';

/** What a talk gives as a start for another school: how it was prepared, and nothing that was said. */
export interface TalkStart {
	/** Chairs around the table; what people called them stays behind, it may be a name. */
	readonly roles: readonly Role[];
	/** Minutes per step that replaced the guide's proposal. */
	readonly minutes: Readonly<Record<string, number>>;
	/** Things to prepare that the facilitator added, none of them done yet. */
	readonly items: readonly string[];
	/** Rows of tips by level that were added, by answer id. */
	readonly tips: Readonly<Record<string, string>>;
}

/** @param tipIds ids of the answers that hold own rows of tips. */
export function startForAnother(talk: Conversation, tipIds: readonly string[]): TalkStart {
	return {
		roles: talk.participants.map(({ role }) => role),
		minutes: talk.minutes,
		items: talk.extraItems.map(({ text }) => text).filter((text) => text.trim() !== ''),
		tips: Object.fromEntries(
			tipIds.flatMap((id) => {
				const text = talk.answers[id];
				return text === undefined ? [] : [[id, text] as const];
			})
		)
	};
}
