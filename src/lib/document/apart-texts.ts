import * as Y from 'yjs';
import { roots, textPrefix } from './schema.ts';
import { writtenInto } from './replaced.ts';
import { entityTextKey } from './text-key.ts';
import { writtenApart, type WrittenApart } from './written-apart.ts';

const settledKey = (text: string, client: number): string => `${text}|${client}`;

const textOfSettled = (key: string): string => key.slice(0, key.lastIndexOf('|'));

const isRootText = (name: string): boolean =>
	Object.values(textPrefix).some((prefix) => name.startsWith(prefix));

/** Which texts were written at the same spot by people apart; looks again only at texts that changed. */
export class ApartTexts {
	readonly #doc: Y.Doc;
	readonly #found = new Map<string, WrittenApart>();
	#versions: Readonly<Record<string, readonly string[]>> = {};

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		// Known as maps before anything comes in: else what comes into them would not be recognised.
		for (const name of [roots.entities, roots.replaced, roots.settled]) doc.getMap(name);
		this.#lookAt(this.#all());
	}

	/** Each version of such a text by its key, the same value while nothing changed. */
	get versions(): Readonly<Record<string, readonly string[]>> {
		return this.#versions;
	}

	refresh({ changed }: Y.Transaction): void {
		const texts = [...changed].flatMap(([type, keys]) => this.#touchedBy(type, [...keys]));
		this.#lookAt(new Set(texts));
	}

	/** Marks a text as good as it is. Call in a transaction. */
	settle(key: string): void {
		const found = this.#found.get(key);
		const settled = this.#doc.getMap(roots.settled);
		for (const [client, clock] of found?.upTo ?? []) settled.set(settledKey(key, client), clock);
	}

	#all(): readonly Y.Text[] {
		const names = [...this.#doc.share.keys()].filter(isRootText);
		const entities = [...this.#doc.getMap(roots.entities).keys()];
		return [
			...names.map((name) => this.#doc.getText(name)),
			...entities.flatMap((id) => this.#textsOf(id))
		];
	}

	#textsOf(entity: string): readonly Y.Text[] {
		const map = this.#doc.getMap(roots.entities).get(entity);
		return map instanceof Y.Map ? [...map.values()].flatMap(textsAmong) : [];
	}

	/** Texts that may have become, or are no longer, written apart by what changed under `keys` of a type. */
	#touchedBy(type: unknown, keys: readonly (string | null)[]): readonly Y.Text[] {
		const isRoot = (name: string) => Object.is(type, this.#doc.getMap(name));
		const named = keys.filter((key) => key !== null);
		// What came with its texts at once: Yjs names only what it came into.
		if (isRoot(roots.entities)) return named.flatMap((id) => this.#textsOf(id));
		if (isRoot(roots.replaced))
			return named.flatMap((key) => textsAmong(writtenInto(this.#doc, key)));
		if (isRoot(roots.settled)) return named.flatMap((key) => this.#textBy(textOfSettled(key)));
		return this.#asText(type);
	}

	/** A root text that nobody read before it came in is not known as a text yet. */
	#asText(type: unknown): readonly Y.Text[] {
		if (!(type instanceof Y.AbstractType) || type._item !== null) return textsAmong(type);
		const [name] = [...this.#doc.share].find(([, root]) => Object.is(root, type)) ?? [];
		return name !== undefined && isRootText(name) ? [this.#doc.getText(name)] : [];
	}

	#textBy(key: string): readonly Y.Text[] {
		if (isRootText(key)) return [this.#doc.getText(key)];
		const [entity] = key.split('/', 1);
		return this.#textsOf(entity ?? '').filter((text) => keyOf(text) === key);
	}

	#lookAt(texts: Iterable<Y.Text>): void {
		let isChanged = false;
		for (const text of texts) {
			const key = keyOf(text);
			const found = key === null ? null : writtenApart(this.#doc, text, this.#settledIn(key));
			if (key === null || (found === null && !this.#found.has(key))) continue;
			isChanged = true;
			if (found) this.#found.set(key, found);
			else this.#found.delete(key);
		}
		if (!isChanged) return;
		const entries = [...this.#found].map(([key, { versions }]) => [key, versions] as const);
		this.#versions = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
	}

	#settledIn(key: string): (client: number) => number | null {
		const settled = this.#doc.getMap(roots.settled);
		return (client) => {
			const clock = settled.get(settledKey(key, client));
			return typeof clock === 'number' ? clock : null;
		};
	}
}

const textsAmong = (type: unknown): readonly Y.Text[] => (type instanceof Y.Text ? [type] : []);

function keyOf(text: Y.Text): string | null {
	const item = text._item;
	if (item === null) return Y.findRootTypeKey(text);
	const entity = item.parent instanceof Y.Map ? item.parent._item?.parentSub : null;
	return entity && item.parentSub !== null ? entityTextKey(entity, item.parentSub) : null;
}
