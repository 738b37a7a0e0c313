/** Sizes of a question, largest first, in rem: from one metre 68 to 46 px, below that at arm's length. */
export const questionSizes = [4.25, 3.75, 3.375, 2.875, 2.5, 2.125, 1.75, 1.5] as const;

/** Longer than this a question takes a step back in size. Characters. */
const LONG = 60;
const LONGEST = 110;

/** Place in `questionSizes` of the largest size for this question: a longer one reads better smaller. */
export function largestSize(text: string, hasAnswers: boolean): number {
	const size = text.length > LONGEST ? 3 : text.length > LONG ? 2 : 0;
	return hasAnswers ? Math.max(size, 2) : size;
}
