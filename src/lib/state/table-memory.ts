import { readLocal, writeLocal } from '#lib/storage/local.ts';

/**
 * What only this device remembers of a table: the card on top of each step, proposals that got a
 * "Nee", and whether the table was seen since the page was loaded. Losing it loses no words.
 */
interface Memory {
	readonly cards: Readonly<Record<string, number>>;
	readonly declined: readonly string[];
}

const keyOf = (id: string) => `table:${id}`;

function parse(stored: unknown): Memory {
	const { cards, declined }: { cards?: unknown; declined?: unknown } =
		typeof stored === 'object' && stored !== null ? stored : {};
	const known = typeof cards === 'object' && cards !== null ? Object.entries(cards) : [];
	return {
		cards: Object.fromEntries(
			known.filter((entry): entry is [string, number] => Number.isInteger(entry[1]))
		),
		declined: Array.isArray(declined) ? declined.filter((key) => typeof key === 'string') : []
	};
}

/** Anything unexpected counts as nothing remembered. */
export function recallTable(id: string): Memory {
	try {
		return parse(JSON.parse(readLocal(keyOf(id)) ?? '{}'));
	} catch {
		return { cards: {}, declined: [] };
	}
}

/** A full disk may refuse; the card on top is then forgotten, the talk goes on. */
export function rememberTable(id: string, memory: Memory): void {
	writeLocal(keyOf(id), JSON.stringify(memory));
}

/**
 * True the first time the table is shown after the page was loaded: with a talk under way, that is
 * a coming back after a crash, a reload or a cold start. Moving between screens does not count.
 */
export function isFirstSight(id: string): boolean {
	// On the document, because it lives exactly as long as the loaded page.
	const { dataset } = document.documentElement;
	const seen = dataset.tablesSeen?.split(' ') ?? [];
	if (seen.includes(id)) return false;
	dataset.tablesSeen = [...seen, id].join(' ');
	return true;
}
