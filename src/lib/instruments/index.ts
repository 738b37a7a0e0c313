import type { Instrument } from '#lib/domain/instrument/types.ts';
import { ambitionDcl } from './ambition-dcl/index.ts';
import { ambitionVo } from './ambition-vo/index.ts';
import { closing } from './closing/index.ts';
import given from './programmes/periods.json' with { type: 'json' };
import { programmeOn, type Programme } from './programmes/programme.ts';
import { routePo } from './route-po/index.ts';
import { routeVo } from './route-vo/index.ts';

const made = new Map<Programme, readonly Instrument[]>();

/** Every guide that the app knows, in the words of one programme period. The same objects each time. */
export function guidesIn(programme: Programme): readonly Instrument[] {
	const known = made.get(programme);
	if (known !== undefined) return known;
	// A newer version of a guide stands before an older one.
	const guides = [
		ambitionDcl,
		ambitionVo(programme),
		routePo(programme),
		routeVo(programme),
		closing
	];
	made.set(programme, guides);
	return guides;
}

const [first, ...later] = given;
if (first === undefined) throw new Error('No programme period');

/** Periods of the programme, at least one. */
export type Periods = readonly [Programme, ...Programme[]];
const known: Periods = [first, ...later];

/** The guides as they are on `day` (`YYYY-MM-DD`). */
export const guidesOn = (day: string, periods: Periods = known): readonly Instrument[] =>
	guidesIn(programmeOn(day, periods));

/** The guides to choose from; what differs by period comes with the day of the talk. */
export const instruments: readonly Instrument[] = guidesIn(first);

/**
 * The guide with this id among `guides`; the newest when no version is given.
 * `undefined` for a guide or version that this app does not know, e.g. from a newer app.
 */
export function instrumentById(
	id: string,
	version?: number,
	guides = instruments
): Instrument | undefined {
	return guides.find(
		(instrument) =>
			instrument.id === id && (version === undefined || instrument.version === version)
	);
}
