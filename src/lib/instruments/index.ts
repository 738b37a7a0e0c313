import type { Instrument } from '#lib/domain/instrument/types.ts';
import { ambitionDcl } from './ambition-dcl/index.ts';
import { ambitionVo } from './ambition-vo/index.ts';
import { closing } from './closing/index.ts';
import { routePo } from './route-po/index.ts';
import { routeVo } from './route-vo/index.ts';

/** Every guide that the app knows. A newer version of a guide stands before an older one. */
export const instruments: readonly Instrument[] = [
	ambitionDcl,
	ambitionVo,
	routePo,
	routeVo,
	closing
];

/**
 * The guide with this id; the newest when no version is given.
 * `undefined` for a guide or version that this app does not know, e.g. from a newer app.
 */
export function instrumentById(id: string, version?: number): Instrument | undefined {
	return instruments.find(
		(instrument) =>
			instrument.id === id && (version === undefined || instrument.version === version)
	);
}
