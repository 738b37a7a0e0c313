/** Numbers from the first up to and including the last. */
export type Span = readonly [first: number, last: number];

/** Spans in order with at least one number missing between them, after `added` joined them. */
export function withSpan(spans: readonly Span[], added: Span): readonly Span[] {
	let [first, last] = added;
	const apart: Span[] = [];
	for (const span of spans) {
		if (span[1] < first - 1 || span[0] > last + 1) apart.push(span);
		else [first, last] = [Math.min(first, span[0]), Math.max(last, span[1])];
	}
	return [...apart, [first, last] as const].sort((a, b) => a[0] - b[0]);
}

/** How many numbers below the highest one are not there; numbers begin at 1. */
export function missingIn(spans: readonly Span[]): number {
	const there = spans.reduce((sum, [first, last]) => sum + last - first + 1, 0);
	return highestIn(spans) - there;
}

/** 0 when there is none. */
export const highestIn = (spans: readonly Span[]): number => spans.at(-1)?.[1] ?? 0;
