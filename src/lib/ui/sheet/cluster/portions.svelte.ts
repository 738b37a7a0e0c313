import { afterPaint, whenIdle } from '#lib/state/when-idle.ts';

/** Fewest notes that a column of the sheet begins with. */
const FEWEST = 24;
/** Square CSS pixels of window for each note that a column begins with: more than fit in its part of it. */
const ROOM = 40_000;
/** Notes that each column grows by in one idle moment. */
const STEP = 12;
/**
 * How many notes each column of a sheet draws: at first what can be in sight, then more in idle moments
 * until all are there, so that a full sheet can be used as soon as a nearly empty one.
 */
export class Portions {
	/** From the top of a column; Infinity once all are drawn. */
	perColumn = $state(Math.max(FEWEST, Math.round((window.innerWidth * window.innerHeight) / ROOM)));

	/** Lets it grow past `most`, the number of notes in the fullest column. Returns the way to stop. */
	grow(most: number): () => void {
		let stop: () => void = () => undefined;
		const more = () => {
			this.perColumn += STEP;
			if (this.perColumn < most) stop = whenIdle(more);
			else this.finish();
		};
		// The first portion is on the screen before the second one is made.
		stop = afterPaint(more);
		return () => {
			stop();
		};
	}

	/** Draws all now, for who needs every place at once. */
	finish(): void {
		this.perColumn = Infinity;
	}
}
