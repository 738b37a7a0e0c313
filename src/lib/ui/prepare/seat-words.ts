import type { Role, Seat } from '#lib/domain/instrument/types.ts';
import { roleWords } from '#lib/ui/words/roles.ts';

const small = (role: Role): string => roleWords[role].toLocaleLowerCase('nl');

/** "directeur of teamleider". */
export const anyOf = (roles: readonly Role[]): string => roles.map(small).join(' of ');

/** The seats of a guide in lines: "Directeur of teamleider", "Cultuurteam (mag)". Alternatives share one line. */
export function seatWords(seats: readonly Seat[]): readonly string[] {
	const groups = new Map<string, Seat[]>();
	for (const seat of seats) {
		const key = seat.oneOf ?? seat.role;
		groups.set(key, [...(groups.get(key) ?? []), seat]);
	}
	return [...groups.values()].map((group) => {
		const words = anyOf(group.map(({ role }) => role));
		const line = words.slice(0, 1).toLocaleUpperCase('nl') + words.slice(1);
		return group.some(({ required }) => required) ? line : `${line} (mag)`;
	});
}

/** A label that nobody at the table has yet: "Leerkracht", then "Leerkracht 2". */
function freeLabel(label: string, taken: readonly string[]): string {
	if (!taken.includes(label)) return label;
	let number = 2;
	while (taken.includes(`${label} ${number}`)) number++;
	return `${label} ${number}`;
}

/** What a new seat is called: by its role; "other" still needs a name. */
export const seatLabel = (role: Role, taken: readonly string[]): string =>
	role === 'other' ? '' : freeLabel(roleWords[role], taken);
