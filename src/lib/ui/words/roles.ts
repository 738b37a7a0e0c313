import type { Role } from '#lib/domain/instrument/types.ts';

/** Name of a seat by its role. */
export const roleWords: Readonly<Record<Role, string>> = {
	intermediary: 'Intermediair',
	principal: 'Directeur',
	teamLeader: 'Teamleider',
	cultureCoordinator: 'Cultuurcoördinator',
	teacher: 'Leerkracht',
	cultureTeam: 'Cultuurteam',
	pupil: 'Leerling',
	parent: 'Ouder',
	culturalPartner: 'Culturele partner',
	other: 'Anders'
};

/** On the facilitator's own screens the app says "je": the untouched seat of the intermediary is "Jij". */
export const ownSeat = (label: string): string =>
	label === roleWords.intermediary ? 'Jij' : label;
