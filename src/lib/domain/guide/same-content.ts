function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	return entries
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, inner]: [string, unknown]) => [key, sorted(inner)]);
}

/** True when two plain values hold the same, in whatever order their keys stand. */
export const sameContent = (a: unknown, b: unknown): boolean =>
	JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
