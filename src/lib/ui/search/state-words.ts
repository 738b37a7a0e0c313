import type { StateFilter } from '#lib/domain/search/select.ts';

/** What the states of conversations are called in a filter. */
export const stateWords: Readonly<Record<StateFilter, string>> = {
	planned: 'Gepland',
	running: 'Nu aan tafel',
	held: 'Geweest',
	archive: 'In het archief'
};
