import type { Place } from '#lib/domain/conversation/overview.ts';
import { listInWords } from '#lib/domain/report/words.ts';

const allWords = (count: number): string => {
	if (count === 2) return 'Bij beide ambities';
	return count === 3 ? 'Bij alle drie de ambities' : 'Bij alle ambities';
};

/** Heading of a band, with `count` ambitions on the sheet. */
export function placeWords(place: Place, count: number): string {
	if (place.kind === 'ambition') return `Ambitie ${place.number}`;
	if (place.kind === 'all') return allWords(count);
	return count === 0 ? 'Nog geen ambitie' : 'Bij geen ambitie';
}

/** "ook bij 2 en 3", from the numbers of ambitions; empty for none. */
export const alsoWords = (numbers: readonly number[]): string =>
	numbers.length === 0 ? '' : `ook bij ${listInWords(numbers.map(String))}`;
