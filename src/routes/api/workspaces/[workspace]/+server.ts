import { remove } from '#lib/server/endpoints/leave.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = (event) => answerEvent('remove', remove, event);
