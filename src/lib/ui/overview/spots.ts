import type { Band } from '#lib/domain/conversation/overview.ts';
import type { NoteColor } from '#lib/domain/instrument/types.ts';
import type { Column } from './overview.svelte.ts';

/** A place on the overview to drop a note on. */
export interface Spot {
	readonly band: Band;
	readonly color: NoteColor;
	readonly column: Column;
}

/** Name of a spot for `data-place`: `<color> <band> <column>`; a column that says nothing keeps what the note has. */
export function spotKey(color: NoteColor, band: Band, { domain, term }: Column): string {
	const said = domain === undefined ? term : domain;
	return [color, band.key, said === undefined ? 'keep' : (said ?? 'open')].join(' ');
}

/** All spots of these bands by their key. */
export function spotsByKey(
	bands: readonly Band[],
	columns: readonly Pick<Spot, 'color' | 'column'>[]
): ReadonlyMap<string, Spot> {
	const spots = bands.flatMap((band) => columns.map((each) => ({ band, ...each })));
	return new Map(spots.map((spot) => [spotKey(spot.color, spot.band, spot.column), spot]));
}

const domains = [1, 2, 3, null] as const;
const terms = ['short', 'long', null] as const;

/** Every column that a note can lie in. */
export const allColumns: readonly Pick<Spot, 'color' | 'column'>[] = [
	...domains.map((domain) => ({ color: 'green', column: { domain } }) as const),
	...terms.map((term) => ({ color: 'pink', column: { term } }) as const),
	{ color: 'green', column: {} }
];
