import type { NoteColor } from '#lib/domain/instrument/types.ts';

/** What a note of a colour is called, so that colour is never alone. */
export const noteWord = {
	yellow: 'wens',
	green: 'doen we al',
	pink: 'kans'
} as const satisfies Record<NoteColor, string>;

/** Heading above one note. */
export const noteTitle = {
	yellow: 'Wens',
	green: 'Doen we al',
	pink: 'Kans'
} as const satisfies Record<NoteColor, string>;
