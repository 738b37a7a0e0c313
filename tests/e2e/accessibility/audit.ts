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

async function axe(page: Page, options: Options): Promise<readonly Finding[]> {
	// The modern mode opens a second page for each analysis; these pages have no frames to gather.
	const builder = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await builder
		.options({ ...options, resultTypes: ['violations'] })
		.analyze();
	return violations;
}

/** Everything that is wrong with what a page shows now, as lines that name the element. */
export const problemsOf = (page: Page): Promise<string[]> => problems(page, true);

/** The same in another size, but for the colours: they are as they were, and take the longest to look at. */
export const problemsInSize = (page: Page): Promise<string[]> => problems(page, false);

async function problems(page: Page, withColours: boolean): Promise<string[]> {
	const rules = {
		...Object.fromEntries(promised.map((rule) => [rule, { enabled: true }])),
		'color-contrast': { enabled: withColours }
	};
	const found = await axe(page, { runOnly: { type: 'tag', values: wcag }, rules });
	const sizes = found.filter(({ id }) => id === 'target-size');
	const others = found.filter(({ id }) => id !== 'target-size');
	return [
		...others.flatMap(inWords),
		...(await tooSmall(page, sizes)),
		...(await page.evaluate(layoutProblems))
	];
}

/**
 * What axe finds too small, once more in the middle of the screen: of what lies half under the edge of a list
 * that scrolls it takes only a part for the target.
 */
async function tooSmall(page: Page, sizes: readonly Finding[]): Promise<string[]> {
	const left: string[] = [];
	for (const node of sizes.flatMap(({ nodes }) => nodes)) {
		await page.locator(String(node.target)).evaluate((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
		});
		const again = await axe(page, { runOnly: ['target-size'] });
		const isStill = (other: { target: unknown }) => String(other.target) === String(node.target);
		if (again.some(({ nodes }) => nodes.some(isStill))) {
			left.push(...inWords({ id: 'target-size', nodes: [node] }));
		}
	}
	return left;
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
	return found.flatMap(inWords).map((line) => `dim ${line}`);
}

/** Controls of which the focus can't be seen. */
export async function ringProblems(page: Page): Promise<string[]> {
	// From a key on the browser shows the focus, also where a script puts it.
	await page.keyboard.press('Tab');
	return await page.evaluate(withoutRing);
}
