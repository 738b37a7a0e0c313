import { appendFileSync, readFileSync } from 'node:fs';

/** What a fault test measured, by name. */
export type Figures = Readonly<Record<string, number | string>>;

/** Where the figures of a run are gathered, one JSON object a line; nowhere when a test runs by itself. */
const file = (): string | undefined => process.env['FIGURES'];

/** Prints what a test measured, and keeps it for the table at the end of `npm run test:faults`. */
export function tellFigures(test: string, figures: Figures): void {
	console.log(`${test}:`, JSON.stringify(figures));
	const kept = file();
	if (kept !== undefined) appendFileSync(kept, `${JSON.stringify({ test, figures })}\n`);
}

/** One line for each test that told its figures. */
export function toldFigures(kept: string): readonly string[] {
	const lines = readFileSync(kept, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => {
		const { test, figures } = JSON.parse(line) as { test: string; figures: Figures };
		const each = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
		return `${test}: ${each.join(', ')}`;
	});
}
