import { missing } from '#lib/server/endpoints/photos.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerEvent('missing', missing, event);
