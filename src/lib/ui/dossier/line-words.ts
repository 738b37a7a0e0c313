import { outcomeWords } from '#lib/domain/report/words.ts';
import type { Knot } from '#lib/domain/school/school-line.ts';
import { dayAndMonth } from '#lib/domain/timing/date-words.ts';

/** What became of an agreement; of an open one its day: "gelukt", "meegenomen", "11 november". */
export function becameWords({ became, agreement }: Knot): string {
	if (became === 'carried') return 'meegenomen';
	if (became !== 'open') return outcomeWords[became].toLowerCase();
	return agreement.by === null ? 'staat open' : dayAndMonth(agreement.by);
}

const DAY = 86_400_000;

/** How far a day (`YYYY-MM-DD`) is in its school year, 0…1. `year`: the first year of it. */
export function partOfYear(date: string, year: number): number {
	const start = Date.UTC(year, 7, 1);
	const length = Date.UTC(year + 1, 7, 1) - start;
	const at = Date.parse(`${date}T00:00:00Z`) + DAY / 2 - start;
	return Math.min(1, Math.max(0, at / length));
}
