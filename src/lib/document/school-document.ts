import type { School, SchoolChoices, SchoolTexts } from '#lib/domain/school/types.ts';
import { ReplicatedDocument, type EntityTarget } from './replicated-document.ts';
import { memberKey, roots, type SchoolKind } from './schema.ts';
import { MERGED_INTO, readSchool } from './school-view.ts';

interface SchoolText {
	readonly text: keyof SchoolTexts;
}

/** Names any text of a school. */
export type SchoolTextTarget = SchoolText | EntityTarget<SchoolKind>;

/** One school as a replicated document. */
export class SchoolDocument extends ReplicatedDocument<School, SchoolKind, SchoolText> {
	readonly kind = 'school';

	/** @param updates any number of earlier updates, in any order; throws when one can't be read. */
	constructor(id: string, updates: readonly Uint8Array[] = []) {
		super(id, updates, readSchool);
	}

	/** Sets one choice of the school. */
	choose<Key extends keyof SchoolChoices>(key: Key, value: SchoolChoices[Key]): void {
		this.setRoot(roots.choices, key, value);
	}

	/**
	 * Says, or takes back, that this entry and `other` are one school. Each stays whole: the two are only
	 * shown as one.
	 */
	merge(other: string, on: boolean): void {
		this.setRoot(roots.choices, memberKey(MERGED_INTO, other), on);
	}
}
