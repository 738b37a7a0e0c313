import { answersToldElsewhere, fieldsOf } from '../../conversation/fields.ts';
import type { Draft, Material } from '../material.ts';
import { item, subheading } from '../material.ts';
import type { Block } from '../types.ts';

/** Written answers in the order of the guide, each under its heading; several lines become a list. */
export function answers(material: Material): Draft {
	const { conversation, instrument } = material;
	const fields = instrument.steps.flatMap(fieldsOf);
	const elsewhere = answersToldElsewhere(instrument);
	const known = new Set([...fields.map(({ id }) => id), ...elsewhere]);
	const headed = fields
		.filter(({ id }) => !elsewhere.has(id))
		.map(({ id, heading }) => ({ heading, answer: conversation.answers[id] ?? '' }));
	const others = Object.entries(conversation.answers)
		.filter(([id]) => !known.has(id))
		.map(([, answer]) => ({ heading: 'Ook gezegd', answer }));
	const blocks = [...headed, ...others].flatMap(({ heading, answer }) => told(heading, answer));
	return { lead: '', blocks, empty: 'Er zijn nog geen antwoorden opgeschreven.' };
}

function told(heading: string, answer: string): readonly Block[] {
	const lines = answer.split('\n').filter((line) => line.trim() !== '');
	const [only] = lines;
	if (only === undefined) return [];
	const block: Block =
		lines.length === 1
			? { kind: 'paragraph', text: only, quiet: false }
			: { kind: 'items', items: lines.map((line) => item(line)) };
	return [subheading(heading), block];
}
