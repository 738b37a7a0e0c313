import * as v from 'valibot';
import { reportParts, type Instrument } from '#lib/domain/instrument/types.ts';
import { activity } from './activity-schema.ts';
import {
	cardIdOf,
	itemIdOf,
	level,
	line,
	lineFields,
	listOf,
	minutes,
	plainId,
	promptIdOf,
	round,
	source,
	stepIdOf,
	text,
	words
} from './text-schema.ts';

const seat = v.object({
	role: v.picklist([
		'intermediary',
		'principal',
		'teamLeader',
		'cultureCoordinator',
		'teacher',
		'cultureTeam',
		'pupil',
		'parent',
		'culturalPartner',
		'other'
	]),
	required: v.boolean(),
	oneOf: v.exactOptional(plainId),
	source
});

const checkItem = v.object({
	id: itemIdOf,
	text,
	short: words,
	kind: v.picklist(['prepare', 'pack']),
	source
});

const message = v.object({
	id: plainId,
	title: words,
	when: v.picklist(['before', 'after']),
	subject: text,
	body: text,
	source
});

const prompt = v.object({
	id: promptIdOf,
	text: words,
	part: v.exactOptional(text),
	hint: v.exactOptional(text),
	answer: v.exactOptional(v.picklist(['everyone', 'written'])),
	reportAs: v.exactOptional(words),
	source
});

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));

const step = v.object({
	id: stepIdOf,
	number,
	sourceNumber: v.exactOptional(number),
	group: words,
	title: words,
	towards: words,
	phase: line,
	round: v.exactOptional(round),
	minutes,
	protectedMinutes: minutes,
	guidance: listOf(line),
	tips: v.exactOptional(listOf(line)),
	rule: v.exactOptional(line),
	roleChange: v.exactOptional(line),
	prompts: listOf(prompt),
	cards: listOf(cardIdOf),
	activity,
	source
});

const levelTips = v.object({
	title: line,
	columns: v.tuple([text, text, text]),
	rows: listOf(v.object({ levels: listOf(level), level: line, tip: line, partners: line })),
	ownRows: listOf(itemIdOf),
	source
});

const headField = v.object({
	...lineFields,
	fact: v.picklist(['school', 'place', 'level', 'date', 'participants', 'adviser', 'remarks'])
});

const reportPart = v.picklist(reportParts);

/** The shape of a guide. That its ids are there and differ is for `problemsIn`. */
export const guide: v.GenericSchema<unknown, Instrument> = v.object({
	id: plainId,
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	title: words,
	subtitle: text,
	fullTitle: line,
	publisher: text,
	minutes,
	wrapUpMinutes: minutes,
	goal: listOf(line),
	opening: line,
	rules: listOf(line),
	seats: listOf(seat),
	checklist: listOf(checkItem),
	messages: listOf(message),
	steps: listOf(step),
	cards: listOf(v.object({ id: cardIdOf, title: words, lines: listOf(line), source })),
	head: v.exactOptional(listOf(headField)),
	levels: v.exactOptional(listOf(level)),
	levelTips: v.exactOptional(levelTips),
	features: v.exactOptional(v.object({ title: text, lines: listOf(line), source })),
	report: listOf(v.object({ part: reportPart, heading: words }))
});
