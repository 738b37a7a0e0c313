import type { MessageTemplate } from '#lib/domain/instrument/types.ts';

/** The guide asks for an object and a pupil and gives no text: the words are ours. */
export const messages = [
	{
		id: 'invitation',
		title: 'Uitnodiging aan de school',
		when: 'before',
		subject: 'Eindgesprek op {datum}',
		body: [
			'Beste allemaal,',
			'Op {datum} voeren wij met {school} het eindgesprek. We zetten samen een feestelijke punt achter ' +
				'de begeleiding.',
			'Tijd: {begintijd} tot {eindtijd} uur. Reserveer {duur}.\nPlek: {plek}',
			'Wilt u een voorwerp meenemen dat voor u betekenisvol is geweest tijdens dit proces? Het staat ' +
				'voor cultuuronderwijs op uw school.',
			'Er zit ook een leerling aan tafel. Wilt u een leerling vragen? De naam hoef ik niet te weten.',
			'Met vriendelijke groet,'
		].join('\n\n'),
		source: ['E0.7', 'E0.8', 'E0.10', 'E1.2', 'E2.3']
	}
] as const satisfies readonly MessageTemplate[];
