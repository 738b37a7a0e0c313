import * as v from 'valibot';
import {
	itemIdOf,
	line,
	lineFields,
	listOf,
	plainId,
	promptIdOf,
	round,
	text,
	words
} from './text-schema.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const fieldFields = { ...lineFields, id: promptIdOf, tip: v.exactOptional(line) } as const;
const field = v.object(fieldFields);

const statement = v.object({ ...lineFields, id: itemIdOf, optional: v.boolean() });
const domain = v.object({
	...lineFields,
	domain: v.picklist([1, 2, 3]),
	short: text
});
const goal = v.object({ ...lineFields, key: plainId, short: words });
const threeE = v.object({ ...lineFields, id: promptIdOf, low: text, high: text });
const heading = v.object({ ...fieldFields, short: words });

type Bare = 'talk' | 'draw' | 'opportunities' | 'agreements' | 'feasibility' | 'objects';

/** Activities that are no more than their kind. */
const bareActivity = <Kind extends Bare>(kind: Kind) => v.object({ kind: v.literal(kind) });

const contract = v.object({
	kind: v.literal('contract'),
	time: promptIdOf,
	statements: listOf(statement),
	valuable: promptIdOf,
	own: line
});

const closing = v.object({
	kind: v.literal('closing'),
	experience: promptIdOf,
	followUp: promptIdOf,
	asksReport: v.exactOptional(v.boolean()),
	fields: v.exactOptional(listOf(field))
});

const goals = v.object({
	kind: v.literal('goals'),
	programme: v.object({ name: words, from: day, until: day }),
	goals: listOf(goal),
	optional: v.boolean(),
	appointments: v.boolean()
});

/** What can be done in a step: every kind that this app knows. */
export const activity = v.variant('kind', [
	bareActivity('talk'),
	bareActivity('draw'),
	bareActivity('opportunities'),
	bareActivity('agreements'),
	bareActivity('feasibility'),
	bareActivity('objects'),
	contract,
	closing,
	goals,
	v.object({ kind: v.literal('notes'), color: round, mode: v.picklist(['write', 'discuss']) }),
	v.object({
		kind: v.literal('cluster'),
		most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))
	}),
	v.object({ kind: v.literal('inventory'), domains: listOf(domain) }),
	v.object({
		kind: v.literal('topics'),
		fields: listOf(field),
		wishes: v.exactOptional(v.literal(true))
	}),
	v.object({ kind: v.literal('aspects'), aspects: listOf(field) }),
	v.object({
		kind: v.literal('vision'),
		horizon: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
		fields: listOf(field)
	}),
	v.object({ kind: v.literal('lookBack'), threeEs: listOf(threeE) }),
	v.object({ kind: v.literal('plan'), headings: listOf(heading), appointments: v.boolean() }),
	v.object({ kind: v.literal('ideas'), mode: v.picklist(['collect', 'choose']) })
]);
