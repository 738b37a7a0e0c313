/** Thousands get a point from 10.000 on, as is usual in Dutch. */
const inDigits = (count: number): string =>
	count < 10_000 ? String(count) : String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');

/** A whole number of 0 or more, with its noun: "1 gesprek", "3 gesprekken", "10.000 scholen". */
export const counted = (count: number, one: string, more: string): string =>
	`${inDigits(count)} ${count === 1 ? one : more}`;
