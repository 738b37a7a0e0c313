import type { Chance } from './chance.ts';

/** Few, so that words often begin or end alike: then a change could borrow letters of another word. */
const letters = 'abc';
const shape = /[A-Z][a-z]{5}[0-9]/g;

/** What became of a word that was typed. */
interface Fate {
	/** Who typed it: one opening of the document on one device. */
	readonly author: number;
	committed: boolean;
	/** True once a person took it away, on purpose or by undo. It may come back; nobody has to find it. */
	taken: boolean;
}

/** Every word that was ever typed, each of them once, and what has to be there at the end. */
export class Words {
	readonly #fates = new Map<string, Fate>();

	typed(chance: Chance, author: number): string {
		const letter = () => letters.charAt(chance.below(letters.length));
		const word = `${letter().toUpperCase()}${letter()}${letter()}${letter()}${letter()}${letter()}${chance.below(10)}`;
		if (this.#fates.has(word)) return this.typed(chance, author);
		this.#fates.set(word, { author, committed: false, taken: false });
		return word;
	}

	/** The words in a text, in order. */
	in(text: string): readonly string[] {
		return (text.match(shape) ?? []).filter((word) => this.#fates.has(word));
	}

	take(words: Iterable<string>): void {
		for (const word of words) {
			const fate = this.#fates.get(word);
			if (fate) fate.taken = true;
		}
	}

	commit(words: Iterable<string>): void {
		for (const word of words) {
			const fate = this.#fates.get(word);
			if (fate) fate.committed = true;
		}
	}

	/** True for a word of another opening that nobody ever took away. */
	isOfAnother(word: string, author: number): boolean {
		const fate = this.#fates.get(word);
		return fate !== undefined && fate.author !== author && !fate.taken;
	}

	/** Committed words that nobody took away and that are not in `text`. */
	missingIn(text: string): readonly string[] {
		const there = new Set(this.in(text));
		return [...this.#fates]
			.filter(([word, { committed, taken }]) => committed && !taken && !there.has(word))
			.map(([word]) => word);
	}
}
