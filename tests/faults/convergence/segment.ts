import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { newConversation } from '#lib/document/new-conversation.ts';
import { replay } from '#lib/document/replay.ts';
import { guideA } from '../../setup/seed.ts';
import type { Chance } from './chance.ts';
import { hiddenIn } from './hidden.ts';
import { add, choose, remove, settle, write } from './operations.ts';
import { Replica } from './replica.ts';
import { ServerLog } from './server-log.ts';
import { Words } from './words.ts';

/** What went wrong in a run; all of them nought when nothing did. */
export interface Trouble {
	readonly diverged: number;
	readonly lost: readonly string[];
	/** Words of another that an undo took away from a text that still shows. */
	readonly undone: readonly string[];
	/** What the first device shows. */
	readonly shown: string;
}

/** The view as one text that is the same wherever the view is. */
const shownBy = ({ view, apart }: ConversationDocument): string =>
	JSON.stringify({ view, apart }, (_, value: unknown) => {
		if (value instanceof Set) return [...value].map(String).sort();
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
	});

/** A document with a few words that was written anew before anyone shared it. */
function firstOf(words: Words, chance: Chance): Uint8Array {
	const document = new ConversationDocument('convergence', [newConversation(guideA(), 0)]);
	const typed = [1, 2, 3].map(() => words.typed(chance, -1));
	for (const word of typed) document.add('note', { text: ` ${word} ` });
	words.commit(typed);
	return replay([document.encode()]);
}

/** A few thousand changes on five devices that begin with the same document. */
export class Segment {
	readonly #chance: Chance;
	readonly #words = new Words();
	readonly #server = new ServerLog();
	readonly #replicas: readonly Replica[];
	readonly #undone: string[] = [];

	constructor(chance: Chance) {
		this.#chance = chance;
		const first = firstOf(this.#words, chance);
		this.#replicas = Array.from({ length: 5 }, () => new Replica(first, this.#words));
	}

	/** One change on one device, and whatever happens to that device then. */
	step(): void {
		const replica = this.#chance.one(this.#replicas);
		if (!replica) return;
		this.#chance.wait();
		this.#change(replica);
		this.#happens(replica);
	}

	/** Everything is sent and fetched; what differs then, and what is missing. */
	end(): Trouble {
		const server = this.#server;
		for (const replica of this.#replicas) {
			replica.commit(false);
			replica.sendAll(server);
		}
		for (const replica of this.#replicas) replica.pull(server, this.#chance);
		const documents = this.#replicas.flatMap((replica) => [replica.document, replica.stored()]);
		const shown = documents.map(shownBy);
		const hidden = documents.map(hiddenIn).join();
		return {
			diverged: shown.filter((each) => each !== shown[0]).length,
			lost: [...new Set(shown.flatMap((each) => this.#words.missingIn(each + hidden)))],
			undone: this.#undone,
			shown: shown[0] ?? ''
		};
	}

	#change(replica: Replica): void {
		const [chance, words] = [this.#chance, this.#words];
		const turn = chance.below(1000);
		if (turn < 560) write(replica, chance, words);
		else if (turn < 650) add(replica, chance);
		else if (turn < 840) choose(replica, chance);
		else if (turn < 865) remove(replica, chance, words);
		else if (turn < 925) this.#goBack(replica, 'undo');
		else if (turn < 960) this.#goBack(replica, 'redo');
		else if (turn < 990) settle(replica, chance, words);
		else if (turn < 998) {
			replica.document.group(() => {
				add(replica, chance);
				write(replica, chance, words);
				choose(replica, chance);
			});
		} else this.#restore(replica);
	}

	#happens(replica: Replica): void {
		const [chance, server] = [this.#chance, this.#server];
		if (chance.is(0.35)) replica.commit(chance.is(0.03));
		if (chance.is(0.15)) replica.push(server, chance);
		if (chance.is(0.08)) replica.pull(server, chance);
		if (chance.is(0.003)) replica.crash();
		if (chance.is(0.001)) replica.pullClosed(server);
		if (chance.is(0.001)) replica.compact();
		if (chance.is(0.004)) replica.keepMoment();
	}

	/** Undo and redo touch words of this opening only, and hide what was made: then every word is still there. */
	#goBack({ document, opening }: Replica, way: 'undo' | 'redo'): void {
		const gone = this.#goneBy(document, () => {
			document[way]();
		});
		this.#undone.push(...gone.filter((word) => this.#words.isOfAnother(word, opening)));
		this.#words.take(gone);
	}

	/** Going back means every word as it was then, also in what is hidden. */
	#restore({ document, earlier }: Replica): void {
		const gone = this.#goneBy(document, () => {
			document.restore(earlier);
		});
		this.#words.take(gone);
	}

	/** Words that are nowhere in the document any more once `act` was done. */
	#goneBy(document: ConversationDocument, act: () => void): readonly string[] {
		const before = wholeOf(document);
		act();
		const left = new Set(this.#words.in(wholeOf(document)));
		return this.#words.in(before).filter((word) => !left.has(word));
	}
}

/** Everything in a document, also what is hidden. */
const wholeOf = (document: ConversationDocument): string =>
	JSON.stringify(document.view) + hiddenIn(document);
