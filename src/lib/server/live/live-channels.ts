import type { WorkspaceId } from '#lib/sync/protocol/ids.ts';

/** Somebody who wants to hear of new rows. */
export interface Listener {
	/** `seq` is the number of the newest row. */
	tell(seq: number): void;
	end(): void;
}

const mostPerWorkspace = 50;
const mostInAll = 5000;

/** Who listens to which workspace in this process. */
export class LiveChannels {
	readonly #listeners = new Map<WorkspaceId, Set<Listener>>();
	/** Newest row that was told, so that nobody hears the same twice. */
	readonly #told = new Map<WorkspaceId, number>();
	#count = 0;
	#hasEnded = false;

	get count(): number {
		return this.#count;
	}

	/** Workspaces that somebody listens to. */
	get watched(): readonly WorkspaceId[] {
		return [...this.#listeners.keys()];
	}

	/** Gives the way to leave, or null when there are too many already. */
	add(workspace: WorkspaceId, listener: Listener): (() => void) | null {
		const set = this.#listeners.get(workspace) ?? new Set();
		const isCrowded = set.size >= mostPerWorkspace || this.#count >= mostInAll;
		if (isCrowded || this.#hasEnded) return null;
		this.#listeners.set(workspace, set.add(listener));
		this.#count += 1;
		return () => {
			if (!set.delete(listener)) return;
			this.#count -= 1;
			if (set.size > 0) return;
			this.#listeners.delete(workspace);
			this.#told.delete(workspace);
		};
	}

	tell(workspace: WorkspaceId, seq: number): void {
		const set = this.#listeners.get(workspace);
		if (!set || (this.#told.get(workspace) ?? 0) >= seq) return;
		this.#told.set(workspace, seq);
		for (const listener of set) listener.tell(seq);
	}

	/** Ends the connections of a workspace that went away; the devices ask again and hear why. */
	close(workspace: WorkspaceId): void {
		for (const listener of [...(this.#listeners.get(workspace) ?? [])]) listener.end();
	}

	end(): void {
		this.#hasEnded = true;
		for (const workspace of this.watched) this.close(workspace);
	}
}
