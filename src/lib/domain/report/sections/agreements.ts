import type { Agreement } from '../../conversation/types.ts';
import type { Draft, Material } from '../material.ts';
import { dateInWords } from '../dates.ts';
import { compare, inOrder, seats } from '../order.ts';
import type { Cell } from '../types.ts';
import { inSentence, listInWords } from '../words.ts';

/** The agreements as a table: the school's own first, then by day; those without a day last. */
export function agreements(material: Material): Draft {
	const rows = inOrder(material.conversation.agreements)
		.filter((agreement) => `${agreement.what}${agreement.whoElse}`.trim() !== '')
		.toSorted((a, b) => compare(rank(a), rank(b)))
		.map((agreement) => [what(material, agreement), who(material, agreement), when(agreement)]);
	return {
		lead: rows.length === 0 ? '' : 'De school voert uit. De intermediair helpt.',
		blocks: rows.length === 0 ? [] : [{ kind: 'table', columns: ['Wat', 'Wie', 'Wanneer'], rows }],
		empty: 'Er zijn nog geen afspraken gemaakt.'
	};
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
		quiet: chances
	};
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
	const day = agreement.by === null ? 'Nog af te spreken' : dateInWords(agreement.by);
	return {
		text: agreement.time === null ? day : `${day}, ${agreement.time} uur`,
		quiet: [
			agreement.location.trim(),
			agreement.inPlannedCulture ? 'Staat in Planned Culture' : ''
		].filter((line) => line !== '')
	};
}
