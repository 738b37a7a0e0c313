import { getChunk, putChunk } from '#lib/server/endpoints/photos.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerEvent('get chunk', getChunk, event);
export const PUT: RequestHandler = (event) => answerEvent('put chunk', putChunk, event);
