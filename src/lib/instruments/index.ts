import type { Instrument } from '#lib/domain/instrument/types.ts';
import { ambitionDcl } from './ambition-dcl/index.ts';

/** Every guide that the app knows. A newer version of a guide stands before an older one. */
export const instruments: readonly Instrument[] = [ambitionDcl];

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
