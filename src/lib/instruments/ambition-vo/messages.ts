import type { MessageTemplate } from '#lib/domain/instrument/types.ts';

/** The guide says what to ask and gives no text: the words are ours. */
export const messages = [
	{
		id: 'preparation',
		title: 'Mail aan de school',
		when: 'before',
		subject: 'Voorbereiding ambitiegesprek op {datum}',
		body: [
			'Beste directeur, teamleider en cultuurcoördinator,',
			'Op {datum} om {begintijd} uur voeren wij het ambitiegesprek met {school}.',
			'Tijd: {begintijd} tot {eindtijd} uur, ongeveer {duur}\nPlek: {plek}',
			'Wilt u mij vooraf sturen:\n' +
				'- de jaarplanning voor het komende schooljaar\n' +
				'- andere beleidsdocumenten die met cultuureducatie te maken hebben',
			'Zit er een vragenlijst bij dit bericht? Wilt u die dan vooraf invullen?',
			'Met vriendelijke groet,'
		].join('\n\n'),
		source: ['B2.5', 'B2.6', 'B2.7']
	}
] as const satisfies readonly MessageTemplate[];
