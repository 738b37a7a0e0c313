import type { SchoolWithTalks } from '#lib/domain/school/schools-with-talks.ts';
import type { Sector } from '#lib/domain/school/types.ts';
import { counted } from '#lib/domain/counted.ts';
import { dayMonthYear } from '#lib/domain/timing/date-words.ts';

export const sectorWords: Readonly<Record<Sector, string>> = {
	po: 'Basisonderwijs (PO)',
	vo: 'Voortgezet onderwijs (VO)',
	so: 'Speciaal onderwijs (SO)'
};

/** "2 gesprekken, het laatste op 3 juni 2025"; while none was held, "…, gepland op 9 juni 2026". */
export function talksWords({ talks }: Pick<SchoolWithTalks, 'talks'>): string {
	if (talks.length === 0) return 'Nog geen gesprek';
	const words = counted(talks.length, 'gesprek', 'gesprekken');
	const dated = talks.filter(({ date }) => date !== null);
	const last = dated.find(({ state }) => state !== 'planned')?.date;
	if (last) return `${words}, het laatste op ${dayMonthYear(last)}`;
	const first = dated.at(-1)?.date;
	return first ? `${words}, gepland op ${dayMonthYear(first)}` : words;
}

/** "2025-2026", of its first year. */
export const yearWords = (year: number): string => `${year}-${year + 1}`;
