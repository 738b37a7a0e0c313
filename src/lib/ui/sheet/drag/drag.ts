import { placeUnder, scrollStep, type DropPlace } from './drop-places.ts';

interface Target extends DropPlace {
	readonly element: HTMLElement;
}

/** What is dragged. */
export interface Load {
	/** How many notes go along, the dragged one included. */
	readonly count: number;
	readonly fits: (placeKey: string) => boolean;
}

/** One drag, from the moment it began: everything measured once, so that a frame only moves the ghost. */
export class Drag {
	readonly note: HTMLElement;
	readonly #ghost: HTMLElement;
	readonly #sheet: HTMLElement;
	readonly #scroller: HTMLElement;
	readonly #scrollBox: DOMRect;
	readonly #from: number;
	readonly #most: number;
	readonly #grabX: number;
	readonly #grabY: number;
	readonly #targets: readonly Target[];
	#scrollTop: number;
	#x = 0;
	#y = 0;
	#over: Target | null = null;
	#frame = 0;

	constructor(sheet: HTMLElement, note: HTMLElement, at: PointerEvent, load: Load) {
		const scroller = scrollerOf(sheet);
		const box = note.getBoundingClientRect();
		this.note = note;
		this.#sheet = sheet;
		this.#scroller = scroller;
		this.#scrollBox = scroller.getBoundingClientRect();
		this.#from = this.#scrollTop = scroller.scrollTop;
		this.#most = scroller.scrollHeight - scroller.clientHeight;
		this.#grabX = at.clientX - box.left;
		this.#grabY = at.clientY - box.top;
		this.#targets = targetsIn(sheet, scroller).filter(({ key }) => load.fits(key));
		this.#ghost = ghostOf(note, box.width, load.count);
		sheet.append(this.#ghost);
		sheet.dataset.dragging = '';
	}

	/** Key of the place under the pointer now, also when no frame was drawn since it came there. */
	over(): string | null {
		if (this.#frame !== 0) {
			cancelAnimationFrame(this.#frame);
			this.#draw();
		}
		return this.#over?.key ?? null;
	}

	follow(x: number, y: number): void {
		this.#x = x;
		this.#y = y;
		this.#frame ||= requestAnimationFrame(this.#draw);
	}

	end(): void {
		cancelAnimationFrame(this.#frame);
		this.#mark(null);
		this.#ghost.remove();
		delete this.#sheet.dataset.dragging;
	}

	readonly #draw = () => {
		this.#frame = 0;
		const left = this.#x - this.#grabX;
		const top = this.#y - this.#grabY;
		this.#ghost.style.transform = `translate3d(${left}px, ${top}px, 0)`;
		this.#scroll();
		this.#mark(placeUnder(this.#targets, this.#x, this.#y, this.#scrollTop - this.#from));
	};

	#scroll(): void {
		const { left, right, top, bottom } = this.#scrollBox;
		if (this.#x < left || this.#x > right) return;
		const wanted = this.#scrollTop + scrollStep(this.#y, top, bottom);
		const next = Math.min(this.#most, Math.max(0, wanted));
		if (next === this.#scrollTop) return;
		this.#scrollTop = next;
		this.#scroller.scrollTop = next;
		this.#frame ||= requestAnimationFrame(this.#draw);
	}

	#mark(target: Target | null): void {
		if (target === this.#over) return;
		this.#over?.element.removeAttribute('data-over');
		target?.element.setAttribute('data-over', '');
		this.#over = target;
	}
}

/** On a narrow screen not the sheet scrolls but what it lies in. */
function scrollerOf(sheet: HTMLElement): HTMLElement {
	const inner = sheet.querySelector<HTMLElement>('[data-scroller]');
	if (inner && inner.scrollHeight > inner.clientHeight) return inner;
	return sheet.closest<HTMLElement>('[data-scroller]') ?? sheet;
}

function targetsIn(sheet: HTMLElement, scroller: HTMLElement): readonly Target[] {
	return [...sheet.querySelectorAll<HTMLElement>('[data-place]')].map((element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		const key = element.dataset.place ?? '';
		const scrolls = element !== scroller && scroller.contains(element);
		return { key, left, top, right, bottom, scrolls, element };
	});
}

function ghostOf(note: HTMLElement, width: number, count: number): HTMLElement {
	const ghost = document.createElement('div');
	ghost.className = 'drag-ghost';
	for (const name of ['note--green', 'note--pink']) {
		ghost.classList.toggle(name, note.classList.contains(name));
	}
	ghost.ariaHidden = 'true';
	ghost.style.width = `${width}px`;
	ghost.textContent = note.querySelector('.text')?.textContent ?? '';
	if (count > 1) ghost.dataset.count = String(count);
	return ghost;
}
