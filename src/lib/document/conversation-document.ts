import type {
	Conversation,
	ConversationChoices,
	ConversationTexts
} from '#lib/domain/conversation/types.ts';
import { readConversation } from './conversation-view.ts';
import { ReplicatedDocument, type EntityTarget } from './replicated-document.ts';
import { roots, type ConversationKind } from './schema.ts';

/** Names a text of the conversation, an answer to a prompt, or a note with an item. */
type ConversationText =
	| { readonly text: keyof ConversationTexts }
	| { readonly answer: string }
	| { readonly itemNote: string };

/** Names any text of a conversation. */
export type TextTarget = ConversationText | EntityTarget<ConversationKind>;

/** One conversation as a replicated document. */
export class ConversationDocument extends ReplicatedDocument<
	Conversation,
	ConversationKind,
	ConversationText
> {
	readonly kind = 'conversation';

	/** @param updates any number of earlier updates, in any order; throws when one can't be read. */
	constructor(id: string, updates: readonly Uint8Array[] = []) {
		super(id, updates, readConversation);
	}

	/** Sets one choice of the conversation. */
	choose<Key extends keyof ConversationChoices>(key: Key, value: ConversationChoices[Key]): void {
		this.setRoot(roots.choices, key, value);
	}

	/** Ticks or unticks an item, statement, prompt, or `prompt/participant`. */
	tick(id: string, on: boolean): void {
		this.setRoot(roots.ticks, id, on);
	}

	/** Sets the choice under an id of the guide, e.g. the weight of a goal; null takes it back. */
	mark(id: string, value: string | null): void {
		this.setRoot(roots.marks, id, value);
	}

	/** Gives a step other minutes than the guide proposes; null goes back to the guide. */
	setMinutes(step: string, minutes: number | null): void {
		this.setRoot(roots.minutes, step, minutes);
	}
}
