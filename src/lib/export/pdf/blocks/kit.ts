import type { Tone } from '../look.ts';
import type { Paper, Picture } from '../paper.ts';

/** What blocks need to be laid out. */
export interface Kit {
	readonly widthOf: Paper['widthOf'];
	/** Colours of the section's round. */
	readonly tone: Tone;
	/** Null when the photo is not on this device, or is none that can be printed. */
	picture(blobId: string): Promise<Picture | null>;
}

/** From the left edge of the text. */
export interface Area {
	readonly x: number;
	readonly width: number;
}
