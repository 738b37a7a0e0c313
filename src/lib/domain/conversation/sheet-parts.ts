import type { Ambition, Cluster, Note } from './types.ts';

/** A yellow note that lies loose: the ground on which tests build. */
export const noteOf = (id: string, parts: Partial<Note> = {}): Note => ({
	id,
	order: id,
	createdAt: 0,
	color: 'yellow',
	text: id,
	remark: '',
	contribution: '',
	contributors: '',
	alternative: '',
	authorId: null,
	clusterId: null,
	parked: false,
	ambitionIds: [],
	domain: null,
	term: null,
	priority: false,
	...parts
});

/** A group on the sheet. */
export const clusterOf = (id: string, parts: Partial<Cluster> = {}): Cluster => ({
	id,
	order: id,
	createdAt: 0,
	name: id,
	parked: false,
	ambitionId: null,
	...parts
});

/** An ambition that hangs. */
export const ambitionOf = (id: string, parts: Partial<Ambition> = {}): Ambition => ({
	id,
	order: id,
	createdAt: 0,
	text: id,
	competences: [],
	...parts
});
