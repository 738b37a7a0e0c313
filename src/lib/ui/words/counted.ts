/** "1 gesprek", "3 gesprekken". */
export const counted = (count: number, one: string, more: string): string =>
	`${count} ${count === 1 ? one : more}`;
