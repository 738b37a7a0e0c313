import { createContext } from 'svelte';
import type { SchoolDocument } from '#lib/document/school-document.ts';
import type { Versions } from './open-conversation.svelte.ts';
import { OpenDocument, type Keeper } from './open-document.svelte.ts';

/** The school that is open in this tab. */
export class OpenSchool extends OpenDocument<SchoolDocument> {
	readonly versions: Versions;

	constructor(document: SchoolDocument, keeper: Keeper, versions: Versions) {
		super(document, keeper);
		this.versions = versions;
	}
}

/** The open school, handed down by its page. */
export const [getSchool, setSchool] = createContext<OpenSchool>();
