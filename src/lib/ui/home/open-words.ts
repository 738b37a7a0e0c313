import type { Readiness } from '#lib/domain/conversation/readiness.ts';

/** At most this many open things are named; the rest is counted. */
const NAMED = 2;

/** Within a sentence: a small first letter, and no second colon. */
const small = (text: string): string =>
	text.slice(0, 1).toLocaleLowerCase('nl') + text.slice(1).replaceAll(': ', ', ');

/** "5 van de 6 dingen klaar", "Alles is klaar". */
export function readyWords({ done, total }: Readiness): string {
	return done === total ? 'Alles is klaar' : `${done} van de ${total} dingen klaar`;
}

/** What is open in one sentence: "Nog inpakken: stiften en taart." or "Nog doen: …"; empty when nothing is. */
export function openWords({ open }: Readiness): string {
	if (open.length === 0) return '';
	const verb = open.every(({ kind }) => kind === 'pack') ? 'Nog inpakken' : 'Nog doen';
	const named = open.slice(0, NAMED).map(({ short }) => small(short));
	const rest = open.length - named.length;
	const list = rest > 0 ? `${named.join('; ')} en nog ${rest}` : named.join('; ');
	return `${verb}: ${list}.`;
}
