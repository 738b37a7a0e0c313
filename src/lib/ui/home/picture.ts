/** Id of the element in which `src/first-picture.js` shows the picture of the last time. */
const ID = 'home-picture';

/** Which build this is: the file that the shell starts with carries a hash of everything it needs. */
export const build = (): string | null =>
	document.querySelector('link[rel="modulepreload"][href*="/entry/app."]')?.getAttribute('href') ??
	null;

/** Screens of which the picture is made: what is further down comes when the app has started. */
const SCREENS = 1.2;

/** Says how it stands at this very moment, or asks for the app: in the picture it is not to be seen. */
const momentary = '[data-moment]';
/** Comes and goes. */
const passing = '[role="status"], [role="alert"]';
/** Does nothing before the app has started. */
const deaf = 'form, button, details';

/**
 * The screen as text, to be shown before the app has started: with links that work, and without what is only
 * so for a moment. Null when there is something else on it than what it begins with.
 */
export function pictureOf(parts: readonly Element[]): string | null {
	if (window.scrollY > 0) return null;
	if (parts.some((part) => part.querySelector('input:not(:placeholder-shown)'))) return null;
	return parts.map(copyOf).join('').replaceAll('<!---->', '');
}

function copyOf(part: Element): string {
	const copy = part.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	const lowest = window.innerHeight * SCREENS;
	const originals = part.querySelectorAll('*');
	for (const [index, each] of copy.querySelectorAll('*').entries()) {
		if ((originals[index]?.getBoundingClientRect().top ?? 0) > lowest) each.remove();
	}
	for (const each of copy.querySelectorAll(passing)) each.remove();
	for (const each of copy.querySelectorAll<HTMLElement>(momentary)) {
		each.style.visibility = 'hidden';
	}
	for (const each of copy.querySelectorAll<HTMLElement>(deaf)) each.inert = true;
	for (const each of copy.querySelectorAll('details')) each.open = false;
	return copy.outerHTML;
}

/** Where the link in the picture leads that has the focus; null when none has. */
export const focusInPicture = (): string | null =>
	document.activeElement?.closest(`#${ID} a`)?.getAttribute('href') ?? null;

/** Puts the real screen in the place of the picture, when there is one, with the focus on the same link. */
export function removePicture(focused = focusInPicture()): void {
	const picture = document.getElementById(ID);
	if (!picture) return;
	const root = picture.nextElementSibling;
	picture.remove();
	root?.removeAttribute('hidden');
	if (focused === null) return;
	root?.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
}
