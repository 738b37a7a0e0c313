import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import type { WaitingDocument } from '#lib/storage/waiting.ts';
import { counted } from '#lib/domain/counted.ts';
import { dayMonthYear } from '#lib/domain/timing/date-words.ts';

/** What documents of another kind than a conversation are called; their ids begin with it. */
const kinds: readonly (readonly [prefix: string, name: string])[] = [
	['school:', 'Gegevens van een school'],
	['guide:', 'Een eigen leidraad']
];

/** "De Wilgenroos, 3 juni 2025". `row` is the one of the list, when it is a conversation. */
export function waitingName(docId: string, row: ConversationSummary | undefined): string {
	const kind = kinds.find(([prefix]) => docId.startsWith(prefix));
	if (kind) return kind[1];
	const school = row?.school.trim() ?? '';
	const name = school === '' ? 'Een gesprek zonder school' : school;
	return row?.date ? `${name}, ${dayMonthYear(row.date)}` : name;
}

/** "2 wijzigingen en 1 foto wachten. 1 foto komt nog." */
export function waitingCounts({ changes, photos, coming }: WaitingDocument): string {
	const going = [
		...(changes > 0 ? [counted(changes, 'wijziging', 'wijzigingen')] : []),
		...(photos > 0 ? [counted(photos, 'foto', 'foto’s')] : [])
	].join(' en ');
	const verb = changes + photos === 1 ? 'wacht' : 'wachten';
	return [
		...(going === '' ? [] : [`${going} ${verb}.`]),
		...(coming > 0 ? [`${counted(coming, 'foto komt', 'foto’s komen')} nog.`] : [])
	].join(' ');
}
