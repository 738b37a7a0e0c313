import * as Y from 'yjs';
import { roots, textPrefix } from './schema.ts';
import { entityTextKey } from './text-key.ts';
import { writtenApart, type WrittenApart } from './written-apart.ts';

const settledKey = (text: string, client: number): string => `${text}|${client}`;

const isRootText = (name: string): boolean =>
	Object.values(textPrefix).some((prefix) => name.startsWith(prefix));

/** Which texts were written at the same spot by people apart; looks again only at texts that changed. */
export class ApartTexts {
	readonly #doc: Y.Doc;
	readonly #found = new Map<string, WrittenApart>();
	#versions: Readonly<Record<string, readonly string[]>> = {};

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#lookAt(this.#all());
	}

	/** Each version of such a text by its key, the same value while nothing changed. */
	get versions(): Readonly<Record<string, readonly string[]>> {
		return this.#versions;
	}

	refresh({ changed }: Y.Transaction): void {
		const types = [...changed.keys()];
		const isMark = (type: unknown) =>
			[roots.replaced, roots.settled].some((name) => Object.is(type, this.#doc.getMap(name)));
		this.#lookAt(types.some(isMark) ? this.#all() : types.flatMap(textsAmong));
	}

	/** Marks a text as good as it is. Call in a transaction. */
	settle(key: string): void {
		const found = this.#found.get(key);
		const settled = this.#doc.getMap(roots.settled);
		for (const [client, clock] of found?.upTo ?? []) settled.set(settledKey(key, client), clock);
	}

	#all(): readonly Y.Text[] {
		const texts: Y.Text[] = [];
		for (const name of this.#doc.share.keys()) {
			if (isRootText(name)) texts.push(this.#doc.getText(name));
		}
		for (const entity of this.#doc.getMap(roots.entities).values()) {
			if (!(entity instanceof Y.Map)) continue;
			for (const value of entity.values()) if (value instanceof Y.Text) texts.push(value);
		}
		return texts;
	}

	#lookAt(texts: readonly Y.Text[]): void {
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
