import { expect, type Page } from '@playwright/test';
import type { Keys } from './keys.ts';

/** A screen, and buttons on it that go away or are switched off when they are pressed. */
export interface Vanishing {
	readonly name: string;
	readonly path: string;
	readonly time?: string;
	readonly press: (page: Page, keys: Keys) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();

/** Presses buttons one after the other; `Keys` says where the focus is lost. */
const pressing =
	(...names: readonly (string | RegExp)[]) =>
	async (page: Page, keys: Keys) => {
		for (const name of names) await keys.press(button(page, name));
	};

export const vanishings: readonly Vanishing[] = [
	{
		name: 'the message of coming back, and a proposal that gets a no',
		path: '/gesprek/slow/tafel',
		time: '14:25',
		press: async (page, keys) => {
			// Forwards the focus comes beneath the message first, which then makes room.
			await keys.to(button(page, 'Sluit'), 'Shift+Tab');
			await keys.strike('Enter');
			await keys.press(button(page, 'Nee'));
		}
	},
	{
		name: 'a wish that is taken away, and taken back until nothing is left to undo',
		path: '/gesprek/discuss-wishes/vel',
		press: pressing(/^wens: /, 'Weghalen', 'Ongedaan', 'Opnieuw')
	},
	{
		name: 'a wish that is let go, and a group that is taken apart',
		path: '/gesprek/cluster-wishes/vel',
		press: pressing('wens: Mag zelf kiezen', 'Loslaten', 'Buiten de school', 'Losmaken')
	},
	{
		name: 'what was parked, and an ambition that is none after all',
		path: '/gesprek/cluster-wishes/vel',
		press: pressing(/geparkeerd$/, /^Terugleggen/, 'Klaar', /^Ambitie 1/, 'Toch geen ambitie')
	},
	{
		name: 'a wish that is parked from the hand',
		path: '/gesprek/cluster-wishes/vel',
		press: pressing('wens: Mag zelf kiezen', 'Parkeren')
	},
	{
		name: 'an activity that is hung elsewhere',
		path: '/gesprek/inventory/vel',
		press: pressing(/^doen we al: /, /^Oppakken/, /^Leg hier/)
	},
	{
		name: 'an agreement that is closed, and one that is taken away',
		path: '/gesprek/concretise/vel',
		press: async (page, keys) => {
			const row = page.locator('[data-agreement]').first();
			await keys.press(row);
			await keys.press(button(page, 'Klaar'));
			await expect(row).toBeFocused();
			await keys.press(row);
			await keys.press(button(page, 'Weghalen'));
		}
	},
	{
		name: 'a thing to pack',
		path: '/gesprek/planned/voorbereiden',
		press: pressing('Zelf iets toevoegen', /^Haal weg: /)
	},
	{
		name: 'a correction of the report that is left with Escape',
		path: '/gesprek/held/verslag',
		press: async (page, keys) => {
			const edit = button(page, /^Aanpassen/);
			await keys.press(edit);
			await keys.strike('Escape');
			await expect(edit).toBeFocused();
		}
	},
	{
		name: 'the view of the table',
		path: '/gesprek/focus/tafel',
		press: async (page, keys) => {
			await keys.press(page.getByRole('link', { name: 'Vel' }));
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await keys.press(page.getByRole('link', { name: 'Papier' }));
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		}
	}
];
