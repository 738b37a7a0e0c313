/**
 * Runs in the page. Says what is wrong with the sizes that are promised: nothing wider than the screen, no
 * page longer than what is in it, targets of 48 px or more, no text below 15 px.
 */
export function layoutProblems(): string[] {
	const TARGET = 48;
	const TEXT = 15;
	const controls = 'a[href], button, input, textarea, select, summary, [role="button"]';

	const name = (element: Element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 120);
	const isSeen = (element: Element) => {
		if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
		const { width, height } = element.getBoundingClientRect();
		return width > 1 && height > 1;
	};
	/** A link in a sentence may be as high as its line. */
	const isInline = (element: Element) =>
		element.matches('a') && getComputedStyle(element).display === 'inline';
	/** A tap on its label counts for the field. */
	const targetOf = (element: Element) => element.closest('label') ?? element;

	const tooSmall = [...document.querySelectorAll(controls)]
		.filter((element) => isSeen(element) && !isInline(element))
		.filter((element) => {
			const target = targetOf(element);
			if (!(target instanceof HTMLElement)) return false;
			return target.offsetWidth < TARGET || target.offsetHeight < TARGET;
		})
		.map((element) => {
			const { width, height } = targetOf(element).getBoundingClientRect();
			return `target ${String(Math.round(width))}×${String(Math.round(height))}: ${name(element)}`;
		});

	const tooFine = new Set<Element>();
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const parent = texts.currentNode.parentElement;
		if (!parent || texts.currentNode.nodeValue?.trim() === '') continue;
		const size = parseFloat(getComputedStyle(parent).fontSize);
		if (size < TEXT && isSeen(parent) && !parent.closest('script, style')) tooFine.add(parent);
	}

	/** What reaches furthest to the right. */
	const outermost = () => {
		const right = (element: Element) => element.getBoundingClientRect().right;
		const all = [...document.querySelectorAll('body *')].filter(isSeen);
		const [first] = all.sort((one, other) => right(other) - right(one));
		return first ? `${String(right(first))} ${name(first)}` : '';
	};

	const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
	/** What is hidden for the eye may lie below it, and then the page scrolls into nothing. */
	const end = Math.max(clientHeight, document.body.getBoundingClientRect().bottom + scrollY);
	return [
		...(scrollWidth > clientWidth
			? [`wider: ${String(scrollWidth)} in ${String(clientWidth)}: ${outermost()}`]
			: []),
		...(scrollHeight > end + 1
			? [`longer: ${String(scrollHeight)} with ${String(Math.round(end))} in it`]
			: []),
		...tooSmall,
		...[...tooFine].map((element) => `text ${getComputedStyle(element).fontSize}: ${name(element)}`)
	];
}
