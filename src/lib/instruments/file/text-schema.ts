import * as v from 'valibot';
import {
	cardId,
	itemId,
	levels,
	promptId,
	stepId,
	type CardId,
	type ItemId,
	type PromptId,
	type StepId
} from '#lib/domain/instrument/types.ts';

/** Characters of one text; far above what fits on a card, far below what chokes a page. */
const LONGEST_TEXT = 4000;
/** Characters of an id. */
const LONGEST_ID = 100;
/** Things in one list. */
const LONGEST_LIST = 200;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** A text that may not be empty. */
export const words = v.pipe(text, v.regex(/\S/u));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));

export const stepIdOf = v.pipe(
	id,
	v.transform((value): StepId => stepId(value))
);
export const promptIdOf = v.pipe(
	id,
	v.transform((value): PromptId => promptId(value))
);
export const cardIdOf = v.pipe(
	id,
	v.transform((value): CardId => cardId(value))
);
export const itemIdOf = v.pipe(
	id,
	v.transform((value): ItemId => itemId(value))
);
export const plainId = id;

/** Whole minutes of a step or a talk: at most twelve hours. */
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(720));

export const listOf = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(v.array(item), v.maxLength(LONGEST_LIST));

export const source = listOf(v.pipe(v.string(), v.maxLength(LONGEST_ID)));

/** Fields of a line, to put in an object. */
export const lineFields = { text, source } as const;
export const line = v.object(lineFields);

export const round = v.picklist(['yellow', 'green', 'pink']);
export const level = v.picklist(levels);
