import type { MessageTemplate } from '../instrument/types.ts';

/** What a message to the school can name. */
export type MessageFact = 'school' | 'date' | 'start' | 'end' | 'place' | 'duration';

/** The facts in words, e.g. date "dinsdag 3 juni 2025"; empty while not filled in. */
export type MessageFacts = Readonly<Record<MessageFact, string>>;

export interface FilledMessage {
	readonly subject: string;
	readonly body: string;
	/** Facts that the message names and that are not known yet, in order of appearance. */
	readonly missing: readonly MessageFact[];
}

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
			if (!isFact(name, facts)) return placeholder;
			const words = facts[name].trim();
			if (words === '') missing.add(name);
			return words === '' ? HOLE : words + stop;
		});
	const subject = fill(template.subject);
	const body = fill(template.body);
	return { subject, body, missing: [...missing] };
}

const isFact = (name: string, facts: MessageFacts): name is MessageFact =>
	Object.hasOwn(facts, name);

/** Link that opens a new mail with this text, to nobody yet. Line ends as RFC 6068 wants them. */
export function mailLink({ subject, body }: Pick<FilledMessage, 'subject' | 'body'>): string {
	const lines = body.replace(/\r?\n/g, '\r\n');
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
