import type { Conversation } from '../conversation/types.ts';
import type { Instrument, ReportPart } from '../instrument/types.ts';
import { dayOf, facts } from './facts.ts';
import { guideFacts } from './guide-facts.ts';
import { gather, type Draft, type Material } from './material.ts';
import { activities } from './sections/activities.ts';
import { agreements } from './sections/agreements.ts';
import { ambitions } from './sections/ambitions.ts';
import { answers } from './sections/answers.ts';
import { closing } from './sections/closing.ts';
import { opportunities } from './sections/opportunities.ts';
import { cover, drawing, photos } from './sections/pictures.ts';
import { wishes } from './sections/wishes.ts';
import { appointments } from './sections/appointments.ts';
import { aspects } from './sections/aspects.ts';
import { features } from './sections/features.ts';
import { goals } from './sections/goals.ts';
import { ideas } from './sections/ideas.ts';
import { lookBack } from './sections/look-back.ts';
import { objects } from './sections/objects.ts';
import type { Report, Section } from './types.ts';
import { inSentence } from './words.ts';

export interface ReportOptions {
	/** Parts to show; all of them when left out. */
	readonly include?: ReadonlySet<ReportPart>;
	/** IANA name of the time zone for the hours of the talk; the device's own when left out. */
	readonly zone?: string;
}

/** Parts with a section; the participants stand in the head. */
type SectionPart = Exclude<ReportPart, 'participants'>;

const drafts: Readonly<Record<SectionPart, (material: Material) => Draft>> = {
	ambitions,
	wishes,
	activities,
	opportunities,
	answers,
	agreements,
	closing,
	drawing,
	photos,
	goals,
	aspects,
	lookBack,
	appointments,
	objects,
	ideas,
	features
};

/** Headings for parts that the guide does not name, and that are shown only when they hold something. */
const otherHeadings: readonly { readonly part: SectionPart; readonly heading: string }[] = [
	{ part: 'goals', heading: 'Doelen' },
	{ part: 'lookBack', heading: 'Terugblik' },
	{ part: 'aspects', heading: 'Sterk en zwak' },
	{ part: 'objects', heading: 'Voorwerpen' },
	{ part: 'ideas', heading: 'Ideeën' },
	{ part: 'features', heading: 'Kenmerken van borging' },
	{ part: 'ambitions', heading: 'Ambities' },
	{ part: 'wishes', heading: 'Wensen' },
	{ part: 'activities', heading: 'Wat de school al doet' },
	{ part: 'opportunities', heading: 'Alle kansen' },
	{ part: 'answers', heading: 'Ook besproken' },
	{ part: 'agreements', heading: 'Afspraken' },
	{ part: 'appointments', heading: 'Data' },
	{ part: 'closing', heading: 'Afronding' },
	{ part: 'drawing', heading: 'De leerling' },
	{ part: 'photos', heading: 'Foto’s' }
];

/**
 * Everything that was said and agreed, in the order of the guide's report. Left out on purpose: the
 * facilitator's own notes, notes with the checklist, remarks with notes, and who wrote which note.
 */
export function buildReport(
	conversation: Conversation,
	instrument: Instrument,
	options: ReportOptions = {}
): Report {
	const isIncluded = (part: ReportPart) => options.include?.has(part) ?? true;
	const { school, place, reportNote } = conversation.texts;
	const day = dayOf(conversation, options.zone);
	const name = school.trim() === '' ? 'School nog niet ingevuld' : school.trim();
	return {
		title: `Verslag ${inSentence(instrument.title)}`,
		subtitle: [name, place.trim()].filter((part) => part !== '').join(', '),
		shortTitle: [name, day].filter((part) => part !== '').join(', '),
		facts: [
			...facts(conversation, isIncluded('participants'), options.zone),
			...guideFacts(conversation, instrument)
		],
		note: reportNote.trim(),
		cover: isIncluded('photos') ? cover(conversation) : null,
		sections: sections(gather(conversation, instrument), isIncluded),
		madeWith: 'Gemaakt met Aan tafel'
	};
}

function sections(
	material: Material,
	isIncluded: (part: ReportPart) => boolean
): readonly Section[] {
	const { report } = material.instrument;
	const named = new Set(report.map(({ part }) => part));
	return [
		...report.flatMap(({ part, heading }) =>
			part === 'participants' ? [] : section(material, part, heading, true)
		),
		...otherHeadings.flatMap(({ part, heading }) =>
			named.has(part) ? [] : section(material, part, heading, false)
		)
	].filter(({ part }) => isIncluded(part));
}

function section(
	material: Material,
	part: SectionPart,
	heading: string,
	evenEmpty: boolean
): readonly Section[] {
	const { lead, blocks, empty } = drafts[part](material);
	if (blocks.length > 0) return [{ part, heading, lead, blocks }];
	if (!evenEmpty || empty === '') return [];
	return [{ part, heading, lead: '', blocks: [{ kind: 'empty', text: empty }] }];
}
