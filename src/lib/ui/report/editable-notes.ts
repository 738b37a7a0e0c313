import { prioritiesFirst } from '#lib/domain/conversation/overview.ts';
import type { Conversation, Note } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { EditableText, TextGroup } from './editable-texts.ts';

type NoteText = 'text' | 'contribution' | 'contributors' | 'alternative';

interface Extra {
	readonly name: NoteText;
	readonly label: string;
}

const extras: Readonly<Record<'activities' | 'opportunities', readonly Extra[]>> = {
	activities: [{ name: 'contribution', label: 'hoe draagt het bij?' }],
	opportunities: [
		{ name: 'contributors', label: 'wie kan bijdragen?' },
		{ name: 'alternative', label: 'wat kan ook?' }
	]
};

/** The green notes by domain, or the pink notes by term. */
export function noteTexts(
	part: 'activities' | 'opportunities',
	{ notes }: Conversation,
	instrument: Instrument
): readonly TextGroup[] {
	const [color, word] = part === 'activities' ? ['green', 'Activiteit'] : ['pink', 'Kans'];
	const own = prioritiesFirst(notes.filter((note) => note.color === color));
	const places = part === 'activities' ? domains(instrument) : terms;
	const used = new Set<Note>();
	let count = 0;
	return places.map(({ key, heading, holds }) => {
		const here = own.filter((note) => !used.has(note) && holds(note));
		for (const note of here) used.add(note);
		const texts = here.flatMap((note) => {
			count += 1;
			return textsOf(note, `${word} ${count}`, extras[part]);
		});
		return { key, heading, texts };
	});
}

interface Place {
	readonly key: string;
	readonly heading: string;
	readonly holds: (note: Note) => boolean;
}

const terms: readonly Place[] = [
	{ key: 'short', heading: 'Korte termijn', holds: ({ term }) => term === 'short' },
	{ key: 'long', heading: 'Lange termijn', holds: ({ term }) => term === 'long' },
	{ key: 'open', heading: 'Nog zonder termijn', holds: () => true }
];

const domains = ({ steps }: Instrument): readonly Place[] => [
	...steps
		.flatMap(({ activity }) => (activity.kind === 'inventory' ? activity.domains : []))
		.map(({ domain, text }) => ({
			key: String(domain),
			heading: text,
			holds: (note: Note) => note.domain === domain
		})),
	{ key: 'open', heading: 'Nog zonder domein', holds: () => true }
];

function textsOf(note: Note, label: string, more: readonly Extra[]): readonly EditableText[] {
	const field = (name: NoteText, label: string, optional: boolean): EditableText => ({
		label,
		target: { entity: note.id, name },
		value: note[name],
		optional,
		multiline: true
	});
	return [
		field('text', label, false),
		...more.map((extra) => field(extra.name, `${label}: ${extra.label}`, true))
	];
}
