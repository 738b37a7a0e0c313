import * as Y from 'yjs';
import { roots } from './schema.ts';
import { itemsOf, type CharacterId } from './text-pieces.ts';

/**
 * Words that were taken away by whoever wrote something else in their place. Without words: the writer began
 * behind this character with a slip of the finger.
 */
export interface ReplacedWords extends CharacterId {
	readonly words: string;
}

/** Key of what was written in the place of other words. */
const keyOf = ({ client, clock }: CharacterId): string => `${client}:${clock}`;

const isReplacedWords = (value: unknown): value is ReplacedWords =>
	typeof value === 'object' && value !== null && 'client' in value && 'words' in value;

/** What the run that begins at `id` replaced; null when its right neighbour was gone already: an undo. */
export function replacedBy(doc: Y.Doc, id: CharacterId): readonly ReplacedWords[] | null {
	const stored = doc.getMap(roots.replaced).get(keyOf(id));
	if (stored === false) return null;
	return Array.isArray(stored) ? stored.filter(isReplacedWords) : [];
}

/** Into what the run under `key` was written; null when it is gone for good. */
export function writtenInto({ store }: Y.Doc, key: string): unknown {
	const [client = 0, clock = 0] = key.split(':').map(Number);
	if (Y.getState(store, client) <= clock) return null;
	const struct: Y.Item | Y.GC = Y.getItem(store, Y.createID(client, clock));
	return struct instanceof Y.Item ? struct.parent : null;
}

/** Ms without typing after which taking back a letter is no slip of the finger any more. */
const SLIP = 1200;

/** About how many bytes an entry keeps of what was taken away earlier, before the last typing on end. */
const EARLIER = 300;
/** About how many bytes the name of the first of some characters takes. */
const NAME = 20;

/** What this device took away of one text. */
interface Removed {
	/** Before the last typing on end; the last of it. */
	earlier: readonly ReplacedWords[];
	readonly now: ReplacedWords[];
}

/** The last of `words`, until the room is full. */
function lastOf(words: readonly ReplacedWords[]): readonly ReplacedWords[] {
	let room = EARLIER;
	const from = words.findLastIndex(({ words: { length } }) => (room -= NAME + length) < 0);
	return words.slice(from + 1);
}

/** Typing on end in one text. */
interface Burst {
	readonly text: Y.Text;
	/** Clock of this device at its begin. */
	readonly since: number;
	readonly at: number;
}

/**
 * Remembers which words this device took away, and notes them with what it writes in their place. Without
 * that a colleague's version of the spot could not be shown: removed words are gone from the document.
 */
export class Replacements {
	readonly #doc: Y.Doc;
	readonly #removed = new Map<Y.Text, Removed>();
	#burst: Burst | null = null;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	/** Call before every change of a text, at `now` (epoch ms). */
	typing(text: Y.Text, now: number): void {
		const { clientID, store } = this.#doc;
		const goesOn = this.#burst?.text === text && now - this.#burst.at < SLIP;
		const since = goesOn ? this.#burst?.since : undefined;
		const removed = this.#removed.get(text);
		if (removed && !goesOn) {
			this.#removed.set(text, { earlier: lastOf([...removed.earlier, ...removed.now]), now: [] });
		}
		this.#burst = { text, since: since ?? Y.getState(store, clientID), at: now };
	}

	endTyping(): void {
		this.#burst = null;
	}

	/**
	 * Call in the transaction in which `length` characters at `at` go, before they do. What was typed just now
	 * is forgotten: nobody else has it. What a run replaced goes over to what replaces that run.
	 */
	removing(text: Y.Text, at: number, length: number): void {
		const removed = this.#removed.get(text) ?? { earlier: [], now: [] };
		const earlier: ReplacedWords[] = [];
		let index = 0;
		for (const { deleted, content, id } of length > 0 ? itemsOf(text) : []) {
			if (deleted || !(content instanceof Y.ContentString)) continue;
			const from = Math.max(at - index, 0);
			const words = content.str.slice(from, Math.max(from, at + length - index));
			index += content.str.length;
			if (words === '') continue;
			if (from === 0) earlier.push(...this.#forget(id));
			if (this.#isJustTyped(id)) continue;
			removed.now.push({ client: id.client, clock: id.clock + from, words });
		}
		removed.earlier = lastOf([...removed.earlier, ...earlier]);
		if (removed.now.length + removed.earlier.length > 0) this.#removed.set(text, removed);
	}

	/** Takes the entry of a run that goes; else entries would pile up with every change. */
	#forget(id: CharacterId): readonly ReplacedWords[] {
		const entries = this.#doc.getMap(roots.replaced);
		if (!entries.has(keyOf(id))) return [];
		const words = replacedBy(this.#doc, id) ?? [];
		entries.delete(keyOf(id));
		return words.filter((each) => each.words !== '');
	}

	/** Call in the transaction in which the characters from `clock` (own) on came, if any came. */
	wrote(text: Y.Text, clock: number): void {
		const { clientID, store } = this.#doc;
		if (Y.getState(store, clientID) === clock) return;
		const replaced = this.#directlyBefore(text, Y.getItem(store, Y.createID(clientID, clock)));
		if (replaced.length === 0) return;
		this.#doc.getMap(roots.replaced).set(keyOf({ client: clientID, clock }), replaced);
	}

	/** What was taken away directly before `written`; of a slip only the place, if that began with it. */
	#directlyBefore(text: Y.Text, written: Y.Item): readonly ReplacedWords[] {
		const { earlier = [], now = [] } = this.#removed.get(text) ?? {};
		const removed = [...earlier, ...now];
		const replaced = new Set<ReplacedWords>();
		let slip: Y.Item | null = null;
		let before = written.left;
		for (; before?.deleted; before = before.left) {
			for (const each of removed) if (overlap(before, each)) replaced.add(each);
			if (this.#isJustTyped(before.id)) slip = before;
		}
		const isBegun = before !== null && this.#isJustTyped(before.lastId);
		if (slip === null || isBegun) return [...replaced];
		const { client, clock } = slip.origin ?? Y.createID(0, 0);
		return [...replaced, { client, clock, words: '' }];
	}

	/** Notes words that an undo or redo brought back since `clock` (own): they stand beside their own remains. */
	cameBack(clock: number): void {
		const { clientID, store } = this.#doc;
		const since = (store.clients.get(clientID) ?? []).filter(({ id }) => id.clock >= clock);
		const back = since.filter(
			(struct) => struct instanceof Y.Item && standsByRemains(store, struct)
		);
		if (back.length === 0) return;
		this.#doc.transact(() => {
			for (const { id } of back) this.#doc.getMap(roots.replaced).set(keyOf(id), false);
		});
	}

	#isJustTyped({ client, clock }: CharacterId): boolean {
		return client === this.#doc.clientID && clock >= (this.#burst?.since ?? Infinity);
	}
}

const overlap = ({ id, length }: Y.Item, { client, clock, words }: ReplacedWords): boolean =>
	id.client === client && clock < id.clock + length && id.clock < clock + words.length;

function standsByRemains(store: Y.Doc['store'], { content, rightOrigin }: Y.Item): boolean {
	if (!(content instanceof Y.ContentString) || rightOrigin === null) return false;
	const right = Y.getItem(store, rightOrigin);
	return right instanceof Y.Item && right.deleted;
}
