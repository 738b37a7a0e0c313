import { addPoint, pointOn, type FieldBox } from './record-stroke.ts';

interface Options {
	/** True when this kind of pointer (`touch`, `pen`, `mouse`) may draw now. */
	readonly accepts: (pointerType: string) => boolean;
	/** Called at most once a frame while drawing, and with nothing when the stroke is over. */
	readonly onmove: (points: readonly number[]) => void;
	/** Called with the whole stroke when the pen is lifted. */
	readonly onstroke: (points: readonly number[]) => void;
}

/** The stroke that is being drawn. */
interface Going {
	readonly pointer: number;
	readonly box: FieldBox;
	readonly points: number[];
}

/** Lets pen, finger and mouse draw on a field; one pointer at a time, so a resting palm adds nothing. */
export function drawWithPointer({ accepts, onmove, onstroke }: Options) {
	return (field: HTMLElement): (() => void) => {
		let going: Going | null = null;
		let frame = 0;

		const begin = (event: PointerEvent) => {
			if (going || event.button !== 0 || !accepts(event.pointerType)) return;
			event.preventDefault();
			field.setPointerCapture(event.pointerId);
			going = { pointer: event.pointerId, box: field.getBoundingClientRect(), points: [] };
			follow(event);
		};
		const follow = (event: PointerEvent) => {
			if (event.pointerId !== going?.pointer) return;
			const { box, points } = going;
			const between = event.getCoalescedEvents();
			for (const each of between.length > 0 ? between : [event])
				addPoint(points, pointOn(box, each));
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				onmove(points);
			});
		};
		const finish = (event: PointerEvent, keep: boolean) => {
			if (event.pointerId !== going?.pointer) return;
			cancelAnimationFrame(frame);
			frame = 0;
			const { points } = going;
			going = null;
			if (keep) onstroke(points);
			onmove([]);
		};
		const lifted = (event: PointerEvent) => {
			finish(event, true);
		};
		// The system takes a touch back when it turns out to be a palm; a pen is only interrupted.
		const taken = (event: PointerEvent) => {
			finish(event, event.pointerType !== 'touch');
		};
		const stop = new AbortController();
		const { signal } = stop;
		field.addEventListener('pointerdown', begin, { signal });
		field.addEventListener('pointermove', follow, { signal });
		field.addEventListener('pointerup', lifted, { signal });
		field.addEventListener('pointercancel', taken, { signal });
		return () => {
			stop.abort();
		};
	};
}
