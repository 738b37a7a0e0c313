/** First and longest span in ms from which a pause is drawn. */
const shortest = 2000;
const longest = 5 * 60_000;

/**
 * Ms to wait after so many failures in a row (1 or more): drawn from the whole span, so that a thousand
 * tablets that lost the server together don't come back together. At least `atLeast` ms.
 */
export function pauseAfter(failures: number, random: number, atLeast = 0): number {
	const span = Math.min(longest, shortest * 2 ** Math.min(failures - 1, 30));
	return Math.round(Math.max(atLeast, random * span));
}
