import { create } from '#lib/server/endpoints/create-workspace.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerEvent('create', create, event);
