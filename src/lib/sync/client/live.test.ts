import { describe, expect, it } from 'vitest';
import { newSecret } from '../crypto/keys.ts';
import { EventReader, listen } from './live.ts';

describe('reading nudges', () => {
	it('finds the number of each event, wherever the text is cut', () => {
		const text = 'retry: 5000\n\ndata: 12\n\n: \n\ndata: 345\n\n';
		for (let cut = 0; cut <= text.length; cut++) {
			const reader = new EventReader();
			const found = [...reader.read(text.slice(0, cut)), ...reader.read(text.slice(cut))];
			expect(found).toEqual([12, 345]);
		}
	});

	it('finds nothing in what is no event', () => {
		expect(new EventReader().read('<html>\ndata: x\n\n')).toEqual([]);
	});
});

/** A stream that says this and then keeps still, until it is hung up. */
const saying =
	(text: string) =>
	(_path: string, { signal }: RequestInit) =>
		Promise.resolve(
			new Response(
				new ReadableStream({
					start(controller) {
						controller.enqueue(new TextEncoder().encode(text));
						signal?.addEventListener('abort', () => {
							controller.error(new Error('aborted'));
						});
					}
				}),
				{ headers: { 'content-type': 'text/event-stream' } }
			)
		);

describe('listening', () => {
	it('tells the newest row, and hangs up when the line is silent too long', async () => {
		const told: number[] = [];
		const tell = (seq: number) => told.push(seq);
		await listen(saying('data: 7\n\n'), newSecret(), tell, new AbortController().signal, 30);
		expect(told).toEqual([7]);
	});

	it('hangs up when asked', async () => {
		const leave = new AbortController();
		const tell = () => {
			leave.abort();
		};
		await listen(saying('data: 7\n\n'), newSecret(), tell, leave.signal);
		expect(leave.signal.aborted).toBe(true);
	});

	it('ends at once when something else answers', async () => {
		const portal = () => Promise.resolve(new Response('<html>', { status: 200 }));
		const told: number[] = [];
		const tell = (seq: number) => told.push(seq);
		await listen(portal, newSecret(), tell, new AbortController().signal);
		expect(told).toEqual([]);
	});
});
