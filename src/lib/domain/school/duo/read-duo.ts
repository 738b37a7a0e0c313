import { foldedWords } from '../../search/words.ts';
import type { Sector } from '../types.ts';
import { hasBrokenLetters } from './decode-text.ts';
import { csvRows, separatorOf, type CsvRow } from './parse-csv.ts';

/** A school of DUO's list, to pick from. */
export interface DuoSchool {
	/** BRIN and number of the location: one row for each. */
	readonly id: string;
	readonly name: string;
	readonly place: string;
	readonly municipality: string;
	readonly brin: string;
	/** Two digits; "00" is the main location. */
	readonly locationNumber: string;
	readonly sector: Sector | null;
	/** Folded words of name, place and municipality, and the BRIN: what it is found by. */
	readonly words: readonly string[];
}

/** What is wrong with a row. */
export type RowProblem = 'fields' | 'quote' | 'letters' | 'name' | 'brin' | 'location' | 'double';

export interface RowError {
	readonly line: number;
	readonly problem: RowProblem;
	/** Name in the row, to find it by. */
	readonly name: string;
}

/** Why nothing of a file can be read. */
export type FileProblem =
	| { readonly kind: 'empty' }
	| { readonly kind: 'not-csv' }
	| { readonly kind: 'columns'; readonly missing: readonly string[] };

/** Names of a column, DUO's present one first. */
const columns = {
	brin: ['INSTELLINGSCODE', 'BRIN NUMMER', 'BRINNUMMER', 'BRIN'],
	location: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER', 'VESTIGINGSNR'],
	name: ['VESTIGINGSNAAM', 'INSTELLINGSNAAM', 'SCHOOLNAAM'],
	place: ['PLAATSNAAM', 'PLAATSNAAM VESTIGING', 'PLAATS'],
	municipality: ['GEMEENTENAAM', 'GEMEENTE']
} as const;

type Column = keyof typeof columns;

/** Without a number of the location a row is the main location; without a municipality it is found by place. */
const required: readonly Column[] = ['brin', 'name', 'place'];

/** Reads a list. The rows come one at a time, so that ten thousand of them never hold up the screen. */
export interface DuoReader {
	readonly length: number;
	rows(): Generator<{ readonly school: DuoSchool } | { readonly error: RowError }>;
}

/** Opens the text of a file; says why when it is no list of schools. `sector`: what its schools are. */
export function readDuo(text: string, sector: Sector | null): DuoReader | FileProblem {
	const body = text.replace(/^\ufeff/, '');
	if (body.trim() === '') return { kind: 'empty' };
	const separator = separatorOf(body);
	const head = csvRows(body, separator).next();
	if (head.done || head.value.fields.length < 2 || body.includes('\0')) return { kind: 'not-csv' };
	const names = head.value.fields.map((field) => field.trim().toUpperCase());
	const places = placesOf(names);
	const missing = required.filter((column) => places[column] < 0);
	if (missing.length > 0) {
		return { kind: 'columns', missing: missing.map((column) => columns[column][0]) };
	}
	return {
		length: body.length,
		rows: () => readRows(body, separator, names.length, places, sector)
	};
}

const placesOf = (names: readonly string[]): Record<Column, number> => {
	const place = (column: Column) =>
		columns[column].map((name) => names.indexOf(name)).find((index) => index >= 0) ?? -1;
	return {
		brin: place('brin'),
		location: place('location'),
		name: place('name'),
		place: place('place'),
		municipality: place('municipality')
	};
};

function* readRows(
	body: string,
	separator: string,
	width: number,
	places: Record<Column, number>,
	sector: Sector | null
): ReturnType<DuoReader['rows']> {
	const seen = new Set<string>();
	let isHead = true;
	for (const row of csvRows(body, separator)) {
		if (isHead) {
			isHead = false;
			continue;
		}
		const value = (column: Column) => row.fields[places[column]]?.trim() ?? '';
		const school = schoolOf(value, sector);
		const problem = problemOf(row, width, school) ?? (seen.has(school.id) ? 'double' : null);
		if (problem) yield { error: { line: row.line, problem, name: school.name } };
		else {
			seen.add(school.id);
			yield { school };
		}
	}
}

function schoolOf(value: (column: Column) => string, sector: Sector | null): DuoSchool {
	const brin = value('brin').toUpperCase();
	const code = value('location').toUpperCase();
	const number = code.startsWith(brin) ? code.slice(brin.length) : code;
	const locationNumber = number === '' ? '00' : number.padStart(2, '0');
	const [name, place, municipality] = [value('name'), value('place'), value('municipality')];
	const facts = { name, place: inCapitals(place), municipality: inCapitals(municipality) };
	const words = foldedWords([name, place, municipality, brin]);
	return { id: `${brin}-${locationNumber}`, ...facts, brin, locationNumber, sector, words };
}

/** DUO writes places in capitals: "'S-GRAVENHAGE" → "'s-Gravenhage". */
const inCapitals = (place: string): string =>
	place !== place.toUpperCase()
		? place
		: place
				.toLowerCase()
				.replace(
					/(^|[\s-])(\p{L})/gu,
					(_, before: string, letter: string) => before + letter.toUpperCase()
				)
				.replace(/(^|[\s-])Ij/gu, '$1IJ');

function problemOf(row: CsvRow, width: number, school: DuoSchool): RowProblem | null {
	if (row.isOpen) return 'quote';
	if (row.fields.length !== width) return 'fields';
	if (hasBrokenLetters(row.fields.join(' '))) return 'letters';
	if (school.name === '') return 'name';
	if (!/^\d{2}[A-Z0-9]{2}$/.test(school.brin)) return 'brin';
	return /^\d{2}$/.test(school.locationNumber) ? null : 'location';
}
