import { describe, expect, it } from 'vitest';
import type { GuideProblem } from '#lib/domain/instrument/problems.ts';
import { placeWords, reasonWords, refusalWords } from './problem-words.ts';

describe('the place of a problem', () => {
	it.each([
		[['steps', 3, 'prompts', 1, 'text'], 'Stap 4, vraag 2, tekst'],
		[['steps', 0, 'cards', 0], 'Stap 1, kaart 1'],
		[['steps', 0, 'activity', 'valuable'], 'Stap 1, werkvorm, vraag naar wat waardevol is'],
		[['checklist', 2, 'short'], 'Punt van de checklist 3, korte tekst'],
		[['messages', 0, 'body'], 'Bericht 1, bericht'],
		[['report', 1], 'Kopje van het verslag 2'],
		[['steps'], 'Stappen'],
		[['colour'], 'Colour'],
		[[], 'De leidraad']
	])('%o is told as “%s”', (place, words) => {
		expect(placeWords(place)).toBe(words);
	});
});

describe('the reason', () => {
	it.each([
		['duplicate', ['steps', 1], 'open', '‘open’ staat er twee keer in.'],
		['dangling', ['steps', 1, 'cards', 0], 'gone', '‘gone’ bestaat niet in deze leidraad.'],
		['empty', ['steps', 1, 'prompts'], '', 'Er is geen vraag.'],
		['empty', ['steps'], '', 'Er is geen stap.'],
		['tooLong', ['title'], '5000', 'Dit is te lang.'],
		['minutes', ['steps', 0], '', 'Dit zijn meer minuten dan de stap heeft.'],
		['wrong', ['title'], '5', 'Dit past hier niet: 5'],
		['wrong', ['title'], '', 'Dit ontbreekt.']
	] satisfies [GuideProblem['kind'], GuideProblem['place'], string, string][])(
		'%s at %o',
		(kind, place, value, words) => {
			expect(reasonWords({ kind, place, value })).toBe(words);
		}
	);

	it('of a file that is too large says how large it may be', () => {
		expect(refusalWords({ kind: 'too-large', bytes: 300 * 1024 })).toBe(
			'Het bestand is te groot: 300 kB. Het mag 256 kB zijn.'
		);
	});
});
