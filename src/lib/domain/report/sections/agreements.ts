import type { Agreement } from '../../conversation/types.ts';
import { subheading, type Draft, type Material } from '../material.ts';
import { dayMonthYear } from '../../timing/date-words.ts';
import { compare } from '../../compare.ts';
import { inOrder, seats } from '../order.ts';
import type { Block, Cell } from '../types.ts';
import { inSentence, listInWords, outcomeWords } from '../words.ts';

/** The agreements as a table, or one for each heading of the guide: the school's own first, then by day. */
export function agreements(material: Material): Draft {
	const made = inOrder(material.conversation.agreements)
		.filter((agreement) => `${agreement.what}${agreement.whoElse}`.trim() !== '')
		.toSorted((a, b) => compare(rank(a), rank(b)));
	return {
		lead: made.length === 0 ? '' : 'De school voert uit. De intermediair helpt.',
		blocks: byHeading(material, made),
		empty: 'Er zijn nog geen afspraken gemaakt.'
	};
}

function byHeading(material: Material, made: readonly Agreement[]): readonly Block[] {
	const headings = material.instrument.steps.flatMap(({ activity }) =>
		activity.kind === 'plan' ? activity.headings : []
	);
	const known = new Set<string | null>(headings.map(({ id }) => id));
	const headed = headings.flatMap(({ id, short }) =>
		under(
			short,
			table(
				material,
				made.filter(({ heading }) => heading === id)
			)
		)
	);
	const rest = table(
		material,
		made.filter(({ heading }) => !known.has(heading))
	);
	return [...headed, ...(headed.length === 0 ? rest : under('Andere afspraken', rest))];
}

const under = (heading: string, blocks: readonly Block[]): readonly Block[] =>
	blocks.length === 0 ? [] : [subheading(heading), ...blocks];

function table(material: Material, made: readonly Agreement[]): readonly Block[] {
	const rows = made.map((agreement) => [
		what(material, agreement),
		who(material, agreement),
		when(agreement)
	]);
	return rows.length === 0 ? [] : [{ kind: 'table', columns: ['Wat', 'Wie', 'Wanneer'], rows }];
}

/** Sorts as text: owner, day, time. An open day comes after every date. */
const rank = (agreement: Agreement): string =>
	`${agreement.owner === 'school' ? 0 : 1} ${agreement.by ?? 'open'} ${agreement.time ?? ''}`;

function what(material: Material, agreement: Agreement): Cell {
	const chances = material
		.notes('pink')
		.filter((note) => agreement.opportunityIds.includes(note.id))
		.map((note) => `Kans: ${note.text}`);
	return {
		text: agreement.what.trim() === '' ? 'Nog in te vullen' : agreement.what,
		quiet: [...chances, ...stateLines(agreement)]
	};
}

/** What is feasible, and what became of it. */
function stateLines({ fits, outcome }: Agreement): readonly string[] {
	return [
		...(fits === null ? [] : [fits === 'later' ? 'Past later' : 'Past dit schooljaar']),
		...(outcome === null ? [] : [outcomeWords[outcome]])
	];
}

function who(material: Material, agreement: Agreement): Cell {
	const there = seats(material.conversation.participants).filter(
		(participant) =>
			agreement.participantIds.includes(participant.id) &&
			!(agreement.owner === 'intermediary' && participant.role === 'intermediary')
	);
	const names = [...there.map((seat) => inSentence(seat.label)), agreement.whoElse.trim()].filter(
		(name) => name !== ''
	);
	const people = listInWords(names);
	return {
		text: agreement.owner === 'school' ? 'School' : 'Intermediair',
		quiet: people === '' ? [] : [people.slice(0, 1).toUpperCase() + people.slice(1)]
	};
}

function when(agreement: Agreement): Cell {
	const day = agreement.by === null ? 'Nog af te spreken' : dayMonthYear(agreement.by);
	return {
		text: agreement.time === null ? day : `${day}, ${agreement.time} uur`,
		quiet: [
			agreement.location.trim(),
			agreement.inPlannedCulture ? 'Staat in Planned Culture' : ''
		].filter((line) => line !== '')
	};
}
