import type { MessageTemplate } from '../instrument/types.ts';

const messageFacts = ['school', 'date', 'start', 'end', 'place', 'duration'] as const;

/** What a message to the school can name. */
export type MessageFact = (typeof messageFacts)[number];

/** The facts in words, e.g. date "dinsdag 3 juni 2025"; empty while not filled in. */
export type MessageFacts = Readonly<Record<MessageFact, string>>;

export interface FilledMessage {
	readonly subject: string;
	readonly body: string;
	/** Facts that the message names and that are not known yet, in order of appearance. */
	readonly missing: readonly MessageFact[];
}

/** How a message names a fact, between braces: whoever writes a message of their own reads and types them. */
const placeholderOf: Readonly<Record<MessageFact, string>> = {
	school: 'school',
	date: 'datum',
	start: 'begintijd',
	end: 'eindtijd',
	place: 'plek',
	duration: 'duur'
};

export const messagePlaceholders: readonly string[] = Object.values(placeholderOf).map(
	(name) => `{${name}}`
);

/** Guides that were made before these were Dutch have the names of the facts themselves. */
const factOf: ReadonlyMap<string, MessageFact> = new Map(
	messageFacts.flatMap((fact): [string, MessageFact][] => [
		[fact, fact],
		[placeholderOf[fact], fact]
	])
);

/** Stands in a message where a fact is missing, so that nobody sends a sentence with a hole unseen. */
const HOLE = '…';

/** Fills a template of the guide. A placeholder that is no fact stays as it is. */
export function fillMessage(
	template: Pick<MessageTemplate, 'subject' | 'body'>,
	facts: MessageFacts
): FilledMessage {
	const missing = new Set<MessageFact>();
	const fill = (text: string) =>
		text.replace(/\{(\w+)\}(\.?)/g, (placeholder, name: string, stop: string) => {
			const fact = factOf.get(name);
			if (fact === undefined) return placeholder;
			const words = facts[fact].trim();
			if (words === '') missing.add(fact);
			return words === '' ? HOLE : words + stop;
		});
	const subject = fill(template.subject);
	const body = fill(template.body);
	return { subject, body, missing: [...missing] };
}

/** Link that opens a new mail with this text, to nobody yet. Line ends as RFC 6068 wants them. */
export function mailLink({ subject, body }: Pick<FilledMessage, 'subject' | 'body'>): string {
	const lines = body.replace(/\r?\n/g, '\r\n');
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
