import type { RequestEvent } from '@sveltejs/kit';
import { answerCall, type Endpoint } from './answer-call.ts';

/** Answers a request that came in through SvelteKit; `hooks.server.ts` put the server into `locals`. */
export async function answerEvent(
	name: string,
	endpoint: Endpoint,
	event: RequestEvent
): Promise<Response> {
	const { status, headers, body } = await answerCall(event.locals.sync, name, endpoint, {
		request: event.request,
		params: event.params,
		address: event.getClientAddress()
	});
	return new Response(body, { status, headers });
}
