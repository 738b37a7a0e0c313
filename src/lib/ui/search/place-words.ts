import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { Place } from '#lib/domain/search/passage.ts';

/** What a place in a conversation is called. */
export const placeWords: Readonly<Record<Place, string>> = {
	school: 'School',
	aboutSchool: 'Over de school',
	schoolPaper: 'Stuk van de school',
	seat: 'Stoel aan tafel',
	valuable: 'Waardevol als',
	yellowNote: 'Gele notitie',
	greenNote: 'Groene notitie',
	pinkNote: 'Roze notitie',
	group: 'Groep op het vel',
	ambition: 'Ambitie',
	agreement: 'Afspraak',
	appointment: 'Datum in de agenda',
	lookBack: 'Terugblik',
	object: 'Voorwerp',
	idea: 'Idee',
	feature: 'Kenmerk van borging',
	answer: 'Antwoord',
	photo: 'Foto',
	drawing: 'Tekening',
	preparation: 'Voorbereiding',
	ownNote: 'Jouw eigen notities',
	closing: 'Afronding',
	report: 'Verslag'
};

const preparing: readonly Place[] = ['school', 'seat', 'preparation', 'ownNote', 'feature'];
const onSheet: readonly Place[] = ['yellowNote', 'greenNote', 'pinkNote', 'group', 'ambition'];

/** The screen where a text of that place is read and changed. */
export function pageOfPlace(
	place: Place,
	{ id, state }: Pick<ConversationSummary, 'id' | 'state'>
): string {
	if (preparing.includes(place)) return `/gesprek/${id}/voorbereiden`;
	// After the talk the report holds all of the sheet.
	return `/gesprek/${id}/${state === 'running' && onSheet.includes(place) ? 'vel' : 'verslag'}`;
}
