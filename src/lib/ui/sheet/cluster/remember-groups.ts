import { keepUnchanged, type Group } from '#lib/domain/conversation/sheet.ts';

/** Hands on groups as they come, keeping each that is the same as the time before. */
export function rememberGroups(): (next: readonly Group[]) => readonly Group[] {
	let shown: readonly Group[] = [];
	return (next) => {
		shown = keepUnchanged(shown, next);
		return shown;
	};
}
