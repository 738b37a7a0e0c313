// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { focusTrail, followTrail } from './focus-trail.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Focuses an element, changes the page, and tells where the focus went. */
function after(selector: string, change: () => void): string {
	find(selector)?.focus();
	const trail = focusTrail();
	change();
	if (trail) followTrail(trail);
	return document.activeElement?.id ?? '';
}

describe('followTrail', () => {
	beforeEach(() => {
		// Not in jsdom; nothing is hidden by a style sheet here.
		HTMLElement.prototype.checkVisibility = () => true;
		document.body.innerHTML = `
			<h1 id="title">Contracteren</h1>
			<main>
				<button id="first">Eerst</button>
				<div id="pair"><button id="undo">Ongedaan</button><button id="redo">Opnieuw</button></div>
				<section id="slip"><button id="yes">Ja</button><button id="no">Nee</button></section>
				<button id="last">Laatst</button>
			</main>`;
	});

	it('leaves the focus where something else put it', () => {
		expect(after('#undo', () => find('#last')?.focus())).toBe('last');
	});

	it('goes to the neighbour of a button that was switched off', () => {
		const switchOff = () => {
			// A browser takes the focus away by itself, at the next drawing.
			find('#undo')?.blur();
			find('#undo')?.toggleAttribute('disabled', true);
		};
		expect(after('#undo', switchOff)).toBe('redo');
	});

	it('goes on after a part of the page that went away', () => {
		expect(after('#yes', () => find('#slip')?.remove())).toBe('last');
	});

	it('goes back when nothing comes after', () => {
		expect(after('#last', () => find('#last')?.remove())).toBe('no');
	});

	it('goes to the heading when everything was made anew', () => {
		const anew = () => {
			const main = find('main');
			if (main) main.innerHTML = '<h2 id="question">Hoe laat?</h2><button>Volgende</button>';
		};
		expect(after('#first', anew)).toBe('question');
	});

	it('goes to the title of the page when there is no heading inside', () => {
		expect(after('#first', () => find('main')?.replaceChildren())).toBe('title');
	});
});
