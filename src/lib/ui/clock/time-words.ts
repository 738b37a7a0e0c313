import type { ClockReading } from '#lib/domain/timing/reading.ts';
import { timeOf } from '#lib/domain/timing/wall-clock.ts';

type Minutes = Pick<ClockReading, 'left' | 'end'>;
type StepTime = Pick<ClockReading, 'stepLeft' | 'stepOver'>;

/** "7 minuten", "1 minuut". */
export const minutesWords = (minutes: number): string =>
	`${String(minutes)} ${minutes === 1 ? 'minuut' : 'minuten'}`;

/** What a screen reader says of the clock when it is asked. */
export function spokenClock({ left, end }: Minutes, zone?: string): string {
	if (left === 0) return `De tijd is om. Het einde was om ${timeOf(end, zone)}.`;
	return `Nog ${minutesWords(left)}, tot ${timeOf(end, zone)}`;
}

/** Time of the step beside its title. Over time is said calmly: never a minus sign, never "te laat". */
export function stepTimeWords({ stepLeft, stepOver }: StepTime): string {
	if (stepOver > 0) return `${String(stepOver)} min langer`;
	const minutes = Math.ceil(stepLeft / 60);
	return minutes > 0 ? `nog ${String(minutes)} min` : 'tijd voor de volgende stap';
}

/** The call to wrap up, with the minutes that are left now. */
export const wrapUpWords = (left: number): string => `Nog ${minutesWords(left)}: rond af`;
