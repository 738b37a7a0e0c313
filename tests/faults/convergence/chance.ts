/** Everything that differs from run to run comes from here: choices, ids, clients and the time. */
export class Chance {
	readonly #random: () => number;
	/** Epoch ms. */
	#now = 1_750_000_000_000;

	constructor(random: () => number) {
		this.#random = random;
	}

	get now(): number {
		return this.#now;
	}

	/** True in this share of the cases. */
	is(share: number): boolean {
		return this.#random() < share;
	}

	/** A whole number from 0, below `most`. */
	below(most: number): number {
		return Math.floor(this.#random() * most);
	}

	one<T>(list: readonly T[]): T | undefined {
		return list[this.below(list.length)];
	}

	shuffled<T>(list: readonly T[]): readonly T[] {
		return list
			.map((value) => ({ value, key: this.#random() }))
			.toSorted((a, b) => a.key - b.key)
			.map(({ value }) => value);
	}

	/** Some time goes by: often less than a pause in typing, sometimes more. */
	wait(): void {
		this.#now += this.below(this.is(0.5) ? 400 : 5000);
	}
}

let ruling: Chance | null = null;

/** Makes ids, clients and the time come from `chance` in `work`, so that a seed plays the same run again. */
export function ruledBy<T>(chance: Chance, work: () => T): T {
	ruling = chance;
	try {
		return work();
	} finally {
		ruling = null;
	}
}

const now = Date.now.bind(Date);
const randomValues = crypto.getRandomValues.bind(crypto);

// Yjs takes hold of both when it is imported: whoever wants to rule imports this first.
Date.now = () => ruling?.now ?? now();
Object.defineProperty(crypto, 'getRandomValues', {
	value: <T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T): T => {
		if (!ruling) return randomValues(array);
		const most = array instanceof Uint32Array ? 2 ** 32 : 256;
		for (let at = 0; at < array.length; at++) array[at] = ruling.below(most);
		return array;
	}
});
