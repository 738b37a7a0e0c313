import type { TextTarget } from '#lib/document/conversation-document.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import { answersToldElsewhere, fieldsOf, askedFieldsOf } from '#lib/domain/conversation/fields.ts';
import { guideTexts } from './editable-guides.ts';
import { noteTexts } from './editable-notes.ts';
import type { TextPart } from './edit-part.ts';
import { wishTexts } from './editable-wishes.ts';

/** One text of the report and where it is kept. */
export interface EditableText {
	readonly label: string;
	readonly target: TextTarget;
	readonly value: string;
	/** Shown only where it holds words: else a list of notes would be three times as long. */
	readonly optional: boolean;
	readonly multiline: boolean;
}

export interface TextGroup {
	/** Unique within a part, and the same as long as the thing it names is there. */
	readonly key: string;
	/** Empty where the labels say enough. */
	readonly heading: string;
	readonly texts: readonly EditableText[];
}

/** Stable name of a text, for keyed lists. */
export const keyOf = (target: TextTarget): string => JSON.stringify(target);

/** Every text that stands in a part of the report, in the order of the report where that is simple. */
export function editableTexts(
	part: TextPart,
	conversation: Conversation,
	instrument: Instrument
): readonly TextGroup[] {
	return groupsOf(part, conversation, instrument).filter(({ texts }) => texts.length > 0);
}

/** Leaves out optional texts that are empty now and are not in `opened`: a field never goes while someone clears it. */
export function shownTexts(
	groups: readonly TextGroup[],
	opened: ReadonlySet<string>
): readonly TextGroup[] {
	return groups.map((group) => ({
		...group,
		texts: group.texts.filter(
			({ optional, value, target }) => !optional || value !== '' || opened.has(keyOf(target))
		)
	}));
}

function groupsOf(
	part: TextPart,
	conversation: Conversation,
	instrument: Instrument
): readonly TextGroup[] {
	switch (part) {
		case 'head':
			return head(conversation);
		case 'ambitions':
			return ambitions(conversation);
		case 'activities':
		case 'opportunities':
			return noteTexts(part, conversation, instrument);
		case 'wishes':
			return wishTexts(conversation);
		case 'answers':
			return answers(conversation, instrument);
		case 'closing':
			return closing(conversation);
		case 'drawing':
			return drawing(conversation);
		case 'goals':
			// Weights are chosen on the sheet; the words of a goal are the guide's.
			return [];
		default:
			return guideTexts(part, conversation, instrument);
	}
}

function head({ texts, participants }: Conversation): readonly TextGroup[] {
	const single = (name: 'school' | 'place' | 'location' | 'reportNote', label: string) => ({
		...line(label, { text: name }, texts[name]),
		multiline: name === 'reportNote'
	});
	return [
		{
			key: 'where',
			heading: 'Waar',
			texts: [
				single('school', 'School'),
				single('place', 'Plaats'),
				single('location', 'Plek in de school')
			]
		},
		{ key: 'note', heading: 'Bovenaan', texts: [single('reportNote', 'Wat je eerst wilt zeggen')] },
		{
			key: 'seats',
			heading: 'Aan tafel',
			texts: participants.map(({ id, label }, index) =>
				line(`Rol ${index + 1}`, { entity: id, name: 'label' }, label)
			)
		}
	];
}

function ambitions(conversation: Conversation): readonly TextGroup[] {
	return conversation.ambitions.map(({ id, text }, index) => ({
		key: id,
		heading: '',
		texts: [
			lines(`Ambitie ${index + 1}`, { entity: id, name: 'text' }, text),
			...conversation.clusters
				.filter(({ ambitionId }) => ambitionId === id)
				.map((cluster, nth) =>
					line(
						`Ambitie ${index + 1}, uit groep ${nth + 1}`,
						{ entity: cluster.id, name: 'name' },
						cluster.name
					)
				)
		]
	}));
}

function answers(conversation: Conversation, instrument: Instrument): readonly TextGroup[] {
	const elsewhere = answersToldElsewhere(instrument);
	const fields = instrument.steps.flatMap(fieldsOf).filter(({ id }) => !elsewhere.has(id));
	const asked = new Set(instrument.steps.flatMap(askedFieldsOf).map(({ id }) => id));
	const known = new Set([...fields.map(({ id }) => id), ...elsewhere]);
	const field = (id: string, label: string, optional: boolean): EditableText => ({
		...lines(label, { answer: id }, conversation.answers[id] ?? ''),
		optional
	});
	return [
		{
			key: 'answers',
			heading: '',
			texts: [
				...fields.map(({ id, heading }) => field(id, heading, !asked.has(id))),
				...Object.keys(conversation.answers)
					.filter((id) => !known.has(id))
					.map((id) => field(id, 'Ook gezegd', true))
			]
		}
	];
}

function closing({ participants }: Conversation): readonly TextGroup[] {
	return participants.map(({ id, label, valuable, experience, followUp }) => ({
		key: id,
		heading: label,
		texts: [
			lines('Waardevol als', { entity: id, name: 'valuable' }, valuable),
			lines('Zo was het gesprek', { entity: id, name: 'experience' }, experience),
			lines('Zinvol vervolg', { entity: id, name: 'followUp' }, followUp)
		]
	}));
}

function drawing({ texts, photos }: Conversation): readonly TextGroup[] {
	const captions = photos
		.filter(({ kind }) => kind === 'drawing')
		.map(({ id, caption }, index) =>
			lines(`Wat zie je op foto ${index + 1}?`, { entity: id, name: 'caption' }, caption)
		);
	const words = lines(
		'De leerling in woorden',
		{ text: 'drawingDescription' },
		texts.drawingDescription
	);
	return [{ key: 'drawing', heading: '', texts: [words, ...captions] }];
}

const line = (label: string, target: TextTarget, value: string): EditableText => ({
	label,
	target,
	value,
	optional: false,
	multiline: false
});

const lines = (label: string, target: TextTarget, value: string): EditableText => ({
	...line(label, target, value),
	multiline: true
});
