import { createContext } from 'svelte';
import type { ConversationSummary } from '#lib/domain/conversation/summary.ts';
import { earlierTalks } from '#lib/domain/conversation/earlier-talks.ts';
import type { EarlierTalk } from '#lib/domain/conversation/what-was-left.ts';
import type { SchoolSummary } from '#lib/domain/school/summary.ts';
import { SchoolRows } from '#lib/storage/school-rows.ts';
import type { Stores } from './app.svelte.ts';
import type { OpenConversation } from './open-conversation.svelte.ts';
import { readTalks } from './read-talks.ts';

/**
 * What was said at this school before the open talk. The rows are read once, when it opens: a live query
 * would read the whole list again at each word that is typed.
 */
export class EarlierTalks {
	#all = $state.raw<readonly ConversationSummary[]>([]);
	#schools = $state.raw<readonly SchoolSummary[]>([]);
	#talks = $state.raw<readonly EarlierTalk[] | null>(null);
	readonly #stores: Stores;
	readonly #rows: readonly ConversationSummary[];
	/** Only the ids: typing in the name of the school looks for other talks, not for the same ones again. */
	readonly #ids: string;

	constructor(stores: Stores, talk: OpenConversation) {
		this.#stores = stores;
		this.#rows = $derived.by(() =>
			earlierTalks(
				this.#all,
				{
					id: talk.id,
					school: talk.view.texts.school,
					place: talk.view.texts.place,
					schoolId: talk.view.choices.schoolId,
					date: talk.view.choices.date
				},
				this.#schools
			)
		);
		this.#ids = $derived(this.#rows.map(({ id }) => id).join(' '));
		// Without the list the talk itself works as well.
		Promise.all([stores.rows.all(), new SchoolRows(stores.database).all()]).then(
			([rows, schools]) => {
				this.#schools = schools;
				this.#all = rows;
			},
			() => undefined
		);
	}

	/** True when the school had a talk before this one. */
	get any(): boolean {
		return this.#rows.length > 0;
	}

	/** The talks themselves, the last first; null until they were read. */
	get talks(): readonly EarlierTalk[] | null {
		return this.#talks;
	}

	/** Reads them for as long as the calling component is there. */
	read(): void {
		$effect(() => {
			const ids = this.#ids;
			if (ids === '') {
				this.#talks = [];
				return;
			}
			void readTalks(this.#stores, ids.split(' ')).then((talks) => {
				if (ids === this.#ids) this.#talks = talks;
			});
		});
	}
}

/** The earlier talks of the school, handed down by the layout of a conversation. */
export const [getEarlier, setEarlier] = createContext<EarlierTalks>();
