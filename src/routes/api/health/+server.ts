import { health } from '#lib/server/endpoints/health.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerEvent('health', health, event);
