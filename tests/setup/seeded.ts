/** Random numbers in [0, 1) that come again with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Set `SEED` to play a run again. */
export const seedOf = (): number => Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

/** `FAULTS=long` is the run before a release; the short one is part of every test run. */
export const isLong = process.env['FAULTS'] === 'long';
