import { compare } from '#lib/domain/compare.ts';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';

/** Day (`YYYY-MM-DD`) and time (`HH:MM`) of the device. */
export interface Today {
	readonly date: string;
	readonly time: string;
}

/** Conversations that were held at one school, the last one first. */
export interface SchoolGroup {
	readonly school: string;
	readonly place: string;
	readonly talks: readonly ConversationSummary[];
}

/** All conversations that were not held, in the order in which a facilitator needs them; each stands in one place. */
export interface Agenda {
	/** The one to go on with or to get ready for; null when none is running or planned. */
	readonly next: ConversationSummary | null;
	/** Others that have begun and were not ended. */
	readonly running: readonly ConversationSummary[];
	readonly laterToday: readonly ConversationSummary[];
	/** Planned, by date; those without a date come last. */
	readonly coming: readonly ConversationSummary[];
	/** Planned for a day that is over, and never begun. */
	readonly passed: readonly ConversationSummary[];
}

/** Sorts after any date and time: what has none comes last. */
const moment = ({ date, plannedStart }: ConversationSummary): string =>
	`${date ?? '9999-99-99'} ${plannedStart ?? '99:99'}`;

/** By planned moment; the newest first where that is the same, as with conversations without a date. */
const byMoment = (one: ConversationSummary, other: ConversationSummary): number =>
	compare(moment(one), moment(other)) || other.createdAt - one.createdAt;

const isOver = (talk: ConversationSummary, today: Today): boolean =>
	talk.date === today.date && talk.plannedEnd !== null && talk.plannedEnd <= today.time;

export function agendaOf(rows: readonly ConversationSummary[], today: Today): Agenda {
	const running = rows
		.filter(({ state }) => state === 'running')
		.sort(byMoment)
		.reverse();
	const planned = rows.filter(({ state }) => state === 'planned').sort(byMoment);
	const ahead = planned.filter(({ date }) => date === null || date >= today.date);
	const next = running[0] ?? ahead.find((talk) => !isOver(talk, today)) ?? ahead[0] ?? null;
	const others = ahead.filter((talk) => talk !== next);
	return {
		next,
		running: running.slice(1),
		laterToday: others.filter(({ date }) => date === today.date),
		coming: others.filter(({ date }) => date !== today.date),
		passed: planned.filter(({ date }) => date !== null && date < today.date).reverse()
	};
}

/** When the agenda of this day becomes another one by itself (`HH:MM`): when a talk is over, else at midnight. */
export function endOfAgenda(rows: readonly ConversationSummary[], today: Today): string {
	const ends = rows
		.filter((talk) => talk.date === today.date && !isOver(talk, today))
		.flatMap(({ plannedEnd }) => plannedEnd ?? []);
	return ends.sort(compare)[0] ?? '24:00';
}

/** Grouped by the name of the school as typed, but for spaces and capitals; the last visited school first. */
export function heldBySchool(rows: readonly ConversationSummary[]): readonly SchoolGroup[] {
	const groups = new Map<string, ConversationSummary[]>();
	const held = rows.filter(({ state }) => state === 'held');
	const dated = held.map((talk) => ({ talk, at: lastOf(talk) }));
	for (const { talk } of dated.sort((one, other) => compare(other.at, one.at))) {
		const key = talk.school.trim().toLocaleLowerCase('nl');
		const group = groups.get(key);
		if (group) group.push(talk);
		else groups.set(key, [talk]);
	}
	return [...groups.values()].flatMap((talks) => {
		const [last] = talks;
		return last ? [{ school: last.school.trim(), place: last.place.trim(), talks }] : [];
	});
}

/** Sorts what was held: a talk without a date counts from the day it was made. */
const lastOf = ({ date, plannedStart, createdAt }: ConversationSummary): string =>
	`${date ?? new Date(createdAt).toISOString().slice(0, 10)} ${plannedStart ?? ''}`;
