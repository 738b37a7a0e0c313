import type { RowError, RowProblem } from '#lib/domain/school/duo/read-duo.ts';
import type { ListProblem } from '#lib/state/import-duo.ts';

const rowWords: Readonly<Record<RowProblem, string>> = {
	fields: 'er staan meer of minder vakken in dan in de kop',
	quote: 'een aanhalingsteken gaat niet dicht',
	letters: 'er staan letters in die niet te lezen zijn',
	name: 'de naam ontbreekt',
	brin: 'de BRIN-code is geen cijfer-cijfer-teken-teken',
	location: 'het vestigingsnummer is geen getal van twee cijfers',
	double: 'deze vestiging staat er al eerder in'
};

/** "Regel 12, De Akker: de naam ontbreekt." */
export const rowErrorWords = ({ line, problem, name }: RowError): string =>
	`Regel ${line}${name === '' ? '' : `, ${name}`}: ${rowWords[problem]}.`;

/** What is wrong with a file, and what to do. */
export function listProblemWords(problem: ListProblem): string {
	switch (problem.kind) {
		case 'empty':
			return 'Dit bestand is leeg. Download de lijst opnieuw bij DUO.';
		case 'too-large':
			return 'Dit bestand is te groot voor een lijst van scholen. Kies het CSV-bestand van DUO.';
		case 'unreadable':
			return 'Dit bestand kon niet gelezen worden. Zet het op dit apparaat en kies het opnieuw.';
		case 'columns':
			return `Deze kolommen ontbreken: ${problem.missing.join(', ')}. Kies het CSV-bestand met adressen van DUO, zonder de kop te veranderen.`;
		case 'not-csv':
			return 'Dit is geen CSV-bestand. Kies bij DUO de download met “csv”, niet Excel of PDF.';
	}
}
