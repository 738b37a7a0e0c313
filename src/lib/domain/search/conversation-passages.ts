import type { Conversation, Note } from '../conversation/types.ts';
import { passage, type Passage, type Place } from './passage.ts';

const notePlaces: Readonly<Record<Note['color'], Place>> = {
	yellow: 'yellowNote',
	green: 'greenNote',
	pink: 'pinkNote'
};

/** Everything that was typed in a conversation, with where it stands; what comes first is shown first. */
export const passagesOf = (conversation: Conversation): readonly Passage[] => [
	...passage('school', conversation.texts.school, conversation.texts.place),
	...sheetPassages(conversation),
	...outcomePassages(conversation),
	...peoplePassages(conversation),
	...preparationPassages(conversation)
];

const sheetPassages = ({ ambitions, clusters, notes }: Conversation): readonly Passage[] => [
	...ambitions.flatMap(({ text }) => passage('ambition', text)),
	...notes.flatMap(({ color, text, contribution, contributors, alternative, remark }) =>
		passage(notePlaces[color], text, contribution, contributors, alternative, remark)
	),
	...clusters.flatMap(({ name }) => passage('group', name))
];

const outcomePassages = (conversation: Conversation): readonly Passage[] => [
	...conversation.agreements.flatMap(({ what, whoElse, location }) =>
		passage('agreement', what, whoElse, location)
	),
	...conversation.appointments.flatMap(({ what, location }) =>
		passage('appointment', what, location)
	),
	...conversation.lookBacks.flatMap(({ what, details, result }) =>
		passage('lookBack', what, details, result)
	),
	...conversation.ideas.flatMap(({ text, partner, needs }) =>
		passage('idea', text, partner, needs)
	),
	...conversation.storyObjects.flatMap(({ what, story }) => passage('object', what, story)),
	...conversation.features.flatMap(({ text }) => passage('feature', text)),
	...Object.values(conversation.answers).flatMap((answer) => passage('answer', answer)),
	...conversation.photos.flatMap(({ caption }) => passage('photo', caption)),
	...passage('drawing', conversation.texts.drawingDescription),
	...passage('report', conversation.texts.reportNote)
];

const peoplePassages = ({ participants }: Conversation): readonly Passage[] => [
	...participants.flatMap(({ valuable }) => passage('valuable', valuable)),
	...participants.flatMap(({ experience, followUp }) => passage('closing', experience, followUp)),
	...participants.flatMap(({ label }) => passage('seat', label))
];

const preparationPassages = ({
	texts,
	itemNotes,
	extraItems
}: Conversation): readonly Passage[] => [
	...passage('ownNote', texts.ownNotes),
	...passage('preparation', texts.location, texts.focusNote, texts.timeReason),
	...Object.values(itemNotes).flatMap((note) => passage('preparation', note)),
	...extraItems.flatMap(({ text }) => passage('preparation', text))
];
