import {
	itemId,
	type CheckItem,
	type Instrument,
	type MessageTemplate
} from '../instrument/types.ts';
import { assembleTips } from './assemble-tips.ts';
import { assembleSteps } from './assemble-steps.ts';
import { lineFrom } from './lines.ts';
import { sameContent } from './same-content.ts';
import type { DraftItem, DraftMessage, GuideDraft } from './types.ts';

/** The guide as it reads now, as `version`. It may have problems: ask `problemsIn`. */
export function assemble(draft: GuideDraft, version: number): Instrument {
	const { base, texts } = draft;
	const steps = assembleSteps(draft);
	const title = texts.title.trim();
	const { levelTips: _, ...kept } = base;
	const tips = assembleTips(draft);
	return {
		...kept,
		...(tips === undefined ? {} : { levelTips: tips }),
		id: draft.id,
		version,
		title,
		subtitle: texts.subtitle.trim(),
		fullTitle: title === base.title ? base.fullTitle : { text: title, source: [] },
		minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
		opening: lineFrom(texts.opening.trim(), [base.opening]),
		checklist: draft.items.map((item) => assembleItem(draft, item)),
		messages: draft.messages.map((message) => assembleMessage(draft, message)),
		steps,
		report: draft.headings.map(({ part, heading }) => ({ part, heading: heading.trim() }))
	};
}

function assembleItem({ base }: GuideDraft, item: DraftItem): CheckItem {
	const known = base.checklist.find(({ id }) => id === item.key);
	const short = item.short.trim();
	return {
		id: itemId(item.key ?? item.id),
		...lineFrom(item.text.trim() === '' ? short : item.text.trim(), [known]),
		short,
		kind: item.kind
	};
}

function assembleMessage({ base }: GuideDraft, message: DraftMessage): MessageTemplate {
	const known = base.messages.find(({ id }) => id === message.key);
	return {
		id: message.key ?? message.id,
		title: message.title.trim(),
		when: message.when,
		subject: message.subject.trim(),
		body: message.body.trim(),
		source: known?.body === message.body ? known.source : []
	};
}

/** The version that would be made ready next. */
export const nextVersion = ({ published }: GuideDraft): number => (published?.version ?? 0) + 1;

/** True when the guide reads otherwise than the version that talks follow, or none was made ready yet. */
export function isChanged(draft: GuideDraft): boolean {
	const { published } = draft;
	if (published === null) return true;
	return !sameContent(assemble(draft, published.version), published);
}
