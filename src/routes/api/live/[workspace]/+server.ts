import { live } from '#lib/server/endpoints/live.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerEvent('live', live, event);
