import type * as Y from 'yjs';
import { levels } from '#lib/domain/conversation/marks.ts';
import { sectors, type School, type SchoolTexts } from '#lib/domain/school/types.ts';
import type { EntityViews } from './entity-view.ts';
import { membersOf } from './read-entity.ts';
import { readDocumentFacts, readRootText } from './read-root.ts';
import { roots } from './schema.ts';

/** Set of the entries that this one was merged into. */
export const MERGED_INTO = 'mergedInto';

function readTexts(doc: Y.Doc): SchoolTexts {
	const text = (name: keyof SchoolTexts) => readRootText(doc, name);
	return {
		name: text('name'),
		place: text('place'),
		type: text('type'),
		brin: text('brin'),
		locationNumber: text('locationNumber'),
		remarks: text('remarks')
	};
}

export function readSchool(id: string, doc: Y.Doc, entities: EntityViews): School {
	const choices = doc.getMap(roots.choices);
	const option = <T>(name: string, options: readonly T[]): T | null =>
		options.find((one) => one === choices.get(name)) ?? null;
	return {
		id,
		...readDocumentFacts(doc),
		texts: readTexts(doc),
		choices: { sector: option('sector', sectors), level: option('level', levels) },
		mergedInto: membersOf(choices, MERGED_INTO),
		people: entities.list('schoolPerson'),
		documents: entities.list('schoolDocument')
	};
}
