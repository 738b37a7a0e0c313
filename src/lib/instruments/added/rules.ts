import type { Instrument } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';

/** In every guide: asked for in one, useful in all. */
export const wrapUpRule = line(
	'Begin zeven minuten voor de eindtijd met afronden, ook als niet alles klaar is.'
);

/** Minutes before the end at which wrapping up starts; the source has it in one guide only. */
export const wrapUpMinutes = 7 satisfies Instrument['wrapUpMinutes'];
