import type { TableCard } from '#lib/domain/conversation/deck.ts';

/** The large words on a card. `hasAnswers`: something to tap stands under them. */
interface Heading {
	readonly text: string;
	readonly hasAnswers: boolean;
}

/** Questions keep the wording of the guide; "Dit spreken we af" is ours. */
export function headingOf(card: TableCard): Heading {
	switch (card.kind) {
		case 'question':
			return { text: card.prompt.text, hasAnswers: card.prompt.answer === 'everyone' };
		case 'topic':
			return { text: card.topic.text, hasAnswers: false };
		case 'end-time':
			return { text: card.prompt.text, hasAnswers: true };
		case 'statements':
			return { text: 'Dit spreken we af', hasAnswers: true };
		case 'own':
			return { text: card.line.text, hasAnswers: false };
	}
}

/** True for a question that the guide does not have: then the card says that it was added. */
export const isAdded = (card: TableCard): boolean =>
	'prompt' in card && card.prompt.source.length === 0;
