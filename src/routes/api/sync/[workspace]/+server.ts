import { sync } from '#lib/server/endpoints/sync.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerEvent('sync', sync, event);
