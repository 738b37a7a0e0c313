import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLatin1, hasBrokenLetters, isUtf8 } from './decode-text.ts';
import { csvRows } from './parse-csv.ts';
import { readDuo, type DuoSchool, type RowError } from './read-duo.ts';

const head = 'INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM';
const row = '09ZX;09ZX00;De Wilgenroos;1234 AB;OOSTERDONK;DEN HAAG';

function read(text: string) {
	const reader = readDuo(text, 'po');
	if (!('rows' in reader)) return reader;
	const schools: DuoSchool[] = [];
	const errors: RowError[] = [];
	for (const one of reader.rows()) {
		if ('school' in one) schools.push(one.school);
		else errors.push(one.error);
	}
	return { schools, errors };
}

const wilgenroos = {
	id: '09ZX-00',
	name: 'De Wilgenroos',
	place: 'Oosterdonk',
	brin: '09ZX',
	locationNumber: '00',
	sector: 'po'
};

describe('a list of DUO', () => {
	it.each([
		['with semicolons', `${head}\n${row}`],
		['with commas', `${head}\n${row}`.replaceAll(';', ',')],
		[
			'with Windows line ends, a mark at the start and empty lines',
			`\ufeff${head}\r\n\r\n${row}\r\n`
		],
		[
			'with old names of columns',
			`brin nummer;Vestigingsnummer;Vestigingsnaam;x;Plaatsnaam;y\n${row}`
		],
		['with quoted fields', `${head}\n"09ZX";"00";"De Wilgenroos";"";"Oosterdonk";""`],
		[
			'without locations',
			'INSTELLINGSCODE;INSTELLINGSNAAM;PLAATSNAAM\n09ZX;De Wilgenroos;Oosterdonk'
		]
	])('is read %s', (_, text) => {
		expect(read(text)).toMatchObject({ schools: [wilgenroos], errors: [] });
	});

	it('writes places as people do', () => {
		const places = ["'S-GRAVENHAGE", 'IJSSELSTEIN', 'Bergen op Zoom', 'ALPHEN AAN DEN RIJN'];
		const rows = places.map((place, index) => `09ZX;0${index};School;;${place};`);
		expect(read([head, ...rows].join('\n'))).toMatchObject({
			schools: [
				{ place: "'s-Gravenhage" },
				{ place: 'IJsselstein' },
				{ place: 'Bergen op Zoom' },
				{ place: 'Alphen Aan Den Rijn' }
			]
		});
	});

	it('names each row that is wrong with its line and the reason, and reads the rest', () => {
		const text = [
			head,
			row,
			'09ZX;01;Te kort',
			'09ZX;02;;;Oosterdonk;',
			'ZX;03;Geen BRIN;;Oosterdonk;',
			'09ZX;abc;Geen nummer;;Oosterdonk;',
			row,
			'09ZX;04;CafÃ©;;Oosterdonk;',
			'09ZX;05;"Open;;Oosterdonk;',
			'09ZX;06;De Laatste;;Oosterdonk;'
		].join('\n');
		expect(read(text)).toMatchObject({
			schools: [{ name: 'De Wilgenroos' }, { name: 'De Laatste' }],
			errors: [
				{ line: 3, problem: 'fields', name: 'Te kort' },
				{ line: 4, problem: 'name' },
				{ line: 5, problem: 'brin', name: 'Geen BRIN' },
				{ line: 6, problem: 'location' },
				{ line: 7, problem: 'double' },
				{ line: 8, problem: 'letters' },
				{ line: 9, problem: 'quote' }
			]
		});
	});

	it.each([
		['', { kind: 'empty' }],
		['PK\0\0binair;bestand', { kind: 'not-csv' }],
		['zomaar een brief\nzonder kolommen', { kind: 'not-csv' }],
		[
			'NAAM;STRAAT\na;b',
			{ kind: 'columns', missing: ['INSTELLINGSCODE', 'VESTIGINGSNAAM', 'PLAATSNAAM'] }
		]
	])('says why %j is none', (text, problem) => {
		expect(read(text)).toEqual(problem);
	});

	it('never breaks on any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(`${head}\n${text}`))
		);
	});
});

describe('the lines of a file', () => {
	it('come back as they were written, quotes, separators and line breaks too', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', ' ') });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (table) => {
				const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
				const text = table.map((fields) => fields.map(quote).join(';')).join('\r\n');
				const kept = table.filter((fields) => fields.some((field) => field.trim() !== ''));
				expect([...csvRows(text, ';')].map(({ fields }) => fields)).toEqual(kept);
			})
		);
	});
});

describe('the letters of a file', () => {
	it('are UTF-8 or Latin-1', () => {
		const utf8 = new TextEncoder().encode('Café – ’t Éénhoorntje 🎨');
		expect(isUtf8(utf8)).toBe(true);
		const latin = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80]);
		expect(isUtf8(latin)).toBe(false);
		expect(decodeLatin1(latin)).toBe('Café €');
	});

	it('are told when they went wrong, and only then', () => {
		const wrong = decodeLatin1(new TextEncoder().encode('Prinses Irène'));
		expect(hasBrokenLetters(wrong)).toBe(true);
		expect(hasBrokenLetters('Prinses Irène, één Ãkademie')).toBe(false);
	});
});
