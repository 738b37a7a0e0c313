import type { NoteColor } from '#lib/domain/instrument/types.ts';

/** Names of the rounds; shown with their icon, so that colour never stands alone. */
export const roundWords: Readonly<Record<NoteColor, string>> = {
	yellow: 'Gele ronde',
	green: 'Groene ronde',
	pink: 'Roze ronde'
};
