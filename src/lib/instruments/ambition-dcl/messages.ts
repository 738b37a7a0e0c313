import type { MessageTemplate } from '#lib/domain/instrument/types.ts';

/** The guide has no mail text: both messages are our own words around what it asks. */
export const messages = [
	{
		id: 'invitation',
		title: 'Mail aan de school',
		when: 'before',
		subject: 'Ambitiegesprek op {datum}',
		body: [
			'Beste directeur en cultuurcoördinator,',
			'Op {datum} om {begintijd} uur voeren wij het ambitiegesprek met {school}.',
			'Tijd: {begintijd} tot {eindtijd} uur, ongeveer {duur}\nPlek: {plek}',
			'We praten over één vraag: wat wilt u uw leerlingen meegeven in hun culturele ontwikkeling? ' +
				'Samen komen we tot maximaal drie ambities voor cultuuronderwijs.',
			'U hoeft niets voor te bereiden. Is er een cultuurteam? Nodig het gerust uit.',
			'Met vriendelijke groet,'
		].join('\n\n'),
		source: ['A0.2', 'A0.3', 'A0.4', 'A0.5', 'A0.7', 'A3.2']
	},
	{
		id: 'report-request',
		title: 'Foto en verslag',
		when: 'after',
		subject: 'Foto en verslag van het ambitiegesprek op {datum}',
		body: [
			'Beste directeur en cultuurcoördinator,',
			'Dank u wel voor het ambitiegesprek van {datum}. Bij dit bericht hoort de foto van het vel. ' +
				'Het vel zelf blijft op school.',
			'Wilt u een kort verslag maken? Daarin staan:\n' +
				'- de ambities\n' +
				'- alle kansen, ook die voor de lange termijn\n' +
				'- de afspraken',
			'Wilt u het verslag opslaan op www.decultuurloper.nl?',
			'Heeft u hulp nodig? Laat het weten.',
			'Met vriendelijke groet,'
		].join('\n\n'),
		source: ['A3.6', 'A9.5', 'A9.6', 'A9.7']
	}
] as const satisfies readonly MessageTemplate[];
