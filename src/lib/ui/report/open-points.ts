import { missingIn } from '#lib/domain/conversation/agreements.ts';
import type { Agreement, Conversation, Participant } from '#lib/domain/conversation/types.ts';
import type { ReportPart } from '#lib/domain/instrument/types.ts';
import { counted } from '#lib/domain/counted.ts';
import type { EditPart } from './edit-part.ts';

/** Something the report could still hold. It never blocks. */
export interface OpenPoint {
	readonly text: string;
	/** Where it is filled in: a part of this screen, or another screen of the conversation. */
	readonly at: { readonly edit: EditPart } | { readonly page: 'voorbereiden' | 'vel' };
}

/** What is not there yet, as far as the report would show it. */
export function openPoints(
	conversation: Conversation,
	shows: (part: ReportPart) => boolean
): readonly OpenPoint[] {
	return [
		...head(conversation, shows('participants')),
		...(shows('ambitions') && conversation.ambitions.length === 0
			? [onPage('Er zijn nog geen ambities.', 'vel')]
			: []),
		...(shows('agreements') ? agreements(conversation) : []),
		...(shows('photos') ? photos(conversation) : []),
		...(shows('drawing') ? drawing(conversation) : [])
	];
}

const inPart = (text: string, edit: EditPart): OpenPoint => ({ text, at: { edit } });
const onPage = (text: string, page: 'voorbereiden' | 'vel'): OpenPoint => ({ text, at: { page } });

function head(
	{ texts, choices, participants }: Conversation,
	withSeats: boolean
): readonly OpenPoint[] {
	return [
		...(texts.school.trim() === '' ? [inPart('De school is nog niet ingevuld.', 'head')] : []),
		...(choices.date === null && choices.startedAt === null
			? [inPart('De datum is nog niet ingevuld.', 'head')]
			: []),
		...(withSeats && participants.length === 0
			? [onPage('Wie er aan tafel zaten, is nog niet ingevuld.', 'voorbereiden')]
			: [])
	];
}

function agreements({ agreements, participants }: Conversation): readonly OpenPoint[] {
	if (agreements.length === 0) return [inPart('Er zijn nog geen afspraken.', 'agreements')];
	const missing = (what: 'who' | 'when') =>
		agreements.filter((agreement) => lacks(agreement, participants, what)).length;
	return [
		...lacking(missing('when'), 'heeft nog geen datum', 'hebben nog geen datum'),
		...lacking(missing('who'), 'zegt nog niet wie het doet', 'zeggen nog niet wie het doet')
	];
}

const lacks = (
	agreement: Agreement,
	seats: readonly Participant[],
	what: 'who' | 'when'
): boolean => missingIn(agreement, seats).includes(what);

const lacking = (count: number, one: string, more: string): readonly OpenPoint[] =>
	count === 0
		? []
		: [
				inPart(
					`${counted(count, 'afspraak', 'afspraken')} ${count === 1 ? one : more}.`,
					'agreements'
				)
			];

function photos({ photos }: Conversation): readonly OpenPoint[] {
	if (!photos.some(({ kind }) => kind === 'sheet')) {
		return [inPart('Er is nog geen foto van het vel.', 'photos')];
	}
	const bare = photos.filter(({ caption }) => caption.trim() === '').length;
	if (bare === 0) return [];
	const words = bare === 1 ? '1 foto heeft' : `${bare} foto’s hebben`;
	return [inPart(`${words} nog geen beschrijving voor wie de foto niet kan zien.`, 'photos')];
}

const drawing = ({ strokes, texts }: Conversation): readonly OpenPoint[] =>
	strokes.length > 0 && texts.drawingDescription.trim() === ''
		? [inPart('De tekening heeft nog geen beschrijving voor wie haar niet kan zien.', 'drawing')]
		: [];
