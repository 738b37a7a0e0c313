import { expect, type Locator, type Page } from '@playwright/test';

/** More than the longest way round a screen of this journey. */
const FAR = 120;

/** Uses a page with keys only, and watches the focus at each step. */
export class Keys {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Presses Tab until `target` has the focus, and looks whether that can be seen. */
	async to(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab'): Promise<void> {
		// What just changed may still have to be drawn; walking does not wait for it.
		await expect(target.first()).toBeVisible();
		for (let pressed = 0; pressed < FAR; pressed++) {
			if (await hasFocus(target)) {
				const seen = () => this.#page.evaluate(focusIsSeen);
				// The ring of a note fades in.
				await expect.poll(seen, { message: `seen: ${String(target)}` }).toBe('');
				return;
			}
			await this.#page.keyboard.press(key);
		}
		throw new Error(`The keyboard does not come to ${String(target)}`);
	}

	/** Walks to `target` and presses it. */
	async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
		await this.to(target);
		await this.strike(key);
	}

	/** Strikes a key where the focus is; the focus may go elsewhere, but never be lost. */
	async strike(key: 'Enter' | 'Space' | 'Escape'): Promise<void> {
		await this.#page.keyboard.press(key);
		const place = () => this.#page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
		// Not at once: what has the focus may go away at the next drawing.
		await this.#page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
		await expect.poll(place, { message: `focus after ${key}` }).not.toBe('BODY');
	}

	/** Walks to a field and types. */
	async write(field: Locator, text: string): Promise<void> {
		await this.to(field);
		await this.#page.keyboard.type(text);
	}
}

const hasFocus = (target: Locator): Promise<boolean> =>
	target.evaluateAll((elements) => elements.some((each) => each === document.activeElement));

/** Runs in the page. Empty, or why the focus can't be seen. */
function focusIsSeen(): string {
	const focused = document.activeElement;
	if (!focused) return 'nothing has the focus';
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'var(--focus)';
	const { color } = getComputedStyle(probe);
	probe.remove();
	const hasRing = [focused, focused.closest('label') ?? focused].some((element) =>
		getComputedStyle(element).boxShadow.includes(color)
	);
	if (!hasRing) return `no ring: ${focused.outerHTML.slice(0, 120)}`;
	const { left, top, width, height } = focused.getBoundingClientRect();
	const there = document.elementFromPoint(left + width / 2, top + height / 2);
	const isOnTop = focused.contains(there) || there?.closest('label')?.contains(focused) === true;
	return isOnTop ? '' : `covered by ${there?.outerHTML.slice(0, 120) ?? 'the edge of the screen'}`;
}
