import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import type { Stores } from '#lib/state/app.svelte.ts';
import type { SchoolFacts } from '#lib/state/start-school.ts';
import type { SchoolOption } from './school-options.ts';

/** Facts that an entry is made from. */
function factsOf(option: SchoolOption, place: string): SchoolFacts {
	if (option.kind === 'new') return { texts: { name: option.name, place } };
	const { name, place: where } = option.school;
	if (option.kind === 'known') return { texts: { name, place: where } };
	const { brin, locationNumber, sector } = option.school;
	return { texts: { name, place: where, brin, locationNumber }, choices: { sector } };
}

/**
 * Makes a conversation one of this school: name, place and entry, as one step that can be undone. One
 * without an entry gets it first. False when that could not be stored: then the name stands all the same.
 */
export async function chooseSchool(
	stores: Stores,
	edit: ConversationDocument,
	option: SchoolOption
): Promise<boolean> {
	const facts = factsOf(option, edit.view.texts.place);
	const known = option.kind === 'known' ? option.school.main?.id : undefined;
	const { startSchool } = await import('#lib/state/start-school.ts');
	const id = known ?? (await startSchool(stores, facts).catch(() => null));
	edit.group(() => {
		edit.setText({ text: 'school' }, facts.texts.name ?? '');
		if (facts.texts.place) edit.setText({ text: 'place' }, facts.texts.place);
		if (id !== null) edit.choose('schoolId', id);
	});
	return id !== null;
}
