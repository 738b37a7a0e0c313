import { newSchool } from '#lib/document/new-school.ts';
import { summariseSchool } from '#lib/domain/school/summary.ts';
import type { SchoolChoices, SchoolTexts } from '#lib/domain/school/types.ts';
import type { Stores } from './app.svelte.ts';

/** What is known of a school when its entry is made. */
export interface SchoolFacts {
	readonly texts: Partial<SchoolTexts>;
	readonly choices?: Partial<SchoolChoices>;
}

/** Makes an entry for a school, stores it, and returns its id. Rejects when the disk is full. */
export async function startSchool(
	{ documents }: Pick<Stores, 'documents'>,
	{ texts, choices = {} }: SchoolFacts
): Promise<string> {
	const school = newSchool(Date.now());
	const { name = '', place = '', type = '', brin = '', locationNumber = '', remarks = '' } = texts;
	school.setText({ text: 'name' }, name);
	school.setText({ text: 'place' }, place);
	school.setText({ text: 'type' }, type);
	school.setText({ text: 'brin' }, brin);
	school.setText({ text: 'locationNumber' }, locationNumber);
	school.setText({ text: 'remarks' }, remarks);
	school.choose('sector', choices.sector ?? null);
	school.choose('level', choices.level ?? null);
	await documents.append(school.id, school.encode(), summariseSchool(school.view));
	return school.id;
}
