import { durationWords } from '#lib/domain/timing/duration-words.ts';

const DAY = 24 * 60;

/** How long until a start `minutes` from now: "over 50 minuten", "over 2 uur en 5 minuten", "nu"; empty for another day or the past. */
export function untilWords(minutes: number): string {
	if (minutes <= -1 || minutes >= DAY) return '';
	if (minutes < 1) return 'nu';
	const whole = Math.round(minutes);
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0 || rest === 0 || whole === 90) return `over ${durationWords(whole)}`;
	return `over ${durationWords(hours * 60)} en ${durationWords(rest)}`;
}
