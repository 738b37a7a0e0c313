import type { GoalWeight } from '../conversation/marks.ts';
import type { Competence, Outcome } from '../conversation/types.ts';

/** "directeur, icc'er en intermediair"; empty for an empty list. */
export const listInWords = (parts: readonly string[]): string =>
	[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' en ');

/** With a full stop, unless it ends in punctuation already. */
export function sentence(text: string): string {
	const trimmed = text.trim();
	return trimmed === '' || /[.!?…]["'’”)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** First letter small, unless the word is an abbreviation: "ICC'er" stays. */
export function inSentence(label: string): string {
	const [first = '', second = ''] = label;
	const isAbbreviation = second !== '' && second !== second.toLowerCase();
	return isAbbreviation ? label : first.toLowerCase() + label.slice(first.length);
}

export const competenceWords: Readonly<Record<Competence, string>> = {
	creating: 'creërend vermogen',
	investigating: 'onderzoekend vermogen',
	reflecting: 'reflecterend vermogen'
};

/** How much a programme goal counts now. */
export const weightWords: Readonly<Record<GoalWeight, string>> = {
	first: 'Eerst',
	also: 'Ook',
	later: 'Nu niet'
};

/** What became of an agreement. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
	done: 'Gelukt',
	partly: 'Deels',
	notDone: 'Niet gelukt',
	changed: 'Gewijzigd'
};

/** "ambitie 1 en 2", from numbers that count from 1; with spaces that do not break. */
export const ambitionsInWords = (numbers: readonly number[]): string =>
	`ambitie ${listInWords(numbers.map(String))}`.replaceAll(' ', '\u00a0');
