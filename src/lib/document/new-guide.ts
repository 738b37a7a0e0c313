import * as Y from 'yjs';
import { otherParts, promptParts, stepParts } from '#lib/domain/guide/parts-of.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { guidePrefix } from './document-kind.ts';
import { GuideDocument } from './guide-document.ts';
import { guideKeys } from './guide-view.ts';
import { randomId } from './random-id.ts';
import { roots, SCHEMA_VERSION } from './schema.ts';

function emptyGuide(base: Instrument, now: number): GuideDocument {
	const doc = new Y.Doc();
	doc.transact(() => {
		const meta = doc.getMap(roots.meta);
		meta.set('schema', SCHEMA_VERSION);
		meta.set('createdAt', now);
		meta.set(guideKeys.base, JSON.stringify(base));
		meta.set(guideKeys.tips, true);
	});
	return new GuideDocument(guidePrefix + randomId(), [Y.encodeStateAsUpdate(doc)]);
}

/** Puts every text that can be edited in the document, whole: a later edit then changes only what differs. */
function fill(document: GuideDocument, guide: Instrument, title: string): void {
	document.setText({ text: 'title' }, title);
	document.setText({ text: 'subtitle' }, guide.subtitle);
	document.setText({ text: 'opening' }, guide.opening.text);
	for (const step of guide.steps) {
		const id = document.add('guideStep', stepParts(step));
		for (const prompt of step.prompts) document.add('guidePrompt', promptParts(prompt, id));
	}
	const { items, messages, headings, tips } = otherParts(guide);
	for (const item of items) document.add('guideItem', item);
	for (const message of messages) document.add('guideMessage', message);
	for (const heading of headings) document.add('guideHeading', heading);
	for (const tip of tips) document.add('guideTip', tip);
}

/**
 * A guide of one's own that begins as `guide`, called `title`, made at `now` (epoch ms). Its making can't
 * be undone bit by bit.
 */
export function copyGuide(guide: Instrument, title: string, now: number): GuideDocument {
	const filled = emptyGuide(guide, now);
	fill(filled, guide, title);
	return new GuideDocument(filled.id, [filled.encode()]);
}
