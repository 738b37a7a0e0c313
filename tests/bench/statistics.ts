const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** Middle value; of an even number the mean of the two in the middle. NaN without values. */
export function median(values: readonly number[]): number {
	const all = sorted(values);
	const half = all.length / 2;
	const high = all[Math.floor(half)] ?? NaN;
	return Number.isInteger(half) ? ((all[half - 1] ?? NaN) + high) / 2 : high;
}

/** The value that 95 of 100 do not exceed. NaN without values. */
export function p95(values: readonly number[]): number {
	const all = sorted(values);
	return all[Math.max(0, Math.ceil(all.length * 0.95) - 1)] ?? NaN;
}
