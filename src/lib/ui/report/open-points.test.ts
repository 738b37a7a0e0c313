import { describe, expect, it } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import { wilgenroos } from '../../../../tests/fixtures/wilgenroos.ts';
import { openPoints } from './open-points.ts';

const all = () => true;
const textsOf = (conversation: Conversation) =>
	openPoints(conversation, all).map(({ text }) => text);

describe('what a report could still hold', () => {
	it('names what an empty conversation misses', () => {
		expect(textsOf(blankConversation())).toEqual([
			'De school is nog niet ingevuld.',
			'De datum is nog niet ingevuld.',
			'Wie er aan tafel zaten, is nog niet ingevuld.',
			'Er zijn nog geen ambities.',
			'Er zijn nog geen afspraken.',
			'Er is nog geen foto van het vel.'
		]);
	});

	it('counts agreements without a day and without anyone to do them', () => {
		const talk = wilgenroos();
		const [first, second, ...rest] = talk.agreements;
		if (!first || !second) throw new Error('Too few agreements');
		const agreements = [
			{ ...first, by: null },
			{ ...second, by: null, owner: 'school' as const, participantIds: [], whoElse: '' },
			...rest
		];
		expect(textsOf({ ...talk, agreements })).toEqual(
			expect.arrayContaining([
				'2 afspraken hebben nog geen datum.',
				'1 afspraak zegt nog niet wie het doet.'
			])
		);
	});

	it('does not ask for a date once the talk was held', () => {
		const held = blankConversation({ choices: { startedAt: 1 } });
		expect(textsOf(held)).not.toContain('De datum is nog niet ingevuld.');
	});

	it('asks for words with a photo and with a drawing', () => {
		const entity = { id: 'x', order: 'a', createdAt: 0 };
		const photo = { ...entity, blobId: 'b', kind: 'sheet' as const, width: 1, height: 1 };
		const talk = blankConversation({
			photos: [{ ...photo, caption: ' ' }],
			strokes: [{ ...entity, points: [1, 1, 1] }]
		});
		expect(textsOf(talk).slice(-2)).toEqual([
			'1 foto heeft nog geen beschrijving voor wie de foto niet kan zien.',
			'De tekening heeft nog geen beschrijving voor wie haar niet kan zien.'
		]);
	});

	it('asks nothing for parts that are left out', () => {
		const points = openPoints(blankConversation(), () => false);
		expect(points.map(({ text }) => text)).toEqual([
			'De school is nog niet ingevuld.',
			'De datum is nog niet ingevuld.'
		]);
	});
});
