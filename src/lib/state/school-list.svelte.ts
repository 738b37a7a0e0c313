import { mergeGroups } from '#lib/domain/school/merged.ts';
import { schoolKeys } from '#lib/domain/school/school-keys.ts';
import type { SchoolSummary } from '#lib/domain/school/summary.ts';
import { schoolsWithTalks, type SchoolWithTalks } from '#lib/domain/school/schools-with-talks.ts';
import { SchoolRows } from '#lib/storage/school-rows.ts';
import type { App } from './app.svelte.ts';
import { LiveRows } from './live-rows.svelte.ts';

/** All schools on this device with their talks, live. */
export class SchoolList {
	readonly #list: App['list'];
	readonly #rows: LiveRows<SchoolSummary>;
	/** All entries, as they were made; null until the first reading. */
	readonly entries: readonly SchoolSummary[] | null = $derived.by(() => this.#rows.rows);
	/** Names the school of any talk, following merges. */
	readonly keyOf = $derived.by(() => schoolKeys(mergeGroups(this.#rows.rows ?? [])));
	/** By name; null until the first reading. */
	readonly schools: readonly SchoolWithTalks[] | null = $derived.by(() =>
		this.#rows.rows && this.#list.rows ? schoolsWithTalks(this.#rows.rows, this.#list.rows) : null
	);

	constructor({ stores, list }: Pick<App, 'stores' | 'list'>) {
		this.#list = list;
		this.#rows = new LiveRows(new SchoolRows(stores.database));
	}

	/** True when the database could not be read. */
	get failed(): boolean {
		return this.#rows.failed || this.#list.failed;
	}

	/** The school that this entry is part of; null when there is none. */
	find(id: string): SchoolWithTalks | null {
		return this.schools?.find(({ entries }) => entries.some((entry) => entry.id === id)) ?? null;
	}
}
