import type { PlacedAmbition } from '#lib/domain/conversation/ambitions.ts';
import type { Cluster } from '#lib/domain/conversation/types.ts';
import { listInWords } from '#lib/domain/report/words.ts';

/** What a group is called, also before it has a name. */
export const groupName = ({ name }: Cluster): string =>
	name.trim() === '' ? 'Groep zonder naam' : name.trim();

/** The groups of an ambition in words: "Durven maken en Jezelf laten zien". */
export const groupNames = (clusters: readonly Cluster[]): string =>
	listInWords(clusters.map(groupName));

/** A short name of an ambition: its groups, or else its own words. */
export function shortName({ ambition, clusters, number }: PlacedAmbition): string {
	if (clusters.length > 0) return groupNames(clusters);
	return ambition.text.trim() === '' ? `Ambitie ${number}` : ambition.text.trim();
}

const words = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];

/** A small whole number in words. */
export const inWords = (count: number): string => words[count] ?? String(count);

/** The same at the start of a sentence. */
export const capitalised = (count: number): string =>
	inWords(count).replace(/^./u, (letter) => letter.toUpperCase());
