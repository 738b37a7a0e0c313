import { describe, expect, it } from 'vitest';
import { seemsPersonal } from './personal-name.ts';

describe('a label that seems to be the name of somebody', () => {
	it.each([
		'Anja',
		'Leerkracht Karin',
		'Marieke de Vries',
		'José',
		'Juf Ans',
		'meester Van Dijk',
		'Mevr. de Wit',
		'K. van der Berg',
		'J.P. Bakker',
		'Directeur (Henk)'
	])('is %s', (label) => {
		expect(seemsPersonal(label)).toBe(true);
	});

	it.each([
		'Intermediair',
		'Teamleider',
		'Cultuurcoördinator',
		'Culturele partner',
		'',
		'Leerkracht bovenbouw',
		'Leerkracht Groep 3',
		'Vakdocent Muziek',
		'Directeur OBS De Wilgenroos',
		'Juf van groep 4',
		'meester',
		'IB’er',
		'Ouder uit de MR',
		'Educator van het Streekmuseum',
		'Leerling 2'
	])('is not %s', (label) => {
		expect(seemsPersonal(label)).toBe(false);
	});
});
