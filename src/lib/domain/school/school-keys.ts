import { fold } from '../search/fold.ts';
import type { mergeGroups } from './merged.ts';
import type { SchoolSummary } from './summary.ts';

/** How a talk names its school: by an entry, or by a name only. */
export interface SchoolOfTalk {
	readonly school: string;
	readonly place: string;
	/** Entry of the school; null or left out while there is only a name. */
	readonly schoolId?: string | null;
}

/** The entries of one school, the one that is shown first. */
type Group = ReturnType<typeof mergeGroups<SchoolSummary>>[number];

/** A name as people compare it. */
export const foldedName = (name: string): string => fold(name).trim().replace(/\s+/g, ' ');

/**
 * Names the school of any talk: by the id of the entry that is shown, which follows merges, or by the folded
 * name while there is only a name; null without either.
 */
export function schoolKeys(groups: readonly Group[]): (talk: SchoolOfTalk) => string | null {
	const mains = new Map(
		groups.flatMap((group) => group.map(({ id }) => [id, group[0].id] as const))
	);
	const byName = groupsByName(groups);
	return (talk) => {
		const chosen = mains.get(talk.schoolId ?? '');
		if (chosen !== undefined) return chosen;
		const name = foldedName(talk.school);
		if (name === '') return null;
		const sameName = byName.get(name) ?? [];
		const samePlace = sameName.find((entries) => entries.some((entry) => isSamePlace(entry, talk)));
		return (samePlace ?? sameName.find((entries) => mayBeAt(entries, talk)))?.[0].id ?? name;
	};
}

function groupsByName(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
	const found = new Map<string, Group[]>();
	for (const group of groups) {
		for (const name of new Set(group.map((entry) => foldedName(entry.name)))) {
			found.set(name, [...(found.get(name) ?? []), group]);
		}
	}
	return found;
}

const isSamePlace = (entry: SchoolSummary, talk: SchoolOfTalk): boolean =>
	foldedName(entry.place) === foldedName(talk.place);

/** Two schools of one name in two places stay apart; an open place says nothing. */
const mayBeAt = (entries: readonly SchoolSummary[], talk: SchoolOfTalk): boolean =>
	talk.place.trim() === '' || entries.some(({ place }) => place.trim() === '');
