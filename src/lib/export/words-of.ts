import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import { reportToText } from './report-to-text.ts';

/** The facilitator's own words, which are never for the school. */
const privateTexts = ({ texts, itemNotes, notes }: Conversation): readonly string[] => [
	texts.ownNotes,
	texts.focusNote,
	texts.timeReason,
	...Object.values(itemNotes),
	...notes.filter(({ remark }) => remark !== '').map(({ text, remark }) => `${text}: ${remark}`)
];

/** All that was typed, as far as it is not the facilitator's own. */
const sharedTexts = (conversation: Conversation): readonly string[] => {
	const { texts, answers, participants, notes, clusters } = conversation;
	const { school, place, location, drawingDescription, reportNote } = texts;
	return [
		...[school, place, location, drawingDescription, reportNote],
		...Object.values(answers),
		...participants.flatMap((each) => [each.label, each.valuable, each.experience, each.followUp]),
		...notes.flatMap((each) => [each.text, each.contribution, each.contributors, each.alternative]),
		...clusters.map(({ name }) => name),
		...conversation.ambitions.map(({ text }) => text),
		...conversation.agreements.flatMap((each) => [each.what, each.whoElse, each.location]),
		...conversation.photos.map(({ caption }) => caption),
		...conversation.extraItems.map(({ text }) => text)
	];
};

function part(heading: string, texts: readonly string[]): readonly string[] {
	const written = texts.filter((text) => text.trim() !== '');
	return written.length === 0 ? [] : [heading, ...written, ''];
}

/** Every word of a conversation as plain text, also the facilitator's own: the way out when storing fails. */
export function wordsOf(conversation: Conversation, instrument: Instrument): string {
	const report = reportToText(buildReport(conversation, instrument));
	const isInReport = (text: string) =>
		text.split('\n').every((line) => report.includes(line.trim()));
	const left = sharedTexts(conversation).filter((text) => !isInReport(text));
	return [
		report,
		...part('OOK OPGESCHREVEN (staat niet in het verslag)', left),
		...part('EIGEN NOTITIES (niet voor de school)', privateTexts(conversation))
	].join('\n');
}
