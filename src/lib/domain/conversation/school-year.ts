/**
 * The two school years (1 August to 31 July) that a route talk stands between, for a talk on `date`
 * (`YYYY-MM-DD`): in June people look back at the year that ends, in September at the one that ended,
 * and both times ahead to the year that starts in the same calendar year.
 */
export function yearsAround(date: string): { readonly past: string; readonly coming: string } {
	const year = Number(date.slice(0, 4));
	return { past: `${year - 1}-${year}`, coming: `${year}-${year + 1}` };
}

/** First year of the school year (1 August to 31 July) that `date` (`YYYY-MM-DD`) lies in. */
export const firstYearOf = (date: string): number =>
	Number(date.slice(0, 4)) - (date.slice(5, 7) < '08' ? 1 : 0);

/** The school year that `date` (`YYYY-MM-DD`) lies in: 31 July 2026 → "2025-2026". */
export function schoolYearOf(date: string): string {
	const year = firstYearOf(date);
	return `${year}-${year + 1}`;
}
