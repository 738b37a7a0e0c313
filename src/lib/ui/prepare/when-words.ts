import { endsBeforeStart } from '#lib/domain/conversation/planned-span.ts';
import type { ConversationChoices } from '#lib/domain/conversation/types.ts';

type When = Pick<ConversationChoices, 'date' | 'plannedStart' | 'plannedEnd' | 'startedAt'>;

const and = (parts: readonly string[]): string =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

/**
 * What is missing or contradicts in the planned day and times, in one or two sentences; empty when all
 * is well. Nothing is refused: what was typed stays.
 * @param today the day (`YYYY-MM-DD`) and time (`HH:MM`) of the device
 */
export function whenWords(
	when: When,
	today: { readonly date: string; readonly time: string }
): string {
	return [missingWords(when), contradiction(when), passedWords(when, today)]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function missingWords({ date, plannedStart, plannedEnd }: When): string {
	const missing = [
		...(date === null ? ['de datum'] : []),
		...(plannedStart === null ? ['de begintijd'] : []),
		...(plannedEnd === null ? ['de eindtijd'] : [])
	];
	return missing.length === 0 ? '' : `Nog niet ingevuld: ${and(missing)}.`;
}

function contradiction(when: When): string {
	return endsBeforeStart(when)
		? 'De eindtijd is niet later dan de begintijd. Pas één van de twee aan.'
		: '';
}

function passedWords(
	{ date, plannedEnd, startedAt }: When,
	today: Parameters<typeof whenWords>[1]
): string {
	if (date === null || startedAt !== null) return '';
	if (date < today.date) return 'Deze dag is al geweest.';
	const over = date === today.date && plannedEnd !== null && plannedEnd <= today.time;
	return over ? 'Deze eindtijd is vandaag al voorbij.' : '';
}
