import type { Paper } from './paper.ts';

/** Something written: on which page, where, and what. */
export interface Written {
	readonly page: number;
	/** Baseline. */
	readonly y: number;
	readonly x: number;
	readonly text: string;
}

/** A paper for tests that remembers what was written on it. Every character is half as wide as it is tall. */
export function testPaper(): Paper & { readonly written: Written[]; pages: number } {
	const nothing = () => undefined;
	return {
		written: [],
		pages: 1,
		widthOf: () => 0.5,
		write(text, x, y) {
			this.written.push({ page: this.pages, x, y, text });
		},
		fill: nothing,
		frame(x, y) {
			this.written.push({ page: this.pages, x, y, text: '□' });
		},
		disc: nothing,
		rounded: nothing,
		polygon: nothing,
		image: nothing,
		bookmark: nothing,
		nextPage() {
			this.pages += 1;
		}
	};
}
