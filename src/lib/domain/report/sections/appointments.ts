import type { Appointment } from '../../conversation/types.ts';
import { dayMonthYear } from '../../timing/date-words.ts';
import type { Draft, Material } from '../material.ts';
import { compare } from '../../compare.ts';
import type { Cell } from '../types.ts';

/** Moments in the diary, by day; those without a day last. */
export function appointments({ conversation }: Material): Draft {
	const rows = conversation.appointments
		.filter(({ what, location, date }) => `${what}${location}${date ?? ''}`.trim() !== '')
		.toSorted((a, b) => compare(rank(a), rank(b)))
		.map(row);
	return {
		lead: '',
		blocks: rows.length === 0 ? [] : [{ kind: 'table', columns: ['Wat', 'Wanneer', 'Waar'], rows }],
		empty: 'Er zijn nog geen data afgesproken.'
	};
}

const rank = ({ date, time, order, id }: Appointment): string =>
	`${date ?? 'open'} ${time ?? ''} ${order} ${id}`;

function row(appointment: Appointment): readonly Cell[] {
	const { what, date, time, location, inPlannedCulture } = appointment;
	const day = date === null ? 'Nog af te spreken' : dayMonthYear(date);
	return [
		{ text: what.trim() === '' ? 'Nog in te vullen' : what, quiet: [] },
		{
			text: time === null ? day : `${day}, ${time} uur`,
			quiet: inPlannedCulture ? ['Staat in Planned Culture'] : []
		},
		{ text: location.trim(), quiet: [] }
	];
}
