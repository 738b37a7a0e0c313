import { describe, expect, it } from 'vitest';
import { fillMessage, mailLink, type MessageFacts } from './message.ts';

const facts: MessageFacts = {
	school: 'Basisschool De Wilgenroos',
	date: 'dinsdag 3 juni 2025',
	start: '13:30',
	end: '15:30',
	place: 'Teamkamer',
	duration: 'twee uur'
};

describe('filling a message', () => {
	it('puts the facts in the subject and in the text', () => {
		const template = {
			subject: 'Gesprek op {datum}',
			body: 'Met {school}, {begintijd} tot {eindtijd}.'
		};
		expect(fillMessage(template, facts)).toEqual({
			subject: 'Gesprek op dinsdag 3 juni 2025',
			body: 'Met Basisschool De Wilgenroos, 13:30 tot 15:30.',
			missing: []
		});
	});

	it('shows a hole for what is not known and names it once', () => {
		const template = { subject: '{datum}', body: '{datum} om {begintijd}, in {plek}.' };
		expect(fillMessage(template, { ...facts, date: '', place: ' ' })).toEqual({
			subject: '…',
			body: '… om 13:30, in …',
			missing: ['date', 'place']
		});
	});

	it('leaves braces alone that hold no fact, also in a name that was typed', () => {
		const template = { subject: '', body: '{toString} {naam} {school}' };
		expect(fillMessage(template, { ...facts, school: 'De {datum} $& School' }).body).toBe(
			'{toString} {naam} De {datum} $& School'
		);
	});

	it('fills in the English names that guides of earlier versions have', () => {
		const template = { subject: '{date}', body: '{start} tot {end}, {place}, {duration}' };
		expect(fillMessage(template, facts)).toEqual({
			subject: 'dinsdag 3 juni 2025',
			body: '13:30 tot 15:30, Teamkamer, twee uur',
			missing: []
		});
	});
});

describe('the link to mail', () => {
	it('keeps spaces, ampersands and lines', () => {
		const link = mailLink({ subject: 'Jan & Piet?', body: 'één\ntwee' });
		expect(link).toBe('mailto:?subject=Jan%20%26%20Piet%3F&body=%C3%A9%C3%A9n%0D%0Atwee');
	});
});
