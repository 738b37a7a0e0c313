/**
 * Runs in the page, after a key was pressed. Gives each control the focus, and names those on which the
 * ring of the design does not show: a shadow of their own may have taken its place.
 */
export function withoutRing(): string[] {
	const controls = 'a[href], button, input, textarea, select, summary';
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'var(--focus)';
	const { color } = getComputedStyle(probe);
	probe.remove();

	const hasRing = (control: HTMLElement) =>
		[control, control.closest('label') ?? control].some((element) =>
			getComputedStyle(element).boxShadow.includes(color)
		);
	return [...document.querySelectorAll<HTMLElement>(controls)]
		.filter((control) => {
			control.focus({ preventScroll: true });
			// Behind a dialog, hidden or switched off: then it takes no focus.
			return document.activeElement === control && !hasRing(control);
		})
		.map((control) => `no ring: ${control.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
}
