import { move } from '#lib/server/endpoints/leave.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerEvent('move', move, event);
