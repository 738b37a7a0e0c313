import type { Level } from '../instrument/types.ts';
import type { School, Sector } from './types.ts';

/** The row of a school in lists: derived, so it can be thrown away and made again. */
export interface SchoolSummary {
	readonly id: string;
	readonly name: string;
	readonly place: string;
	readonly sector: Sector | null;
	readonly level: Level | null;
	readonly brin: string;
	readonly locationNumber: string;
	readonly mergedInto: readonly string[];
	/** Epoch ms. */
	readonly createdAt: number;
}

export function summariseSchool({
	id,
	texts,
	choices,
	mergedInto,
	createdAt
}: School): SchoolSummary {
	return {
		id,
		name: texts.name,
		place: texts.place,
		sector: choices.sector,
		level: choices.level,
		brin: texts.brin,
		locationNumber: texts.locationNumber,
		mergedInto,
		createdAt
	};
}
