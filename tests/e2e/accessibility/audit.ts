import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { layoutProblems } from './layout-problems.ts';
import { withoutRing } from './without-ring.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Not in the WCAG tags, but promised: headings in order, one first heading and one main part. */
const promised = ['heading-order', 'page-has-heading-one', 'landmark-one-main'];

declare global {
	interface Window {
		axe?: typeof axe;
	}
}

interface Finding {
	readonly id: string;
	readonly nodes: readonly { readonly target: string; readonly html: string }[];
}

const inWords = ({ id, nodes }: Finding): string[] =>
	nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`);

/** Brings axe to a page once: it is long, and a page is asked several times. */
async function bringAxe(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** What axe finds wrong. Throws when it could not look. */
async function findingsOf(page: Page, options: RunOptions): Promise<readonly Finding[]> {
	await bringAxe(page);
	return page.evaluate(
		async (options) => {
			if (!window.axe) throw new Error('Axe is not in the page');
			const { violations } = await window.axe.run(options);
			return violations.map(({ id, nodes }) => ({
				id,
				nodes: nodes.map(({ target, html }) => ({ target: String(target), html }))
			}));
		},
		{ ...options, resultTypes: ['violations'] } satisfies RunOptions
	);
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
	const found = await findingsOf(page, { runOnly: { type: 'tag', values: wcag }, rules });
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
		await page.locator(node.target).evaluate((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
		});
		const again = await findingsOf(page, { runOnly: ['target-size'] });
		const isStill = (other: { target: string }) => other.target === node.target;
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
	const found = await findingsOf(page, { runOnly: ['color-contrast'] });
	await setTheme('day');
	return found.flatMap(inWords).map((line) => `dim ${line}`);
}

/** Controls of which the focus can't be seen. */
export async function ringProblems(page: Page): Promise<string[]> {
	// From a key on the browser shows the focus, also where a script puts it.
	await page.keyboard.press('Tab');
	return await page.evaluate(withoutRing);
}
