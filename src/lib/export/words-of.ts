import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import { reportToText } from './report-to-text.ts';

/** What the report leaves out: the facilitator's own words. */
function privateLines({ texts, itemNotes, notes }: Conversation): string[] {
	const lines = [
		texts.ownNotes,
		texts.focusNote,
		texts.timeReason,
		...Object.values(itemNotes),
		...notes.filter(({ remark }) => remark !== '').map(({ text, remark }) => `${text}: ${remark}`)
	].filter((line) => line.trim() !== '');
	return lines.length === 0 ? [] : ['EIGEN NOTITIES (niet voor de school)', ...lines, ''];
}

/** Every word of a conversation as plain text, also the facilitator's own: the way out when storing fails. */
export function wordsOf(conversation: Conversation, instrument: Instrument): string {
	const report = reportToText(buildReport(conversation, instrument));
	return [report, ...privateLines(conversation)].join('\n');
}
