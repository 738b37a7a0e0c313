/** The school year (1 August to 31 July) that a day (`YYYY-MM-DD`) lies in, as "2025-2026". */
export function schoolYearOf(date: string): string {
	const [year = 0, month = 0] = date.split('-').map(Number);
	const first = month >= 8 ? year : year - 1;
	return `${first}-${first + 1}`;
}

/** The school year `years` after (or, negative, before) the one that `date` lies in. */
export function shiftedYear(date: string, years: number): string {
	const first = Number(schoolYearOf(date).slice(0, 4)) + years;
	return `${first}-${first + 1}`;
}
