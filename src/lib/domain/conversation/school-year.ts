/**
 * The two school years (1 August to 31 July) that a route talk stands between, for a talk on `date`
 * (`YYYY-MM-DD`): in June people look back at the year that ends, in September at the one that ended,
 * and both times ahead to the year that starts in the same calendar year.
 */
export function yearsAround(date: string): { readonly past: string; readonly coming: string } {
	const year = Number(date.slice(0, 4));
	return { past: `${year - 1}-${year}`, coming: `${year}-${year + 1}` };
}
