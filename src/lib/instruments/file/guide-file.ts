import * as v from 'valibot';
import type { GuideProblem } from '#lib/domain/instrument/problems.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { Result } from '#lib/domain/result.ts';
import { guideFrom } from './read-guide.ts';

/** Says that a file holds a guide. */
const FORMAT = 'aan-tafel-leidraad';
/** Raised when the shape of a guide changes so that an older app would read it wrongly. */
const FORMAT_VERSION = 1;

/** Bytes of the largest file that is read: a guide travels inside every talk that follows it. */
export const LARGEST_GUIDE_FILE = 256 * 1024;

/** Why a file is no guide that this app can use. */
export type GuideFileError =
	| { readonly kind: 'too-large'; readonly bytes: number }
	| { readonly kind: 'not-json' }
	/** JSON, but of something else. */
	| { readonly kind: 'not-a-guide' }
	| { readonly kind: 'newer'; readonly version: number }
	| { readonly kind: 'problems'; readonly problems: readonly GuideProblem[] };

const envelope = v.object({
	format: v.literal(FORMAT),
	formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
	guide: v.unknown()
});

/** The text of a file that holds `guide`. */
export const guideFile = (guide: Instrument): string =>
	`${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, guide }, null, '\t')}\n`;

function jsonIn(text: string): unknown {
	try {
		// A file saved by a Windows editor may begin with a byte order mark.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

/** Reads the text of a file. Nothing of a file with a problem is used. */
export function readGuideFile(text: string): Result<Instrument, GuideFileError> {
	const bytes = new TextEncoder().encode(text).length;
	const refused = (error: GuideFileError) => ({ ok: false, error }) as const;
	if (bytes > LARGEST_GUIDE_FILE) return refused({ kind: 'too-large', bytes });
	const json = jsonIn(text);
	if (json === undefined) return refused({ kind: 'not-json' });
	const read = v.safeParse(envelope, json);
	if (!read.success) return refused({ kind: 'not-a-guide' });
	const { formatVersion, guide } = read.output;
	if (formatVersion > FORMAT_VERSION) return refused({ kind: 'newer', version: formatVersion });
	const found = guideFrom(guide);
	return found.ok ? found : refused({ kind: 'problems', problems: found.error });
}
