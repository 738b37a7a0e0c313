import type { MessageTemplate } from '#lib/domain/instrument/types.ts';

/** The guide asks for documents and gives no text: the words are ours. */
export const messages = [
	{
		id: 'documents',
		title: 'Mail aan de school',
		when: 'before',
		subject: 'Routegesprek op {datum}',
		body: [
			'Beste cultuurcoördinator,',
			'Op {datum} om {begintijd} uur voeren wij het routegesprek met {school}.',
			'Tijd: {begintijd} tot {eindtijd} uur, ongeveer {duur}\nPlek: {plek}',
			'Wilt u mij vooraf sturen:\n' +
				'- beleidsdocumenten en schoolplannen die over cultuureducatie gaan\n' +
				'- verslagen van eerdere gesprekken\n' +
				'- de EVI-vragenlijst, als u die heeft',
			'Neemt u de jaarplanning mee? Dan reserveren we meteen momenten.',
			'Met vriendelijke groet,'
		].join('\n\n'),
		source: ['D1.3', 'D1.5', 'D1.6', 'D1.7']
	}
] as const satisfies readonly MessageTemplate[];
