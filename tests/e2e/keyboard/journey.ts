import { expect, type Page } from '@playwright/test';
import type { Keys } from './keys.ts';

/** Moments on the day of the talk. Day and month are the same, and it is morning: any date field reads that. */
export const at = (time: string): string => `2025-06-06T${time}:00+02:00`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const exactly = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: new RegExp(name) });

export async function prepare(page: Page, keys: Keys): Promise<void> {
	await keys.press(page.getByRole('link', { name: 'Nieuw gesprek' }));
	await keys.press(page.getByRole('button', { name: /De Cultuur Loper/ }));
	await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeFocused();
	await keys.write(page.getByLabel('School', { exact: true }), 'Basisschool De Wilgenroos');
	await keys.write(page.getByLabel('Datum'), '06062025');
	await keys.write(page.getByLabel('Van', { exact: true }), '0930a');
	await keys.write(page.getByLabel('Tot', { exact: true }), '1130a');
	await keys.press(exactly(page, 'Stoel'));
	await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Ouder' }));
	await expect(exactly(page, 'Stoel')).toBeFocused();
	const seat = exactly(page, 'Ouder: naam van de stoel');
	await keys.to(seat, 'Shift+Tab');
	await keys.strike('Enter');
	await keys.strike('Escape');
	await expect(seat).toBeFocused();
	await keys.press(exactly(page, 'Haal Ouder weg'));
	await expect(seat).toBeHidden();
	await keys.press(exactly(page, 'Ongedaan'));
	await expect(seat).toBeVisible();
}

export async function contract(page: Page, keys: Keys): Promise<void> {
	await keys.press(page.getByRole('link', { name: 'Aan tafel', exact: true }).last());
	await page.clock.setFixedTime(at('09:34'));
	await keys.press(button(page, 'Begin het gesprek'));
	await keys.press(button(page, 'Gesteld'), 'Space');
	await expect(button(page, 'Gesteld')).toHaveAttribute('aria-pressed', 'true');
	await keys.press(button(page, 'Volgende'));
	await keys.press(exactly(page, '11:20'), 'Space');
	await expect(page.getByText('afronden om 11:13')).toBeVisible();
	await keys.press(button(page, 'Volgende'));
	const statements = page.getByRole('checkbox');
	for (const statement of await statements.all()) await keys.press(statement, 'Space');
	await expect(statements.and(page.locator('[aria-checked="false"]'))).toHaveCount(0);
	await keys.press(button(page, 'Volgende'));
	await keys.press(exactly(page, 'Stappen'));
	await keys.strike('Escape');
	await expect(exactly(page, 'Stappen')).toBeFocused();
}

export async function wishes(page: Page, keys: Keys): Promise<void> {
	await keys.press(page.getByRole('link', { name: 'Vel' }));
	await keys.press(step(page, 'Wensen'));
	await keys.press(exactly(page, 'Noteren'));
	const field = page.getByRole('textbox', { name: /^Wens \d+$/ });
	for (const text of ['Durft te laten zien', 'Maakt eigen keuzes', 'Kijkt met aandacht']) {
		await keys.write(field, text);
		await keys.strike('Enter');
		await expect(field).toBeFocused();
	}
	await expect(page.getByRole('heading', { name: '3 geschreven' })).toBeVisible();
}

/** Two notes into a new group, the third added with the arrows; a name; one ambition out of it. */
export async function cluster(page: Page, keys: Keys): Promise<void> {
	const note = (text: string) => page.getByRole('button', { name: `wens: ${text}` });
	await keys.press(step(page, 'Clusters'));
	await keys.press(note('Durft te laten zien'), 'Space');
	await keys.strike('Escape');
	await expect(note('Durft te laten zien')).toBeFocused();
	await keys.strike('Space');
	await keys.press(note('Maakt eigen keuzes'), 'Space');
	await keys.press(button(page, 'Nieuwe groep'));
	await expect(note('Durft te laten zien')).toBeFocused();
	await keys.press(note('Kijkt met aandacht'));
	await keys.to(button(page, /^Leg hier ?: bij/), 'ArrowRight');
	await keys.strike('Enter');
	await expect(note('Kijkt met aandacht')).toBeFocused();
	await keys.press(exactly(page, 'Geef de groep een naam'));
	await page.keyboard.type('Durven en kiezen');
	await keys.strike('Enter');
	await expect(exactly(page, 'Durven en kiezen')).toBeFocused();
	await keys.press(button(page, 'Maak er een ambitie van'));
	await keys.write(
		page.getByRole('textbox', { name: 'Ambitie 1' }),
		'Onze leerling durft eigen keuzes te maken.'
	);
	await keys.strike('Enter');
	await expect(page.getByText('1 van de 3 plekken')).toBeVisible();
}

export async function greenAndPink(page: Page, keys: Keys): Promise<void> {
	await keys.press(step(page, 'Doen we al'));
	await keys.press(exactly(page, 'Ambitie 1'), 'Space');
	await keys.press(button(page, /^Domein 1/), 'Space');
	await keys.write(page.getByRole('textbox', { name: 'Wat doet de school al?' }), 'Weeksluiting');
	await keys.strike('Enter');
	await expect(button(page, 'doen we al: Weeksluiting')).toBeVisible();
	await keys.press(step(page, 'Kansen'));
	await keys.press(exactly(page, 'Ambitie 1'), 'Space');
	await keys.press(exactly(page, 'Korte termijn'), 'Space');
	await keys.write(page.getByRole('textbox', { name: 'Nieuwe kans' }), 'Atelier in de gang');
	await keys.strike('Enter');
	const opportunity = button(page, 'kans: Atelier in de gang');
	await keys.press(opportunity);
	await keys.press(page.getByRole('dialog').getByRole('checkbox', { name: 'Eerst' }), 'Space');
	await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Klaar' }));
	await expect(opportunity).toBeFocused();
}

export async function agree(page: Page, keys: Keys): Promise<void> {
	await keys.press(step(page, 'Concretiseren'));
	await keys.press(exactly(page, 'Nieuwe afspraak'));
	await keys.write(page.getByLabel('Wat spreken jullie af?'), 'De gang wordt een atelier.');
	await keys.press(exactly(page, 'De intermediair'), 'Space');
	await keys.write(page.getByLabel('Wanneer?'), '07072025');
	await keys.press(exactly(page, 'Klaar'));
	await expect(exactly(page, 'De gang wordt een atelier.')).toBeVisible();
}

export async function close(page: Page, keys: Keys): Promise<void> {
	await page.clock.setFixedTime(at('11:14'));
	await keys.press(step(page, 'Afronden'));
	await keys.write(page.getByLabel('Hoe heb je het gesprek ervaren?').first(), 'Rustig en helder.');
	await keys.write(
		page.getByLabel('Wat vind je een zinvol vervolg?').first(),
		'Bellen in september.'
	);
	await keys.press(exactly(page, 'Gesprek afsluiten').last());
	await expect(page.getByRole('heading', { level: 1, name: 'Verslag' })).toBeFocused();
}
