/** Under the filters while they are folded away: how many of them are set. `count`: 1 or more. */
export const chosenWords = (count: number): string =>
	count === 1 ? '1 keuze gezet' : `${count} keuzes gezet`;
