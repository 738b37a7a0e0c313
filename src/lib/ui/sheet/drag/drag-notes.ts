import { Drag, type Load } from './drag.ts';

interface Options {
	/** Called before the places are measured: all of them have to be there. */
	readonly beforeDrag?: () => void;
	/** How many notes go along with this one. */
	readonly countWith: (noteId: string) => number;
	/** Whether a note can be laid there; everywhere when left out. */
	readonly fits?: (noteId: string, placeKey: string) => boolean;
	readonly drop: (noteId: string, placeKey: string) => void;
}

/** How far a pointer moves before it drags, in CSS pixels. */
const THRESHOLD = 6;

/**
 * A finger that starts off sideways drags and one that starts off up or down scrolls; so says
 * `touch-action: pan-y` on notes. Notes in the hand have `none` and follow in any direction.
 */
function isDragging(event: PointerEvent, from: PointerEvent, isPicked: boolean): boolean {
	const x = Math.abs(event.clientX - from.clientX);
	const y = Math.abs(event.clientY - from.clientY);
	if (Math.hypot(x, y) < THRESHOLD) return false;
	return event.pointerType === 'mouse' || isPicked || x > y;
}

/** Pointers on the sheet: at most one of them drags. */
class Drags {
	readonly #sheet: HTMLElement;
	readonly #options: Options;
	#start: { readonly note: HTMLElement; readonly at: PointerEvent } | null = null;
	#drag: Drag | null = null;

	constructor(sheet: HTMLElement, options: Options) {
		this.#sheet = sheet;
		this.#options = options;
	}

	readonly pressed = (event: PointerEvent) => {
		if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
		const note = event.target.closest<HTMLElement>('[data-note]');
		this.#start = note ? { note, at: event } : null;
	};

	readonly moved = (event: PointerEvent) => {
		if (event.pointerId !== this.#start?.at.pointerId) return;
		const { note, at } = this.#start;
		if (!this.#drag) {
			if (!isDragging(event, at, note.ariaPressed === 'true')) return;
			this.#sheet.setPointerCapture(event.pointerId);
			this.#options.beforeDrag?.();
			this.#drag = new Drag(this.#sheet, note, at, this.#load(note.dataset.note ?? ''));
		}
		this.#drag.follow(event.clientX, event.clientY);
	};

	readonly stopped = (event: PointerEvent) => {
		if (event.pointerId !== this.#start?.at.pointerId) return;
		const { note } = this.#start;
		if (event.type === 'pointerup') this.#drag?.follow(event.clientX, event.clientY);
		const place = this.#drag?.over();
		const dragged = this.#drag !== null;
		this.cancel();
		if (dragged) this.#swallowClick();
		if (event.type === 'pointerup' && place) this.#options.drop(note.dataset.note ?? '', place);
	};

	readonly keyed = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !this.#drag) return;
		event.stopPropagation();
		this.cancel();
	};

	cancel(): void {
		this.#drag?.end();
		this.#start = this.#drag = null;
	}

	#load(id: string): Load {
		const { countWith, fits } = this.#options;
		return { count: countWith(id), fits: (key) => fits?.(id, key) ?? true };
	}

	/** The click that follows a drag is no tap. */
	#swallowClick(): void {
		const swallow = (event: MouseEvent) => {
			event.stopPropagation();
		};
		this.#sheet.addEventListener('click', swallow, { capture: true });
		setTimeout(() => {
			this.#sheet.removeEventListener('click', swallow, { capture: true });
		});
	}
}

/** Lets notes (`data-note`) be dragged to places (`data-place`) with touch, pen and mouse: one path for all. */
export function dragNotes(options: Options) {
	return (sheet: HTMLElement): (() => void) => {
		const drags = new Drags(sheet, options);
		const stop = new AbortController();
		const { signal } = stop;
		sheet.dataset.drags = '';
		sheet.addEventListener('pointerdown', drags.pressed, { signal });
		sheet.addEventListener('pointermove', drags.moved, { signal });
		sheet.addEventListener('pointerup', drags.stopped, { signal });
		sheet.addEventListener('pointercancel', drags.stopped, { signal });
		window.addEventListener('keydown', drags.keyed, { signal, capture: true });
		return () => {
			drags.cancel();
			stop.abort();
		};
	};
}
