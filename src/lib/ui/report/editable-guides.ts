import type { EntityText, ConversationKind } from '#lib/document/schema.ts';
import { aspectKeys } from '#lib/domain/conversation/fields.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { EditableText, TextGroup } from './editable-texts.ts';

/** Parts that only some guides have. */
export type GuidePart = 'aspects' | 'lookBack' | 'appointments' | 'objects' | 'ideas' | 'features';

type Texts = readonly (readonly [
	name: EntityText<ConversationKind>,
	label: string,
	value: string
])[];

/** Every text in such a part, in the order of the sheet. */
export function guideTexts(
	part: GuidePart,
	conversation: Conversation,
	instrument: Instrument
): readonly TextGroup[] {
	switch (part) {
		case 'aspects':
			return aspects(conversation, instrument);
		case 'lookBack':
			return [
				...grouped(conversation.lookBacks, 'Terugblik', ({ what, details, result }) => [
					['what', 'Wat', what],
					['details', 'Wie en wanneer', details],
					['result', 'Wat bracht het?', result]
				]),
				...threeEs(conversation, instrument)
			];
		case 'appointments':
			return grouped(conversation.appointments, 'Datum', ({ what, location }) => [
				['what', 'Wat', what],
				['location', 'Plek', location]
			]);
		case 'objects':
			return grouped(conversation.storyObjects, 'Voorwerp', ({ what, story }) => [
				['what', 'Wat', what],
				['story', 'Het verhaal', story]
			]);
		case 'ideas':
			return grouped(conversation.ideas, 'Idee', ({ text, partner, needs }) => [
				['text', 'Idee', text],
				['partner', 'Culturele partner', partner],
				['needs', 'Wat nodig is', needs]
			]);
		case 'features':
			return grouped(conversation.features, 'Kenmerk', ({ text }) => [['text', 'Kenmerk', text]]);
	}
}

function grouped<Each extends { readonly id: string }>(
	entities: readonly Each[],
	word: string,
	textsOf: (entity: Each) => Texts
): readonly TextGroup[] {
	return entities.map((entity, index) => ({
		key: entity.id,
		heading: `${word} ${index + 1}`,
		texts: textsOf(entity).map(([name, label, value]) => ({
			label,
			target: { entity: entity.id, name },
			value,
			optional: false,
			multiline: true
		}))
	}));
}

const answer = (id: string, label: string, { answers }: Conversation): EditableText => ({
	label,
	target: { answer: id },
	value: answers[id] ?? '',
	optional: false,
	multiline: true
});

function aspects(conversation: Conversation, { steps }: Instrument): readonly TextGroup[] {
	const all = steps.flatMap(({ activity }) =>
		activity.kind === 'aspects' ? activity.aspects : []
	);
	return all.map(({ id, text }) => {
		const keys = aspectKeys(id);
		return {
			key: id,
			heading: text,
			texts: [
				answer(keys.strength, 'Sterk', conversation),
				answer(keys.weakness, 'Zwak', conversation)
			]
		};
	});
}

function threeEs(conversation: Conversation, { steps }: Instrument): readonly TextGroup[] {
	const all = steps.flatMap(({ activity }) =>
		activity.kind === 'lookBack' ? activity.threeEs : []
	);
	const texts = all.map(({ id, text }) => answer(id, text, conversation));
	return texts.length === 0 ? [] : [{ key: 'three-es', heading: 'De 3 E’s', texts }];
}
