import type { Note } from '../../conversation/types.ts';
import type { Domain, Instrument } from '../../instrument/types.ts';
import { item, subheading, type Draft, type Material } from '../material.ts';
import type { Block } from '../types.ts';
import { counted } from '../../counted.ts';
import { ambitionsInWords, sentence } from '../words.ts';

/** All green notes by domain, and those that belong to no ambition under a heading of their own. */
export function activities(material: Material): Draft {
	const notes = material.notes('green');
	const isLinked = (note: Note) => material.numbersOf(note.ambitionIds).length > 0;
	const linked = notes.filter(isLinked);
	const domains = domainsOf(material.instrument);
	const known = new Set(domains.map(({ domain }) => domain));
	const without = linked.filter(({ domain }) => domain === null || !known.has(domain));
	const free = notes.filter((note) => !isLinked(note));
	const blocks = [
		...domains.flatMap(({ domain, text }) =>
			group(
				material,
				text,
				linked.filter((note) => note.domain === domain)
			)
		),
		...group(material, 'Nog zonder domein', without),
		...group(material, 'Bij geen ambitie', free)
	];
	return {
		lead: lead(notes),
		blocks,
		empty: 'Er staat nog niet op het vel wat de school al doet.'
	};
}

const lead = (notes: readonly Note[]): string =>
	notes.length === 0 ? '' : `${counted(notes.length, 'ding dat', 'dingen die')} de school al doet.`;

function domainsOf(instrument: Instrument): readonly { domain: Domain; text: string }[] {
	return instrument.steps.flatMap(({ activity }) =>
		activity.kind === 'inventory' ? activity.domains : []
	);
}

function group(material: Material, heading: string, notes: readonly Note[]): readonly Block[] {
	if (notes.length === 0) return [];
	const items = notes.map((note) => item(note.text, details(material, note)));
	return [subheading(heading), { kind: 'items', items }];
}

function details(material: Material, note: Note): readonly string[] {
	const numbers = material.numbersOf(note.ambitionIds);
	if (numbers.length > 0) {
		return [sentence(note.contribution), `Bij ${ambitionsInWords(numbers)}.`];
	}
	return [sentence(note.contribution), note.domain === null ? '' : `Domein ${note.domain}.`];
}
