import { stateFilters, type Filters } from '#lib/domain/search/select.ts';

/** A search as it stands in the address, so that going back to it finds it as it was. */
export interface Asked {
	readonly query: string;
	readonly filters: Filters;
}

export function readAddress(params: URLSearchParams): Asked {
	const state = params.get('stand');
	return {
		query: params.get('q') ?? '',
		filters: {
			school: params.get('school'),
			year: params.get('jaar'),
			guide: params.get('leidraad'),
			state: stateFilters.find((each) => each === state) ?? null
		}
	};
}

/** The address of a search: `/zoeken?q=…&stand=…`, with only what was asked. */
export function addressOf({ query, filters }: Asked): string {
	const asked = {
		q: query.trim() || null,
		school: filters.school,
		jaar: filters.year,
		leidraad: filters.guide,
		stand: filters.state
	};
	const params = new URLSearchParams(
		Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
	);
	return params.size > 0 ? `/zoeken?${params.toString()}` : '/zoeken';
}
