import { describe, expect, it } from 'vitest';
import { ambitionDcl } from './index.ts';

/** Questions as they stand in the guide: capital first, no closing `;`. They are the method. */
const literal: readonly (readonly [id: string, text: string])[] = [
	['A0.4', 'Wat willen jullie de leerlingen meegeven in hun culturele ontwikkeling?'],
	['A3.8', 'Wanneer is dit voor iedereen een waardevol gesprek?'],
	[
		'A5.7',
		'Wat is jouw ideaal van wat deze leerling heeft meegekregen op het gebied van cultuureducatie?'
	],
	['A5.8', 'Wat wil je bereiken bij de leerling?'],
	['A5.13', 'Wat versta je hier precies onder?'],
	['A5.14', 'Hoe ziet dit er concreet uit?'],
	['A5.15', 'Wat zie je de leraar dan doen? En de leerling?'],
	['A5.16', 'Wat heeft een leerling dan ervaren?'],
	['A5.24', 'Bedoelen we hetzelfde?'],
	['A5.25', 'Wat vinden we echt belangrijk?'],
	['A6.5', 'Wat zijn de sterke punten in jullie cultuuronderwijs?'],
	['A6.6', 'Hoe draagt deze activiteit bij aan jullie ambities? Op welke manier precies?'],
	['A6.7', 'Welk domein krijgt veel aandacht?'],
	['A6.8', 'In hoeverre is kunst binnen jullie cultuuronderwijs geborgd?'],
	['A7.7', 'Als we uitgaan van de ideale situatie, welke kansen zijn er dan?'],
	['A7.9', 'Wie kan hier aan bijdragen?'],
	['A7.10', 'Welke alternatieven zijn er?'],
	['A7.12', 'Welke kansen zijn voor de lange termijn?'],
	['A7.13', 'Welke kansen zijn haalbaar op de korte termijn?'],
	['A8.3', 'Hoe betrekken jullie het team bij De Cultuur Loper en delen jullie de ambities?'],
	['A8.4', 'Hoe nemen jullie het team mee in de vervolgstappen?'],
	['A8.5', 'Wat heb je hiervoor nodig?']
];

/** Instructions of the guide, turned into a question to the table. */
const spoken: readonly (readonly [id: string, text: string])[] = [
	['A3.3', 'Hoeveel tijd is er beschikbaar?'],
	['A4.2', 'Zijn de context en het doel van dit gesprek helder?'],
	['A5.4', 'Willen jullie een leerling van de school tekenen op het witte vel?'],
	['A6.2', 'Welke activiteiten onderneemt de school al en hoe sluiten die aan op de ambities?'],
	['A8.8', 'Zetten jullie een trainer/kunstvakdocent in om het team te inspireren?'],
	['A8.9', 'Welke financiële middelen zijn beschikbaar?'],
	['A9.2', 'Hoe heb je het gesprek ervaren?'],
	['A9.3', 'Wat vind je een zinvol vervolg?']
];

const prompts = ambitionDcl.steps.flatMap((step) => [...step.prompts]);
const promptOf = (id: string) => prompts.find((prompt) => prompt.id === id);

describe('the questions of the ambition conversation', () => {
	it.each(literal)('keeps the wording of %s', (id, text) => {
		expect(promptOf(id)?.text).toBe(text);
	});

	it.each(spoken)('speaks instruction %s to the table', (id, text) => {
		expect(promptOf(id)?.text).toBe(text);
	});

	it('has no other cards than these', () => {
		const listed = [...literal, ...spoken].map(([id]) => id).sort();
		expect(prompts.map(({ id }): string => id).sort()).toEqual(listed);
	});

	it('keeps the examples that the guide gives with a question', () => {
		expect(promptOf('A7.9')?.hint).toBe('Collega’s, culturele partners etc.');
		expect(promptOf('A8.4')?.hint).toBe('Bijv. gezamenlijk nadenken over scholing');
	});

	it('opens with the question that the guide starts with', () => {
		expect(ambitionDcl.steps[0].prompts[0].text).toBe(ambitionDcl.opening.text);
	});

	it('walks the steps in the order of the guide, green before pink', () => {
		expect(ambitionDcl.steps.map(({ id, minutes }) => [id, minutes])).toEqual([
			['contract', 8],
			['focus', 7],
			['draw', 5],
			['write-wishes', 10],
			['discuss-wishes', 18],
			['cluster-wishes', 26],
			['inventory', 12],
			['opportunities', 19],
			['concretise', 8],
			['close', 7]
		]);
	});

	it('lets the intermediary suggest from the pink round on, and not before', () => {
		const changes = ambitionDcl.steps.filter((step) => 'roleChange' in step);
		expect(changes.map(({ id }): string => id)).toEqual(['opportunities']);
	});
});
