import { cardId, type ReferenceCard } from '#lib/domain/instrument/types.ts';
import { line } from '../lines.ts';
import { domains } from './domains.ts';

/** Names of the cards, so that steps cannot point at a card that is not there. */
export const card = {
	course: cardId('course'),
	programme: cardId('programme'),
	competences: cardId('competences'),
	domains: cardId('domains'),
	roles: cardId('roles')
} as const;

const course: ReferenceCard = {
	id: card.course,
	title: 'Opzet van het gesprek',
	lines: [
		line('1. Contracteren', 'A2.1'),
		line('2. Focus aanbrengen', 'A2.2'),
		line('3. Wensen noteren en bespreken', 'A2.3'),
		line('4. Wensen clusteren tot max. 3 ambities', 'A2.4'),
		line('5. Activiteiten (m.b.t. ambities) inventariseren', 'A2.5'),
		line('6. Kansen noteren, bespreken en prioriteren', 'A2.6'),
		line('7. Concretiseren', 'A2.7'),
		line('8. Afronden', 'A2.8')
	],
	source: ['A2.1', 'A2.2', 'A2.3', 'A2.4', 'A2.5', 'A2.6', 'A2.7', 'A2.8']
};

const programme: ReferenceCard = {
	id: card.programme,
	title: 'CmK en De Cultuur Loper',
	lines: [
		line('CmK is Cultuureducatie met Kwaliteit: een landelijke regeling voor cultuuronderwijs.'),
		line(
			'Het traject van De Cultuur Loper is erop gericht om de ambities voor de leerling (op het ' +
				'gebied van cultuuronderwijs) te verhelderen en te verbinden aan de mogelijkheden die de ' +
				'school heeft om dit te versterken.',
			'A4.4'
		),
		line(
			'Vanuit deze ambities wordt – in een later stadium – gewerkt aan meer samenhang en opbouw ' +
				'(‘lijn’) in het activiteitenprogramma.',
			'A4.5'
		)
	],
	source: ['A4.3']
};

/** The guide only says "de competenties"; the three and what they mean are our addition. */
const competences: ReferenceCard = {
	id: card.competences,
	title: 'De competenties',
	lines: [
		line('Creërend vermogen: iets bedenken en maken op een eigen manier.'),
		line('Onderzoekend vermogen: kijken, luisteren, vragen stellen en uitproberen.'),
		line('Reflecterend vermogen: woorden geven aan wat je maakt, ziet, hoort en voelt.'),
		line('Ze geven een gezamenlijke ‘taal’. Formuleer vanuit de leerling.', 'A5.21')
	],
	source: ['A5.21']
};

const domainsCard: ReferenceCard = {
	id: card.domains,
	title: 'De drie domeinen',
	lines: domains.map(({ text, source }) => ({ text, source })),
	source: ['A6.9', 'A6.10', 'A6.11']
};

const roles: ReferenceCard = {
	id: card.roles,
	title: 'Wie doet wat?',
	lines: [
		line('Aan tafel: intermediair, directeur of teamleider (vo), cultuurcoördinator.', 'A0.2'),
		line('Het cultuurteam mag meedoen.', 'A0.7'),
		line('Iedereen van de school schrijft voor zich.', 'A5.6'),
		line('De intermediair stelt vragen en denkt mee bij het clusteren.', 'A5.20', 'A7.3'),
		line('In de roze ronde noemt de intermediair ook zelf kansen.', 'A7.3', 'A7.6'),
		line('De school maakt het verslag en zet de volgende stap.', 'A3.6', 'A8.11'),
		line('De intermediair helpt daarbij.', 'A8.12')
	],
	source: ['A0.2', 'A0.7', 'A7.3', 'A8.11']
};

/** Shown when the table asks for them. */
export const cards = [
	course,
	programme,
	competences,
	domainsCard,
	roles
] as const satisfies readonly ReferenceCard[];
