import type { Page } from '@playwright/test';
import source from '../../fixtures/wilgenroos.json' with { type: 'json' };

const [scenario] = source.scenarios;
if (!scenario) throw new Error('The script is missing');

/** The afternoon at De Wilgenroos, as data. */
export const script = scenario;

/** Labels of the seats by the script's ids of people. */
export const seatLabels: Readonly<Record<string, string>> = Object.fromEntries(
	source.people.map(({ id, label }) => [id, label])
);

export const groupNames: Readonly<Record<string, string>> = Object.fromEntries(
	script.clusters.map(({ id, name }) => [id, name])
);

/** Number of an ambition on the sheet by its id in the script: A1 is 1. */
export const ambitionNumber = (id: string): number =>
	script.ambitions.findIndex((ambition) => ambition.id === id) + 1;

/** A moment of the script's day in Oosterdonk. */
export const at = (time: string): string => `${script.date}T${time}:00+02:00`;

/** Puts the clock of the page on a moment of the day; the app reads it within a second. */
export async function setTime(page: Page, time: string): Promise<void> {
	await page.clock.setFixedTime(at(time));
}

/** Enters a step from the rail of the sheet; steps that were visited show a sign in place of their number. */
export async function goToStep(page: Page, name: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Stappen' })
		.getByRole('button', { name: new RegExp(name) })
		.click();
}
