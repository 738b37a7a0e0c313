import type { Heap, Kept } from '#lib/storage/kept.ts';
import { sizeWords } from '#lib/ui/settings/room.ts';
import { counted } from '#lib/domain/counted.ts';

const withSize = (words: string, { bytes }: Heap): string => `${words} (${sizeWords(bytes)})`;

/** What is kept, one thing a line, with how much room it takes. */
export function keptLines(kept: Kept, talks: number): readonly string[] {
	const { words, photos, versions, unreadable } = kept;
	const lines = [
		withSize(`${counted(talks, 'gesprek', 'gesprekken')} met alle woorden`, words),
		photos.count === 0 ? 'Geen foto’s' : withSize(counted(photos.count, 'foto', 'foto’s'), photos),
		versions.count === 0
			? 'Geen herstelpunten'
			: withSize(counted(versions.count, 'herstelpunt', 'herstelpunten'), versions)
	];
	if (unreadable.count === 0) return lines;
	const broken = counted(unreadable.count, 'stuk dat', 'stukken die');
	return [
		...lines,
		withSize(`${broken} niet te lezen ${unreadable.count === 1 ? 'is' : 'zijn'}`, unreadable)
	];
}

/** What erasing takes away, one thing a line. */
export const goneLines = (kept: Kept, talks: number, withDossier: boolean): readonly string[] => [
	...keptLines(kept, talks),
	...(withDossier ? ['Het dossier van de school'] : []),
	'Wat de zoekfunctie ervan weet'
];

/** What else stands here: schools, guides of one's own and the list of DUO; only what there is. */
export function besideLines({ schools, guides, listed }: Kept): readonly string[] {
	const lines = [
		schools > 0 ? counted(schools, 'dossier van een school', 'dossiers van scholen') : '',
		guides > 0 ? counted(guides, 'eigen leidraad', 'eigen leidraden') : '',
		listed > 0 ? `De scholenlijst van DUO met ${counted(listed, 'school', 'scholen')}` : ''
	];
	return lines.filter((line) => line !== '');
}

/** From where it goes. */
export const goneFrom = (isShared: boolean): string =>
	isShared
		? 'Alles gaat weg van dit apparaat, van de server en van je andere gekoppelde apparaten. Die wissen het zodra ze weer verbinding hebben.'
		: 'Alles gaat weg van dit apparaat. Het staat nergens anders.';

/** "Nog 12 dagen", "Vandaag de laatste dag". */
export const daysWords = (days: number): string =>
	days === 0 ? 'De tijd is om' : `Nog ${counted(days, 'dag', 'dagen')}`;

export const STILL_OPEN =
	'Er is niets gewist. Iets hiervan is nog open in een ander tabblad. Sluit dat eerst.';
export const NOT_MOVED =
	'Dat lukte niet. Er is niets veranderd. Is het apparaat vol, of is het gesprek van een nieuwere app?';
