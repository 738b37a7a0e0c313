import { purge } from '#lib/server/endpoints/purge.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerEvent('purge', purge, event);
