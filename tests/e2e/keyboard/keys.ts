import { expect, type Locator, type Page } from '@playwright/test';

/** More than the longest way round a screen of this journey. */
const FAR = 120;

/** Steps after which the element is looked for anew, as it may have been drawn again on the way. */
const LOOK_AGAIN = 20;

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
		let elements = await target.elementHandles();
		for (let pressed = 1; pressed <= FAR; pressed++) {
			// Looking for an element by its name takes longer than the step itself.
			if (pressed % LOOK_AGAIN === 0) elements = await target.elementHandles();
			if (await this.#page.evaluate(haveFocus, elements)) {
				const seen = () => this.#page.evaluate(focusIsSeen);
				// The ring of a note fades in. A message that goes away by itself covers it for longer than this.
				const soon = { message: `seen: ${String(target)}`, timeout: 5000 };
				await expect.poll(seen, soon).toBe('');
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

/** Runs in the page. */
const haveFocus = (elements: readonly Node[]): boolean =>
	elements.some((each) => each === document.activeElement);

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
