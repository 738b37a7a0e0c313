import { describe, expect, it } from 'vitest';
import { noFilters } from '#lib/domain/search/select.ts';
import { Search } from './search.svelte.ts';

/** An index that answers each question when it is told to. */
function slowIndex() {
	const waiting: ((ids: ReadonlySet<string>) => void)[] = [];
	return {
		waiting,
		find: () => new Promise<ReadonlySet<string>>((resolve) => waiting.push(resolve)),
		rows: () => Promise.resolve([])
	};
}

describe('a search', () => {
	it('shows the answer to the last question, also when an earlier one comes later', async () => {
		const index = slowIndex();
		const search = new Search(index);
		const ask = (query: string) => search.ask({ query, filters: noFilters, most: 10 }, []);
		const asked = [ask('eerst'), ask('laatst')];
		index.waiting[1]?.(new Set());
		index.waiting[0]?.(new Set());
		await Promise.all(asked);
		expect(search.answer?.words).toEqual(['laatst']);
	});
});
