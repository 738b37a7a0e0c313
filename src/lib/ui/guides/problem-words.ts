import type { GuidePlace, GuideProblem } from '#lib/domain/instrument/problems.ts';
import { LARGEST_GUIDE_FILE, type GuideFileError } from '#lib/instruments/file/guide-file.ts';
import { capital } from '#lib/ui/words/dates.ts';

/** One of a list, by the name of the list. */
const oneOf: Readonly<Record<string, string>> = {
	steps: 'stap',
	prompts: 'vraag',
	cards: 'kaart',
	checklist: 'punt van de checklist',
	messages: 'bericht',
	report: 'kopje van het verslag',
	guidance: 'aanwijzing',
	tips: 'tip',
	goals: 'doel',
	fields: 'onderwerp',
	headings: 'onderwerp',
	aspects: 'aspect',
	statements: 'mededeling',
	rules: 'regel',
	goal: 'doel',
	seats: 'stoel',
	levels: 'niveau'
};

/** The list as a whole, when it is missing. */
const wholeList: Readonly<Record<string, string>> = {
	steps: 'stappen',
	prompts: 'vragen',
	cards: 'kaarten',
	checklist: 'checklist',
	messages: 'berichten',
	report: 'kopjes van het verslag',
	goal: 'doelen',
	rules: 'regels',
	seats: 'stoelen'
};

const fieldWords: Readonly<Record<string, string>> = {
	title: 'titel',
	subtitle: 'ondertitel',
	fullTitle: 'volledige titel',
	version: 'versie',
	publisher: 'uitgever',
	opening: 'vraag bij de start',
	wrapUpMinutes: 'minuten om af te ronden',
	text: 'tekst',
	id: 'id',
	minutes: 'minuten',
	protectedMinutes: 'beschermde minuten',
	activity: 'werkvorm',
	kind: 'soort',
	hint: 'toelichting',
	reportAs: 'kopje',
	heading: 'kopje',
	short: 'korte tekst',
	subject: 'onderwerp',
	body: 'bericht',
	part: 'onderdeel',
	valuable: 'vraag naar wat waardevol is',
	time: 'vraag naar de tijd',
	experience: 'vraag naar het gesprek',
	followUp: 'vraag naar het vervolg'
};

/** "Stap 4, vraag 2, tekst"; places that have no word keep their own name. */
export function placeWords(place: GuidePlace): string {
	const parts = place.flatMap((key, index) => {
		const next = place[index + 1];
		if (typeof key === 'number') return [];
		if (typeof next === 'number') return [`${oneOf[key] ?? key} ${next + 1}`];
		return [fieldWords[key] ?? wholeList[key] ?? key];
	});
	return parts.length === 0 ? 'De leidraad' : capital(parts.join(', '));
}

/** What is wrong there. */
export function reasonWords({ kind, place, value }: GuideProblem): string {
	switch (kind) {
		case 'duplicate':
			return `‘${value}’ staat er twee keer in.`;
		case 'dangling':
			return `‘${value}’ bestaat niet in deze leidraad.`;
		case 'empty':
			return place.at(-1) === 'prompts' ? 'Er is geen vraag.' : 'Er is geen stap.';
		case 'tooLong':
			return 'Dit is te lang.';
		case 'minutes':
			return 'Dit zijn meer minuten dan de stap heeft.';
		case 'wrong':
			return value === '' ? 'Dit ontbreekt.' : `Dit past hier niet: ${value}`;
	}
}

/** Why a file was refused; the places come in a list below it. */
export function refusalWords(error: GuideFileError): string {
	switch (error.kind) {
		case 'too-large':
			return `Het bestand is te groot: ${kilobytes(error.bytes)}. Het mag ${kilobytes(LARGEST_GUIDE_FILE)} zijn.`;
		case 'not-json':
			return 'Dit bestand is geen leidraad. Het is beschadigd of van een ander soort.';
		case 'not-a-guide':
			return 'In dit bestand staat geen leidraad van Aan tafel.';
		case 'newer':
			return 'Deze leidraad komt uit een nieuwere versie van Aan tafel. Werk de app bij en probeer het opnieuw.';
		case 'problems':
			return 'In deze leidraad klopt iets niet. Vraag de maker om een nieuw bestand.';
	}
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;
