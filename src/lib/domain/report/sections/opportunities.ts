import type { Note, Term } from '../../conversation/types.ts';
import { ambitionHeading, item, subheading, type Draft, type Material } from '../material.ts';
import type { Block, ReportItem } from '../types.ts';
import { counted } from '../../counted.ts';
import { ambitionsInWords, sentence } from '../words.ts';

/** All pink notes, each once: at its first ambition, at all of them, or at none. Priorities first. */
export function opportunities(material: Material): Draft {
	const notes = material.notes('pink');
	const inAll = (note: Note) =>
		material.ambitions.length > 1 &&
		material.numbersOf(note.ambitionIds).length === material.ambitions.length;
	const single = notes.filter((note) => !inAll(note));
	const firstOf = (note: Note) => material.numbersOf(note.ambitionIds)[0] ?? 0;
	const at = (number: number) => single.filter((note) => firstOf(note) === number);
	const blocks = [
		...material.ambitions.flatMap((ambition, index) =>
			group(material, ambitionHeading(ambition, index + 1), at(index + 1))
		),
		...group(material, subheading('Bij alle ambities'), notes.filter(inAll)),
		...group(material, subheading('Bij geen ambitie'), at(0))
	];
	return { lead: lead(notes), blocks, empty: 'Er staan nog geen kansen op het vel.' };
}

function lead(notes: readonly Note[]): string {
	if (notes.length === 0) return '';
	const first = notes.filter((note) => note.priority).length;
	const all = `${counted(notes.length, 'kans', 'kansen')}.`;
	return first === 0 ? all : `${all} ${first} daarvan willen we eerst.`;
}

function group(material: Material, heading: Block, notes: readonly Note[]): readonly Block[] {
	if (notes.length === 0) return [];
	const byTerm = (term: Term | null) =>
		items(
			material,
			notes.filter((note) => note.term === term)
		);
	const columns = [
		{ heading: 'Korte termijn', items: byTerm('short') },
		{ heading: 'Lange termijn', items: byTerm('long') }
	].filter((column) => column.items.length > 0);
	const open = byTerm(null);
	return [
		heading,
		...(columns.length === 0 ? [] : [{ kind: 'columns' as const, columns }]),
		...(open.length === 0
			? []
			: [{ kind: 'columns' as const, columns: [{ heading: 'Nog zonder termijn', items: open }] }])
	];
}

function items(material: Material, notes: readonly Note[]): readonly ReportItem[] {
	return notes
		.toSorted((a, b) => Number(b.priority) - Number(a.priority))
		.map((note) => item(note.text, details(material, note), note.priority));
}

function details(material: Material, note: Note): readonly string[] {
	const numbers = material.numbersOf(note.ambitionIds);
	const others = numbers.length < material.ambitions.length ? numbers.slice(1) : [];
	return [
		filled(note.contributors, 'Met '),
		filled(note.alternative, 'Anders: '),
		others.length === 0 ? '' : `Ook bij ${ambitionsInWords(others)}.`
	];
}

const filled = (text: string, before: string): string =>
	text.trim() === '' ? '' : sentence(`${before}${text.trim()}`);
