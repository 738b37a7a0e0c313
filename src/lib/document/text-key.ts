import { textPrefix } from './schema.ts';

/** Names a text of the document itself. */
export type RootTarget =
	{ readonly text: string } | { readonly answer: string } | { readonly itemNote: string };

/** Key of a text of an entity among all texts of a document. */
export const entityTextKey = (entity: string, name: string): string => `${entity}/${name}`;

/** Key of a text among all texts of a document; for a root text its name there. */
export function textKey(
	target: RootTarget | { readonly entity: string; readonly name: string }
): string {
	if ('entity' in target) return entityTextKey(target.entity, target.name);
	if ('text' in target) return textPrefix.text + target.text;
	return 'answer' in target
		? textPrefix.answer + target.answer
		: textPrefix.itemNote + target.itemNote;
}
