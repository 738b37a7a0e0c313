import { snapshots } from '#lib/server/endpoints/snapshots.ts';
import { answerEvent } from '#lib/server/http/answer-event.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerEvent('snapshots', snapshots, event);
