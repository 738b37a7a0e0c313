import type { ReportPart } from '#lib/domain/instrument/types.ts';

/** Every part there is, also those that a guide does not name: they show when they hold something. */
export const allParts: readonly ReportPart[] = [
	'participants',
	'ambitions',
	'activities',
	'opportunities',
	'answers',
	'agreements',
	'closing',
	'drawing',
	'photos',
	'wishes',
	'goals',
	'aspects',
	'lookBack',
	'appointments',
	'objects',
	'ideas',
	'features'
];

/** What only this device remembers of a report. Losing it loses no words. */
export interface ReportChoices {
	/** Parts that are left out. */
	readonly leftOut: ReadonlySet<string>;
	/** The facilitator looked for faces and names. */
	readonly looked: boolean;
}

const none: ReportChoices = { leftOut: new Set(), looked: false };
const keyOf = (id: string) => `report:${id}`;

function parse(stored: unknown): ReportChoices {
	const { leftOut, looked }: { leftOut?: unknown; looked?: unknown } =
		typeof stored === 'object' && stored !== null ? stored : {};
	const parts: readonly unknown[] = Array.isArray(leftOut) ? leftOut : [];
	return {
		leftOut: new Set(parts.filter((part) => typeof part === 'string')),
		looked: looked === true
	};
}

/** Anything unexpected counts as nothing remembered: then everything is in the report. */
export function recallReport(id: string): ReportChoices {
	try {
		return parse(JSON.parse(localStorage.getItem(keyOf(id)) ?? '{}'));
	} catch {
		return none;
	}
}

export function rememberReport(id: string, { leftOut, looked }: ReportChoices): void {
	try {
		localStorage.setItem(keyOf(id), JSON.stringify({ leftOut: [...leftOut], looked }));
	} catch {
		// A full disk: the choice holds until the page is closed.
	}
}

/** The choices with one part in or out. */
export function withPart(choices: ReportChoices, part: ReportPart, shown: boolean): ReportChoices {
	const leftOut = new Set(choices.leftOut);
	if (shown) leftOut.delete(part);
	else leftOut.add(part);
	return { ...choices, leftOut };
}
