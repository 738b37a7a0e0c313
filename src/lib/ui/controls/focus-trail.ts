const controls = 'a[href], button, input, textarea, select, summary, [tabindex]';

/** Where the focus was, and what stood around it, from before a key or a tap changed the page. */
export interface FocusTrail {
	readonly element: HTMLElement;
	/** From its parent up to the body. */
	readonly around: readonly Element[];
	/** All that could take the focus, in the order of the page. */
	readonly order: readonly HTMLElement[];
}

const all = (selector: string): readonly HTMLElement[] => [
	...document.querySelectorAll<HTMLElement>(selector)
];

function ancestorsOf(element: Element): readonly Element[] {
	const parent = element.parentElement;
	return parent ? [parent, ...ancestorsOf(parent)] : [];
}

const isUsable = (element: HTMLElement): boolean =>
	element.isConnected && element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element);

const isShown = (element: HTMLElement): boolean => element.checkVisibility();

/** Null while nothing has the focus. */
export function focusTrail(): FocusTrail | null {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) return null;
	return { element, around: ancestorsOf(element), order: all(controls) };
}

/** The first heading inside `root`, else the title of the page. It takes the focus as a place to read on from. */
export function focusHeading(root: ParentNode = document): boolean {
	const heading = root.querySelector<HTMLElement>('h1, h2') ?? document.querySelector('h1');
	if (!heading) return false;
	if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
	return true;
}

/**
 * Gives the focus back after the element that had it went away or was switched off, and nothing else took
 * it: to the nearest control in what still stands around it, or to the heading of the dialog or page.
 * Browsers drop it on the body, and a keyboard then starts again at the top.
 */
export function followTrail({ element, around, order }: FocusTrail): void {
	if (document.activeElement !== document.body) return;
	const at = order.indexOf(element);
	const near = [element, ...order.slice(at + 1), ...order.slice(0, at).toReversed()];
	for (const root of around.filter(({ isConnected }) => isConnected)) {
		const next = near.find((each) => root.contains(each) && isUsable(each));
		if (next) next.focus();
		else if (root.matches('main, dialog, body')) focusHeading(root);
		if (document.activeElement !== document.body) return;
	}
}
