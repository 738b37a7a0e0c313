/** A claim on time, in any one unit: 0 <= least <= want. */
export interface Claim {
	readonly want: number;
	readonly least: number;
}

export const addUp = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** The factor that fits the claims above their minimum into `room`, found by fixing who would fall below it. */
function factorFor(room: number, claims: readonly Claim[]): number {
	let open = claims;
	let free = room;
	for (;;) {
		const wanted = addUp(open.map((claim) => claim.want));
		const factor = wanted > 0 ? Math.max(0, free) / wanted : 0;
		const above = open.filter((claim) => claim.want * factor > claim.least);
		if (above.length === open.length) return factor;
		free -= addUp(open.filter((claim) => !above.includes(claim)).map((claim) => claim.least));
		open = above;
	}
}

/**
 * Shares `room` in proportion to what is wanted, growing or shrinking, where shrinking stops at
 * `least`. When not even that fits, the minimums shrink in proportion. The shares add up to the
 * room, or to 0 when nothing is wanted.
 */
export function shareOut(room: number, claims: readonly Claim[]): number[] {
	const least = addUp(claims.map((claim) => claim.least));
	if (least >= room) {
		const factor = least > 0 ? Math.max(0, room) / least : 0;
		return claims.map((claim) => claim.least * factor);
	}
	const factor = factorFor(room, claims);
	return claims.map((claim) => Math.max(claim.least, claim.want * factor));
}

/** Rounding errors of floating point, far below a second when the numbers are minutes. */
const DUST = 1e-6;

/** The whole number below `n`, where 16.9999999 counts as 17. */
export const wholeBelow = (n: number): number => Math.floor(n + DUST);

/** The whole number above `n`, where 17.0000001 counts as 17. */
export const wholeAbove = (n: number): number => Math.ceil(n - DUST);

/** Rounds so that the sum becomes the whole number below the sum: the largest fractions go up. */
export function roundTogether(numbers: readonly number[]): number[] {
	const whole = numbers.map(wholeBelow);
	const missing = wholeBelow(addUp(numbers)) - addUp(whole);
	const goUp = numbers
		.map((n, index) => ({ index, fraction: n - wholeBelow(n) }))
		.sort((a, b) => b.fraction - a.fraction)
		.slice(0, missing)
		.map(({ index }) => index);
	return whole.map((n, index) => (goUp.includes(index) ? n + 1 : n));
}
