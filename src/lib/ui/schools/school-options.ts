import type { DuoSchool } from '#lib/domain/school/duo/read-duo.ts';
import type { SchoolWithTalks } from '#lib/domain/school/schools-with-talks.ts';
import { finds } from '#lib/domain/search/fold.ts';

/** What can be chosen while a name is typed. */
export type SchoolOption =
	| { readonly kind: 'known'; readonly school: SchoolWithTalks }
	| { readonly kind: 'listed'; readonly school: DuoSchool }
	| { readonly kind: 'new'; readonly name: string };

/** Most known schools that are shown. */
const MOST = 6;

/** Known schools first, then those of DUO's list that are not known yet, then the typed name as a new one. */
export function schoolOptions(
	query: string,
	known: readonly SchoolWithTalks[],
	listed: readonly DuoSchool[]
): readonly SchoolOption[] {
	const asked = query.trim();
	const found = known.filter(({ name, place }) => finds(asked, `${name} ${place}`));
	const codes = new Set(
		known.flatMap(({ entries }) =>
			entries.map(({ brin, locationNumber }) => `${brin}-${locationNumber || '00'}`.toUpperCase())
		)
	);
	const isNew = asked !== '' && !found.some(({ main, name }) => main && name === asked);
	return [
		...found.slice(0, MOST).map((school) => ({ kind: 'known', school }) as const),
		...listed
			.filter(({ id }) => !codes.has(id))
			.map((school) => ({ kind: 'listed', school }) as const),
		...(isNew ? [{ kind: 'new', name: asked } as const] : [])
	];
}

/** Names an option in the list, and to tell it from the others. */
export function optionKey(option: SchoolOption): string {
	if (option.kind === 'new') return 'new';
	return option.kind === 'listed'
		? option.school.id
		: (option.school.main?.id ?? `name:${option.school.name}`);
}
