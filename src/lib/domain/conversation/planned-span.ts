import type { ConversationChoices } from './types.ts';

type Planned = Pick<ConversationChoices, 'plannedStart' | 'plannedEnd'>;

const minutesOf = (time: string): number =>
	Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whole minutes from start to end, negative or 0 when the end is not after the start; null while one is open. */
function span({ plannedStart, plannedEnd }: Planned): number | null {
	if (plannedStart === null || plannedEnd === null) return null;
	return minutesOf(plannedEnd) - minutesOf(plannedStart);
}

/** Planned length in whole minutes; null when it is not known or the times contradict each other. */
export function plannedMinutes(planned: Planned): number | null {
	const minutes = span(planned);
	return minutes !== null && minutes > 0 ? minutes : null;
}

/** True when the planned end is not after the planned start. It is said, and kept as typed. */
export function endsBeforeStart(planned: Planned): boolean {
	const minutes = span(planned);
	return minutes !== null && minutes <= 0;
}

/** The end (`HH:MM`) that a talk of `minutes` from `start` (`HH:MM`) has; null when it would be after midnight. */
export function endAfter(start: string, minutes: number): string | null {
	const end = minutesOf(start) + minutes;
	if (end >= 24 * 60) return null;
	const two = (part: number) => String(part).padStart(2, '0');
	return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}
