import { expect } from '@playwright/test';
import * as Y from 'yjs';
import { chooseGuide, test } from '../../setup/app-test.ts';
import { changeTable, rowsOf } from '../../setup/database.ts';
import { enterStep, madeDocument } from '../../setup/seed.ts';
import { wilgenroosDocument } from '../../setup/wilgenroos-document.ts';
import { startWith } from '../../setup/start-with.ts';

test('a broken row is set aside and said, its bytes are kept, and the rest opens and goes on', async ({
	page
}) => {
	await startWith(page, wilgenroosDocument('stuk'));
	const bytes = [1, 2, 3, 255, 255, 255];
	await changeTable(page, 'updates', { docId: 'stuk', bytes });
	for (let opening = 1; opening <= 2; opening++) {
		await page.goto('/gesprek/stuk/voorbereiden');
		await expect(page.getByText('Een stukje van dit gesprek is beschadigd (1).')).toBeVisible();
		await expect(page.getByLabel('School', { exact: true })).toHaveValue(
			'Basisschool De Wilgenroos'
		);
	}
	expect(await rowsOf(page, 'quarantine')).toMatchObject([{ docId: 'stuk', bytes }]);
	await page.getByLabel('Plaats', { exact: true }).fill('Nieuwe plaats');
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Plaats', { exact: true })).toHaveValue('Nieuwe plaats');
});

test('a list that was lost is made again from the conversations', async ({ page }) => {
	await startWith(page, wilgenroosDocument('kwijt'));
	await changeTable(page, 'docs', null);
	await page.goto('/');
	await expect(page.getByText('Basisschool De Wilgenroos').first()).toBeVisible();
	expect(await rowsOf(page, 'docs')).toHaveLength(1);
});

test('a database that can’t be opened is said on every screen, and nothing seems gone', async ({
	page
}) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('Refused', 'UnknownError');
		};
	});
	await page.goto('/');
	await expect(
		page.getByRole('heading', { name: 'Je gesprekken zijn nu niet te lezen' })
	).toBeVisible();
	await expect(page.getByText('Er is niets gewist.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
	await page.goto('/gesprek/iets/vel');
	await expect(page.getByRole('heading', { name: 'Het gesprek gaat nu niet open' })).toBeVisible();
	await page.goto('/nieuw');
	await chooseGuide(page);
	await expect(page.getByRole('heading', { name: 'Het gesprek is niet gemaakt' })).toBeVisible();
});

test('a conversation from a newer app can be read, not changed, and stays as it was', async ({
	page
}) => {
	const document = madeDocument('nieuwer');
	document.setText({ text: 'school' }, 'School uit de toekomst');
	document.add('note', { color: 'yellow', text: 'Een wens van later' });
	enterStep(document, 'write-wishes');
	const newer = new Y.Doc();
	Y.applyUpdate(newer, document.encode());
	newer.getMap('meta').set('schema', 99);
	document.apply(Y.encodeStateAsUpdate(newer));
	await startWith(page, document);
	const before = await rowsOf(page, 'updates');

	await page.goto('/gesprek/nieuwer/voorbereiden');
	const said = page.getByText('Dit gesprek komt uit een nieuwere versie van Aan tafel.');
	await expect(said).toBeVisible();
	await expect(page.getByLabel('School', { exact: true })).toHaveValue('School uit de toekomst');
	await expect(page.getByLabel('School', { exact: true })).toBeDisabled();
	await page.goto('/gesprek/nieuwer/vel');
	await expect(said).toBeVisible();
	await expect(page.getByRole('button', { name: 'wens: Een wens van later' })).toBeVisible();
	await expect(page.getByRole('textbox', { name: /^Wens/ })).toHaveAttribute('readonly');
	await page.goto('/gesprek/nieuwer/verslag');
	await expect(page.getByText('School uit de toekomst').first()).toBeVisible();
	expect(await rowsOf(page, 'updates')).toEqual(before);
});
