/** Where in a document a text stands. The words for people are made in the interface. */
export type Place =
	| 'school'
	| 'aboutSchool'
	| 'schoolPaper'
	| 'seat'
	| 'valuable'
	| 'yellowNote'
	| 'greenNote'
	| 'pinkNote'
	| 'group'
	| 'ambition'
	| 'agreement'
	| 'appointment'
	| 'lookBack'
	| 'object'
	| 'idea'
	| 'feature'
	| 'answer'
	| 'photo'
	| 'drawing'
	| 'preparation'
	| 'ownNote'
	| 'closing'
	| 'report';

/** A text of a document, as it can be found. */
export interface Passage {
	readonly place: Place;
	readonly text: string;
}

/** A text when there is one. */
export const passage = (place: Place, ...texts: readonly string[]): readonly Passage[] => {
	const text = texts
		.map((each) => each.trim())
		.filter((each) => each !== '')
		.join(' · ');
	return text === '' ? [] : [{ place, text }];
};
