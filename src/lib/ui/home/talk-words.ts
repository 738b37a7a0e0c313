import { counted } from '#lib/domain/counted.ts';
import type { ConversationState, ConversationSummary } from '#lib/domain/conversation/summary.ts';

/** What stands where a school has no name yet. */
export const NO_SCHOOL = 'Nog geen school';

export const schoolName = (school: string): string => school.trim() || NO_SCHOOL;

const pages: Readonly<Record<ConversationState, string>> = {
	planned: 'voorbereiden',
	running: 'tafel',
	held: 'verslag'
};

/** The page on which one goes on with a conversation. */
export const pageOf = ({ id, state }: Pick<ConversationSummary, 'id' | 'state'>): string =>
	`/gesprek/${id}/${pages[state]}`;

/** What a talk brought: "3 ambities, 1 afspraak". */
export function yieldWords({ ambitions, agreements }: ConversationSummary): string {
	const ambitionWords =
		ambitions === 0 ? 'Nog geen ambities' : counted(ambitions, 'ambitie', 'ambities');
	return agreements === 0
		? ambitionWords
		: `${ambitionWords}, ${counted(agreements, 'afspraak', 'afspraken')}`;
}
