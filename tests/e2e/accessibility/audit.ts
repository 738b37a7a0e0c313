import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { layoutProblems } from './layout-problems.ts';
import { withoutRing } from './without-ring.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Not in the WCAG tags, but promised: headings in order, one first heading and one main part. */
const promised = ['heading-order', 'page-has-heading-one', 'landmark-one-main'];

interface Finding {
	readonly id: string;
	readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
}

const inWords = ({ id, nodes }: Finding): string[] =>
	nodes.map(({ target, html }) => `${id}: ${String(target)} ${html.slice(0, 160)}`);

type Options = Parameters<AxeBuilder['options']>[0];

async function axe(page: Page, options: Options): Promise<string[]> {
	// The modern mode opens a second page for each analysis; these pages have no frames to gather.
	const builder = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await builder
		.options({ ...options, resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(inWords);
}

/** Everything that is wrong with what a page shows now, as lines that name the element. */
export async function problemsOf(page: Page): Promise<string[]> {
	const rules = Object.fromEntries(promised.map((rule) => [rule, { enabled: true }]));
	const found = await axe(page, { runOnly: { type: 'tag', values: wcag }, rules });
	return [...found, ...(await page.evaluate(layoutProblems))];
}

/** What is wrong with the colours in the other light; the rest does not depend on it. */
export async function dimProblems(page: Page): Promise<string[]> {
	const setTheme = (theme: string) =>
		page.evaluate((name) => {
			document.documentElement.dataset['theme'] = name;
		}, theme);
	await setTheme('dim');
	const found = await axe(page, { runOnly: ['color-contrast'] });
	await setTheme('day');
	return found.map((line) => `dim ${line}`);
}

/** Controls of which the focus can't be seen. */
export async function ringProblems(page: Page): Promise<string[]> {
	// From a key on the browser shows the focus, also where a script puts it.
	await page.keyboard.press('Tab');
	return await page.evaluate(withoutRing);
}
