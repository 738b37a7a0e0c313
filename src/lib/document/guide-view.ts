import type * as Y from 'yjs';
import type { GuideDraft } from '#lib/domain/guide/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { guideFromText } from '#lib/instruments/file/read-guide.ts';
import { neutralBase } from '#lib/instruments/neutral/neutral-guide.ts';
import type { EntityViews } from './entity-view.ts';
import { numberOrNull, readDocumentFacts, readRootText } from './read-root.ts';
import { roots } from './schema.ts';

/** Keys in the root maps of a guide. */
export const guideKeys = {
	base: 'base',
	published: 'published',
	removedAt: 'removedAt',
	tips: 'tips'
} as const;

/** Reads guides kept as text; each text once, since the view is made anew at every keystroke. */
class TextReader {
	readonly #read = new Map<string, Instrument | null>();

	read(text: unknown): Instrument | null {
		if (typeof text !== 'string') return null;
		const known = this.#read.get(text);
		if (known !== undefined) return known;
		const guide = guideFromText(text);
		this.#read.set(text, guide);
		return guide;
	}
}

/** Makes the reader of one guide document. What can't be read of the guide it was copied from is left out. */
export function guideViewReader(): (id: string, doc: Y.Doc, entities: EntityViews) => GuideDraft {
	const texts = new TextReader();
	return (id, doc, entities) => {
		const choices = doc.getMap(roots.choices);
		return {
			id,
			...readDocumentFacts(doc),
			base: texts.read(doc.getMap(roots.meta).get(guideKeys.base)) ?? neutralBase,
			texts: {
				title: readRootText(doc, 'title'),
				subtitle: readRootText(doc, 'subtitle'),
				opening: readRootText(doc, 'opening')
			},
			steps: entities.list('guideStep'),
			prompts: entities.list('guidePrompt'),
			items: entities.list('guideItem'),
			messages: entities.list('guideMessage'),
			headings: entities.list('guideHeading'),
			tips: doc.getMap(roots.meta).get(guideKeys.tips) === true ? entities.list('guideTip') : null,
			published: texts.read(choices.get(guideKeys.published)),
			removedAt: numberOrNull(choices.get(guideKeys.removedAt))
		};
	};
}
