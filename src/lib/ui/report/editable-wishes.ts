import type { Conversation, Note } from '#lib/domain/conversation/types.ts';
import type { EditableText, TextGroup } from './editable-texts.ts';

/** The yellow notes by group, then those that lie loose, then those beside the sheet. */
export function wishTexts({ notes, clusters }: Conversation): readonly TextGroup[] {
	const wishes = notes.filter(({ color }) => color === 'yellow');
	const groups = new Set(clusters.map(({ id }) => id));
	let count = 0;
	const fields = (here: readonly Note[]) =>
		here.map((note) => {
			count += 1;
			return field(`Wens ${count}`, note);
		});
	const isLoose = ({ clusterId }: Note) => clusterId === null || !groups.has(clusterId);
	return [
		...clusters.map(({ id, name }) => ({
			key: id,
			heading: name.trim() === '' ? 'Groep zonder naam' : name,
			texts: [
				nameField(id, name),
				...fields(wishes.filter(({ parked, clusterId }) => !parked && clusterId === id))
			]
		})),
		{
			key: 'loose',
			heading: 'Los op het vel',
			texts: fields(wishes.filter((note) => !note.parked && isLoose(note)))
		},
		{
			key: 'parked',
			heading: 'Geparkeerd naast het vel',
			texts: fields(wishes.filter(({ parked }) => parked))
		}
	];
}

const nameField = (id: string, name: string): EditableText => ({
	label: 'Naam van de groep',
	target: { entity: id, name: 'name' },
	value: name,
	optional: false,
	multiline: false
});

const field = (label: string, { id, text }: Note): EditableText => ({
	label,
	target: { entity: id, name: 'text' },
	value: text,
	optional: false,
	multiline: true
});
