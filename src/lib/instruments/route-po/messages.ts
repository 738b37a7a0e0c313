import type { MessageTemplate } from '#lib/domain/instrument/types.ts';
import type { Programme } from '../programmes/programme.ts';

/** The invitation holds the guide's own text; greeting, time and place are ours. */
const invitation = (programme: Programme) =>
	({
		id: 'invitation',
		title: 'Uitnodiging aan de school',
		when: 'before',
		subject: 'Routegesprek op {datum}',
		body: [
			'Beste directeur, cultuurcoördinator en leden van de werkgroep,',
			'Binnenkort heeft u een afspraak met uw schoolbegeleider voor de jaarlijkse tussenevaluatie van ' +
				`het (${programme.name}) programma. Dit gesprek willen we graag samen met u als directeur, ` +
				'cultuurcoördinator en leden van de werkgroep doen. Neem uw jaarplanning voor komend ' +
				'schooljaar mee, zodat u direct afspraken kunt vastleggen.',
			'Wanneer: {datum}, {begintijd} tot {eindtijd} uur\nPlek: {plek}',
			'Met vriendelijke groet,'
		].join('\n\n'),
		source: ['C1.4', 'C1.5', 'C1.6', 'C1.7']
	}) as const satisfies MessageTemplate;

/** The guide asks for the lists and gives no text: the words are ours. */
const evi = {
	id: 'evi',
	title: 'Vraag om de EVI-lijsten',
	when: 'before',
	subject: 'EVI-lijsten voor het routegesprek op {datum}',
	body: [
		'Beste directie,',
		'Op {datum} voeren wij het routegesprek met {school}. Ik bereid dat graag goed voor.',
		'Wilt u mij vooraf de ingevulde EVI-lijsten van de school sturen?',
		'Met vriendelijke groet,'
	].join('\n\n'),
	source: ['C2.8']
} as const satisfies MessageTemplate;

export const messages = (programme: Programme) =>
	[invitation(programme), evi] as const satisfies readonly MessageTemplate[];
