/** By code unit, as fractional indexes need, and dates and times too; never by language. */
export function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
