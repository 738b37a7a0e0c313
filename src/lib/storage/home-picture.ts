import { readLocal, removeLocal, writeLocal } from './local.ts';

/**
 * What the home screen looked like when it was last drawn. `src/first-picture.js` shows it before the app has
 * started. It is kept in localStorage, the only store that can be read before a first frame.
 */
export interface HomePicture {
	/** Which build drew it: another one lays its screen out in its own way. */
	readonly app: string;
	/** State of the rows that it shows, as `rowsMark` gave it before they were read. */
	readonly rows: string | null;
	/** The day (`YYYY-MM-DD`) and the times (`HH:MM`) of the device between which it holds. */
	readonly day: string;
	readonly from: string;
	readonly until: string;
	readonly html: string;
}

const PICTURE_KEY = 'home-picture';
const ROWS_KEY = 'home-rows';

/** Stands for the rows of conversations as they are now: it becomes another one before any of them changes. */
export const rowsMark = (): string | null => readLocal(ROWS_KEY);

/**
 * Takes the picture away. Call before a row of a conversation changes, so that the picture never shows what is
 * no longer so, and nothing of what is erased. Another tab that has just read the old rows can't bring it back.
 */
export function forgetHomePicture(): void {
	removeLocal(PICTURE_KEY);
	writeLocal(ROWS_KEY, `${Date.now()}-${Math.random()}`);
}

/** Keeps the picture, one part a line and the HTML last, unless something changed since its rows were read. */
export function keepHomePicture(picture: HomePicture): void {
	if (picture.rows !== rowsMark()) return;
	const { app, rows, day, from, until, html } = picture;
	writeLocal(PICTURE_KEY, [app, rows ?? '', day, from, until, html].join('\n'));
}
