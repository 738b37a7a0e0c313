import { chains, fill, type Flowable } from './flow.ts';
import { lowest, page } from './look.ts';
import type { Paper } from './paper.ts';

/** Places everything on as many pages as it takes, with a chance to `breathe` at least once a page. */
export async function placeAll(
	paper: Paper,
	flowables: readonly Flowable[],
	breathe: () => Promise<void>
): Promise<void> {
	let y: number = page.top;
	for (const chain of chains(flowables)) {
		let open: readonly Flowable[] = chain;
		while (open.length > 0) {
			const placed = fill(open, paper, y, lowest, y === page.top);
			({ y } = placed);
			open = placed.rest;
			if (open.length > 0) {
				paper.nextPage();
				y = page.top;
			}
			await breathe();
		}
	}
}
