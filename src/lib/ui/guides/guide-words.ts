import type { GuideSummary } from '#lib/domain/guide/summary.ts';

/** Where a guide stands: what new talks follow, and whether it was changed since. */
export function readyWords({
	version,
	changed
}: Pick<GuideSummary, 'version' | 'changed'>): string {
	if (version === null) return 'nog niet klaargezet';
	return changed
		? `versie ${version} staat klaar, daarna gewijzigd`
		: `versie ${version} staat klaar`;
}

/** Name of a copy that no other guide of one's own has: "Routegesprek po (eigen)", "… (eigen 2)". */
export function copyTitle(title: string, taken: readonly string[]): string {
	const bare = title.replace(/ \(eigen( \d+)?\)$/u, '');
	for (let number = 1; ; number++) {
		const name = number === 1 ? `${bare} (eigen)` : `${bare} (eigen ${number})`;
		if (!taken.includes(name)) return name;
	}
}

/** Characters that Windows, macOS or Android refuse in a name, and runs of spaces. */
const refused = /[\p{Cc}<>:"/\\|?*,]+|\s+/gu;

/** "Leidraad Routegesprek po (eigen).json". */
export function guideFileName(title: string): string {
	const name = `Leidraad ${title}`.replace(refused, ' ').replace(/ {2,}/g, ' ');
	const short = Array.from(name).slice(0, 120).join('');
	return `${short.replace(/[. ]+$/u, '')}.json`;
}
