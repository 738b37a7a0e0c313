import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument, ReportPart } from '#lib/domain/instrument/types.ts';
import { counted } from '#lib/domain/counted.ts';
import { guideCount, guideWords } from './guide-part-words.ts';
import { capital } from '#lib/ui/words/dates.ts';

/** A part that can be left out of the report. */
export interface PartChoice {
	readonly part: ReportPart;
	/** What it holds, e.g. "Alle 15 kansen". */
	readonly words: string;
	readonly isEmpty: boolean;
}

/** All parts of the guide's report, in its order, with what they hold now. */
export function partChoices(
	conversation: Conversation,
	{ report }: Pick<Instrument, 'report'>
): readonly PartChoice[] {
	return report.map(({ part }) => {
		const count = countOf(part, conversation);
		return { part, words: wordsFor(part, count), isEmpty: count === 0 };
	});
}

const isFilled = (text: string): boolean => text.trim() !== '';

function countOf(part: ReportPart, conversation: Conversation): number {
	const { participants, ambitions, notes, agreements, answers, photos, strokes, texts } =
		conversation;
	const written = (color: string) =>
		notes.filter((note) => note.color === color && isFilled(note.text)).length;
	switch (part) {
		case 'participants':
			return participants.length;
		case 'ambitions':
			return ambitions.length;
		case 'activities':
			return written('green');
		case 'opportunities':
			return written('pink');
		case 'wishes':
			return written('yellow');
		case 'answers':
			return Object.values(answers).filter(isFilled).length;
		case 'agreements':
			return agreements.filter(({ what, whoElse }) => isFilled(`${what}${whoElse}`)).length;
		case 'closing':
			return participants.filter(({ valuable, experience, followUp }) =>
				isFilled(`${valuable}${experience}${followUp}`)
			).length;
		case 'drawing':
			return Number(
				strokes.length > 0 ||
					isFilled(texts.drawingDescription) ||
					photos.some(({ kind }) => kind === 'drawing')
			);
		case 'photos':
			return photos.filter(({ kind }) => kind !== 'drawing').length;
		default:
			return guideCount(part, conversation);
	}
}

function wordsFor(part: ReportPart, count: number): string {
	switch (part) {
		case 'participants':
			return count === 0 ? 'Wie er aan tafel zaten' : `Aan tafel: ${some(count, 'rol', 'rollen')}`;
		case 'ambitions':
			return some(count, 'ambitie', 'ambities');
		case 'activities':
			return count === 0
				? 'Wat de school al doet'
				: some(count, 'ding dat de school al doet', 'dingen die de school al doet');
		case 'opportunities':
			return all(count, 'kans', 'kansen');
		case 'wishes':
			return all(count, 'wens', 'wensen');
		case 'answers':
			return some(count, 'antwoord', 'antwoorden');
		case 'agreements':
			return some(count, 'afspraak', 'afspraken');
		case 'closing':
			return count === 0
				? 'Terugblik op het gesprek'
				: `Terugblik van ${some(count, 'rol', 'rollen')}`;
		case 'drawing':
			return 'Tekening van de leerling';
		case 'photos':
			return count < 2 ? 'Foto van het vel' : some(count, 'foto', 'foto’s');
		default:
			return guideWords(part, count);
	}
}

const some = (count: number, one: string, more: string): string =>
	count === 0 ? capital(more) : counted(count, one, more);

const all = (count: number, one: string, more: string): string =>
	count < 2 ? some(count, one, more) : `Alle ${some(count, one, more)}`;
