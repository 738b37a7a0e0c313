import type { Conversation } from '#lib/domain/conversation/types.ts';
import { itemId, type CheckItem, type Instrument } from '#lib/domain/instrument/types.ts';
import { wrapUpMinutes, wrapUpRule } from '../added/rules.ts';
import { line } from '../lines.ts';
import { neutralSteps } from './steps.ts';

const remarks = { fact: 'remarks', ...line('Opmerkingen:') } as const;

/** Room for what was noted with items of a checklist that is not there. */
const notedItems = ({ itemNotes }: Conversation): readonly CheckItem[] =>
	Object.keys(itemNotes).map((id, index) => ({
		id: itemId(id),
		text: 'Dit hoorde bij een leidraad die niet op dit apparaat staat.',
		short: `Notitie ${index + 1}`,
		kind: 'prepare',
		source: []
	}));

/** A guide that says and asks nothing. */
export const neutralBase: Instrument = {
	id: 'neutral',
	version: 1,
	title: 'Gesprek zonder leidraad',
	subtitle: 'De leidraad staat niet op dit apparaat',
	fullTitle: line('Gesprek zonder leidraad'),
	publisher: 'Leidraad niet gevonden',
	minutes: 90,
	wrapUpMinutes,
	goal: [
		line('De leidraad van dit gesprek staat niet op dit apparaat.'),
		line('Alles wat is opgeschreven, staat er nog.')
	],
	opening: line('Waar gaat dit gesprek over?'),
	rules: [wrapUpRule],
	seats: [],
	checklist: [],
	messages: [],
	steps: [],
	cards: [],
	report: []
};

/**
 * Stands in for a guide that is neither in the app nor in the conversation: it asks nothing of its own
 * and has a place for all that the conversation holds.
 */
export function neutralGuide(conversation: Conversation): Instrument {
	return {
		...neutralBase,
		id: conversation.instrumentId,
		version: conversation.instrumentVersion,
		checklist: notedItems(conversation),
		steps: neutralSteps(conversation),
		...(conversation.answers[remarks.fact] === undefined ? {} : { head: [remarks] }),
		...(conversation.marks.level === undefined
			? {}
			: { levels: ['vmbo', 'havo', 'vwo', 'mixed', 'practical'] as const }),
		...(conversation.features.length === 0
			? {}
			: { features: { title: 'Kenmerken', lines: [], source: [] } })
	};
}
