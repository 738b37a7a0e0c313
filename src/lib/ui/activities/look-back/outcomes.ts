import type { Outcome } from '#lib/domain/conversation/types.ts';
import { outcomeWords } from '#lib/domain/report/words.ts';

const order: readonly Outcome[] = ['done', 'partly', 'notDone', 'changed'];

/** The four outcomes in the order of the screen, with their words. */
export const outcomes = order.map((value) => ({ value, word: outcomeWords[value] }));
