import { whoTakesPart } from './agreements.ts';
import type { Agreement, Conversation, EntityId, LookBackEntry, Outcome } from './types.ts';
import type { EarlierTalk } from './what-was-left.ts';

/** Words by outcome: how many agreements ended that way, in the order of the screen. */
export function tally(
	entries: readonly Pick<LookBackEntry, 'outcome'>[]
): Readonly<Record<Outcome, number>> & { readonly open: number } {
	const count = (outcome: Outcome | null) =>
		entries.filter((entry) => entry.outcome === outcome).length;
	return {
		done: count('done'),
		partly: count('partly'),
		notDone: count('notDone'),
		changed: count('changed'),
		open: count(null)
	};
}

/**
 * The talks whose agreements a route talk starts from: those of the last day on which any were made.
 * Two talks on one day stay two.
 * @param talks earlier talks of the school, the last first.
 */
export function talksToLookBackAt(talks: readonly EarlierTalk[]): readonly EarlierTalk[] {
	const made = talks.filter(({ view }) => view.agreements.some(({ what }) => what.trim() !== ''));
	const day = made[0]?.view.choices.date;
	return made.filter(
		({ view }, index) => index === 0 || (day !== null && view.choices.date === day)
	);
}

/**
 * What to look back at in this talk: the agreements of an earlier one, without those that are on the
 * list already. `day` turns a date into words.
 */
export function entriesFrom(
	earlier: Pick<Conversation, 'agreements' | 'participants'>,
	known: readonly LookBackEntry[],
	day: (date: string) => string
) {
	const listed = new Set(known.map(({ sourceAgreementId }) => sourceAgreementId));
	return earlier.agreements
		.filter(({ id, what }) => !listed.has(id) && what.trim() !== '')
		.map((agreement) => ({
			what: agreement.what,
			details: detailsOf(agreement, earlier, day),
			outcome: agreement.outcome,
			sourceAgreementId: agreement.id
		}));
}

function detailsOf(
	agreement: Agreement,
	{ participants }: Pick<Conversation, 'participants'>,
	day: (date: string) => string
): string {
	const when = agreement.by === null ? '' : day(agreement.by);
	return [...whoTakesPart(agreement, participants), when].filter((part) => part !== '').join(', ');
}

/** The agreement that an entry was carried over to, if it is still there. */
export function carriedTo(entry: LookBackEntry, agreements: readonly Agreement[]): EntityId | null {
	return agreements.find(({ id }) => id === entry.carriedId)?.id ?? null;
}
