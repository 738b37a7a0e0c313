import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation, Note } from '#lib/domain/conversation/types.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import type { FontName } from '#lib/export/pdf/fonts.ts';
import { reportToPdf, type PdfAssets } from '#lib/export/pdf/report-to-pdf.ts';
import { instrumentById } from '#lib/instruments/index.ts';
import { wilgenroos } from '../fixtures/wilgenroos.ts';

const fonts = new URL('../../src/lib/export/pdf/fonts/', import.meta.url);
const fontBytes = (name: FontName) =>
	Promise.resolve(new Uint8Array(readFileSync(new URL(`${name}.ttf`, fonts))).buffer);
/** One grey pixel. */
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64'
);

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'aan-tafel-pdf-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

async function pdfOf(changes: Partial<Conversation> = {}, photo: PdfAssets['photo'] | null = null) {
	const instrument = instrumentById('ambition-dcl');
	if (instrument === undefined) throw new Error('the guide is missing');
	const report = buildReport({ ...wilgenroos(), ...changes }, instrument, {
		zone: 'Europe/Amsterdam'
	});
	return reportToPdf(report, { photo: photo ?? (() => Promise.resolve(null)), fontBytes }, 0);
}

/** Checks the file, and gives its text with single spaces. */
function textOf(pdf: Uint8Array, ...options: string[]): string {
	const file = join(folder, 'report.pdf');
	writeFileSync(file, pdf);
	execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
	const text = execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' });
	return text.replace(/\s+/g, ' ');
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const missing = (told: string, texts: readonly string[]) =>
	texts.map(plain).filter((text) => !told.includes(text));

const note = (index: number, changes: Partial<Note>): Note => {
	const [first] = wilgenroos().notes;
	if (first === undefined) throw new Error('no notes');
	return { ...first, id: `n${index}`, order: `b${String(index).padStart(4, '0')}`, ...changes };
};

describe('the PDF of the Wilgenroos conversation', () => {
	it.each([[['-raw']], [[]]])('is sound and holds every word (pdftotext %j)', async (options) => {
		const { notes, ambitions, agreements, participants, answers } = wilgenroos();
		const told = textOf(await pdfOf(), ...options);
		expect(
			missing(told, [
				...notes.flatMap(({ text, contribution, contributors, alternative }) => [
					text,
					contribution,
					contributors,
					alternative
				]),
				...ambitions.map(({ text }) => text),
				...agreements.map(({ what }) => what),
				...participants.flatMap((person) => [person.valuable, person.experience, person.followUp]),
				...Object.values(answers).flatMap((answer) => answer.split('\n')),
				'Gemaakt met Aan tafel',
				'Basisschool De Wilgenroos, 3 juni 2025'
			])
		).toEqual([]);
		expect(told.match(/Eerst (?=[A-Z])/g)?.length).toBeGreaterThanOrEqual(5);
	});

	it('numbers its pages', async () => {
		const told = textOf(await pdfOf());
		const count = Number(/1 van (\d+)/.exec(told)?.[1]);
		expect(count).toBeGreaterThan(3);
		for (let page = 1; page <= count; page++) expect(told).toContain(`${page} van ${count}`);
	});

	it('is the same file for the same report', async () => {
		expect(Buffer.from(await pdfOf()).equals(Buffer.from(await pdfOf()))).toBe(true);
	});

	it('names its title and language', async () => {
		const file = join(folder, 'named.pdf');
		writeFileSync(file, await pdfOf());
		const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
		expect(told).toMatch(/Title: +Verslag ambitiegesprek, Basisschool De Wilgenroos, 3 juni 2025/);
		expect(told).toMatch(/Creator: +Aan tafel/);
		const objects = execFileSync('qpdf', ['--qdf', file, '-'], { encoding: 'latin1' });
		expect(objects).toMatch(/\/Lang \(nl\)/);
	});

	it('holds photos, and says which one is not on the device', async () => {
		const photos = ['here', 'gone', 'broken'].map((blobId, index) => ({
			id: blobId,
			order: `a${index}`,
			createdAt: 0,
			blobId,
			kind: 'other' as const,
			width: 400,
			height: 300,
			caption: `Bijschrift ${blobId}`
		}));
		const bytes: Readonly<Record<string, Uint8Array>> = {
			here: new Uint8Array(pixel),
			broken: new Uint8Array([1, 2, 3])
		};
		const pdf = await pdfOf({ photos }, (blobId) => {
			const found = bytes[blobId];
			const photo = { bytes: new Uint8Array(found ?? []).buffer, width: 400, height: 300 };
			return Promise.resolve(found === undefined ? null : photo);
		});
		const told = textOf(pdf);
		expect(told).toContain('Bijschrift here');
		expect(told).toContain('Foto: Bijschrift gone (staat niet op dit apparaat)');
		expect(told).toContain('Foto: Bijschrift broken (staat niet op dit apparaat)');
		const images = execFileSync('pdfimages', ['-list', join(folder, 'report.pdf')]).toString();
		expect(images.trim().split('\n')).toHaveLength(3);
	});
});

describe('the PDF of another conversation', () => {
	it('is sound when nothing was written', async () => {
		const { texts, choices } = wilgenroos();
		const told = textOf(
			await pdfOf({
				notes: [],
				clusters: [],
				ambitions: [],
				agreements: [],
				participants: [],
				answers: {},
				texts: { ...texts, school: '', place: '', location: '', drawingDescription: '' },
				choices: { ...choices, date: null, startedAt: null, plannedStart: null, plannedEnd: null }
			})
		);
		expect(told).toContain('School nog niet ingevuld');
		expect(told).toContain('Er staan nog geen kansen op het vel.');
	});

	it('holds 300 notes', async () => {
		const colors = ['yellow', 'green', 'pink'] as const;
		const notes = Array.from({ length: 300 }, (_, index) =>
			note(index, {
				color: colors[index % 3] ?? 'yellow',
				text: `Notitie nummer ${index} over wat een leerling hier graag zou willen leren.`,
				ambitionIds: ['A1', 'A2'].slice(0, index % 3),
				term: index % 2 === 0 ? 'short' : 'long',
				priority: index % 7 === 0
			})
		);
		const told = textOf(await pdfOf({ notes }), '-raw');
		expect(
			missing(
				told,
				notes.map(({ text }) => text)
			)
		).toEqual([]);
	});

	it('prints letters from all over Europe and keeps the words around an emoji', async () => {
		const names = ['Doğan Yılmaz', 'Wałęsa', 'Фёдор Ёлкин', 'Ελένη', 'Nguyễn', 'Þórunn', 'ĳsje'];
		const notes = [...names, 'Dans 💃 en 👩‍👩‍👧 muziek'].map((text, index) => note(index, { text }));
		const told = textOf(await pdfOf({ notes }));
		expect(missing(told, names)).toEqual([]);
		expect(told).toMatch(/Dans en muziek/);
	});

	it('flows texts of 10,000 characters over pages, wherever they stand', async () => {
		const { texts, ambitions, clusters, agreements, participants } = wilgenroos();
		const long = (mark: string) =>
			`${`${mark} is lang. `.repeat(10_000 / (mark.length + 10))}slot.`;
		const pdf = await pdfOf({
			texts: { ...texts, school: long('School'), location: long('Plek') },
			ambitions: ambitions.map((entry) => ({ ...entry, text: long('Ambitie') })),
			clusters: clusters.map((entry) => ({ ...entry, name: long('Groep') })),
			agreements: agreements.slice(0, 2).map((entry) => ({ ...entry, what: long('Afspraak') })),
			participants: participants.map((entry) => ({ ...entry, valuable: 'x'.repeat(10_000) }))
		});
		const told = textOf(pdf, '-raw');
		for (const mark of ['School', 'Ambitie', 'Groep', 'Afspraak']) {
			expect(told.split(`${mark} is lang.`).length).toBeGreaterThan(10_000 / (mark.length + 10));
		}
		expect(told.split('x').length).toBeGreaterThan(40_000);
	});
});
