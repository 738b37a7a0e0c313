import { levelOf } from '../conversation/marks.ts';
import type { Conversation } from '../conversation/types.ts';
import type { HeadField, Instrument, Level } from '../instrument/types.ts';
import type { Fact } from './types.ts';

/** Levels of secondary schools, in words. */
export const levelWords: Readonly<Record<Level, string>> = {
	vmbo: 'vmbo',
	havo: 'havo',
	vwo: 'vwo',
	mixed: 'gemengd',
	practical: 'praktijkonderwijs'
};

/** Facts that only this guide wants at the head of its report, as far as they are filled in. */
export function guideFacts(
	conversation: Conversation,
	{ head = [], levels }: Pick<Instrument, 'head' | 'levels'>
): readonly Fact[] {
	const level = levelOf(conversation.marks);
	const asked = head.map(({ fact }) => fact);
	const ownLevel: readonly Fact[] =
		level !== null && levels !== undefined && !asked.includes('level')
			? [{ label: 'Schooltype', value: levelWords[level] }]
			: [];
	return [
		...ownLevel,
		...head
			.map((field) => ({ label: labelOf(field), value: valueOf(field, conversation) }))
			.filter(({ value }) => value !== '')
	];
}

/** The guide's label without what stands in brackets and the colon. */
const labelOf = ({ text }: HeadField): string => text.replace(/\s*(\(.*\))?:?$/u, '');

/** School, place, day and people stand in every report already. */
function valueOf({ fact }: HeadField, { marks, participants, answers }: Conversation): string {
	if (fact === 'level') {
		const level = levelOf(marks);
		return level === null ? '' : levelWords[level];
	}
	if (fact === 'remarks') return (answers[fact] ?? '').trim();
	if (fact !== 'adviser') return '';
	const advisers = participants.filter(({ role }) => role === 'intermediary');
	return advisers.map(({ label }) => label.trim()).join(', ');
}
