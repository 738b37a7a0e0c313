import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { test } from '../../setup/app-test.ts';
import { rowsOf } from '../../setup/database.ts';
import { enterStep, madeDocument } from '../../setup/seed.ts';
import { startWith } from '../../setup/start-with.ts';
import {
	cutOff,
	cutOffInHeader,
	heic,
	huge,
	nothing,
	photoWithPlace,
	renamedText,
	takenAt,
	type ChosenFile
} from './photo-files.ts';

const goesOn = 'Het gesprek gaat gewoon door.';

async function atTheEnd(page: Page): Promise<void> {
	const document = madeDocument('foto');
	document.setText({ text: 'school' }, 'De Wilgenroos');
	document.add('participant', { role: 'principal', label: 'Directeur' });
	enterStep(document, 'close');
	await startWith(page, document);
	await page.goto('/gesprek/foto/vel');
}

async function choose(page: Page, file: ChosenFile): Promise<void> {
	await page.getByRole('button', { name: 'Foto van het vel' }).first().click();
	await page.getByLabel('Foto uit een bestand').setInputFiles({ ...file });
}

const photoRow = v.object({ type: v.string(), bytes: v.array(v.number()) });

/** The photos as they lie in the database. */
const storedPhotos = async (page: Page) =>
	v
		.parse(v.array(photoRow), await rowsOf(page, 'photos'))
		.map(({ type, bytes }) => ({ type, bytes: Buffer.from(bytes) }));

/** Width and height of the photos on the screen, in their own pixels. */
const shownSizes = (page: Page) =>
	page
		.getByRole('img', { name: 'Foto van het vel' })
		.evaluateAll((images) =>
			images.map((image) =>
				image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []
			)
		);

const unfit = [
	['a text with the name of a photo', renamedText, 'Dit bestand is geen foto.'],
	['a file of 0 bytes', nothing, 'Dit bestand is leeg (0 bytes).'],
	['a photo cut off in its header', cutOffInHeader, 'Dit bestand is geen foto.'],
	['a photo cut off half-way', cutOff, 'Dit apparaat kan deze foto niet lezen.'],
	['a photo of 48 megapixels', huge, 'Deze foto is te groot om te verkleinen op dit apparaat (48'],
	['a HEIC photo', heic, 'Dit apparaat kan deze foto niet lezen.']
] as const;

test('a file that is no photo gets a clear message, and the talk goes on', async ({ page }) => {
	await atTheEnd(page);
	const field = page.getByLabel('Hoe heb je het gesprek ervaren?').first();
	const dialog = page.getByRole('dialog');
	for (const [what, file, words] of unfit) {
		await choose(page, file);
		await expect(dialog.getByText(words).first(), what).toBeVisible();
		await expect(dialog.getByText(goesOn).first(), what).toBeVisible();
		await dialog.getByRole('button', { name: 'Verder zonder foto' }).click();
		await expect(dialog).toBeHidden();
		expect(await storedPhotos(page), what).toEqual([]);
		await field.fill(`Fijn gesprek, zonder ${what}`);
	}
	await page.waitForTimeout(250);
	await page.reload();
	await expect(field).toHaveValue('Fijn gesprek, zonder a HEIC photo');
});

test('after a file that is no photo, the same dialog takes the right one', async ({ page }) => {
	await atTheEnd(page);
	await choose(page, renamedText);
	await expect(page.getByRole('dialog').getByText('geen foto').first()).toBeVisible();
	await page.getByLabel('Foto uit een bestand').setInputFiles({ ...photoWithPlace });
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect.poll(() => shownSizes(page)).toHaveLength(1);
});

test('the place where a photo was taken is not stored', async ({ page }) => {
	expect(photoWithPlace.buffer.includes(takenAt)).toBe(true);
	await atTheEnd(page);
	await choose(page, photoWithPlace);
	await expect(page.getByRole('dialog')).toBeHidden();
	const [photo] = await storedPhotos(page);
	expect(photo?.type).toBe('image/jpeg');
	for (const trace of [takenAt, 'Exif', 'GPS', 'Oosterdonk']) {
		expect(photo?.bytes.includes(trace), trace).toBe(false);
	}
	await page.reload();
	await expect.poll(() => shownSizes(page)).toHaveLength(1);
});

test('a large photo is stored with at most 2000 pixels a side, in proportion', async ({ page }) => {
	await atTheEnd(page);
	for (const [index, type] of ['image/jpeg', 'image/png'].entries()) {
		const bytes = await page.evaluate(async (kind) => {
			const canvas = new OffscreenCanvas(4000, 3000);
			canvas.getContext('2d')?.fillRect(0, 0, 2000, 1500);
			const blob = await canvas.convertToBlob({ type: kind });
			return Array.from(new Uint8Array(await blob.arrayBuffer()));
		}, type);
		await choose(page, { name: 'groot', mimeType: type, buffer: Buffer.from(bytes) });
		await expect(page.getByRole('dialog')).toBeHidden();
		const sizes = Array<number[]>(index + 1).fill([2000, 1500]);
		await expect.poll(() => shownSizes(page), type).toEqual(sizes);
		expect(await storedPhotos(page), type).toHaveLength(index + 1);
	}
});
