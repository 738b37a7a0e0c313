import type { Goals } from '#lib/domain/instrument/types.ts';

/** True when the programme is over on the day of the talk (`YYYY-MM-DD`); false while the day is open. */
export const hasEnded = ({ until }: Goals['programme'], date: string | null): boolean =>
	date !== null && date > until;
