/** A piece of work in the queue. */
interface Job {
	/** Runs the work; gives the way to tell its caller, for after the commit. */
	readonly run: () => Promise<() => void>;
	readonly reject: (reason: unknown) => void;
}

/** Most pieces of work in one transaction, so that nobody waits long. */
const largestGroup = 200;

/**
 * One transaction, and so one wait for the disk, for all work that is asked for in one turn of the event loop.
 * Each piece has a savepoint of its own: what fails is undone alone. Callers hear after the commit.
 */
export class GroupCommit {
	readonly #exec: (sql: string) => void;
	readonly #queue: Job[] = [];
	#draining: Promise<void> | null = null;
	#isOpen = false;

	/** `exec` runs a statement on the connection that the work uses. */
	constructor(exec: (sql: string) => void) {
		this.#exec = exec;
	}

	add<T>(work: () => Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			const run = async () => {
				const value = await work();
				return () => {
					resolve(value);
				};
			};
			this.#queue.push({ run, reject });
			this.#draining ??= this.#drain();
		});
	}

	/** True between the begin and the end of a transaction: who reads on the same connection sees half of it. */
	get isOpen(): boolean {
		return this.#isOpen;
	}

	/** Resolves when nothing waits. */
	async idle(): Promise<void> {
		await this.#draining;
	}

	async #drain(): Promise<void> {
		while (this.#queue.length > 0) {
			// Requests that arrived together join the group.
			await new Promise(setImmediate);
			await this.#commit(this.#queue.splice(0, largestGroup));
		}
		this.#draining = null;
	}

	async #commit(jobs: readonly Job[]): Promise<void> {
		const done: (() => void)[] = [];
		try {
			this.#exec('BEGIN IMMEDIATE');
			this.#isOpen = true;
			for (const job of jobs) done.push(await this.#attempt(job));
			this.#exec('COMMIT');
		} catch (error) {
			this.#undo();
			for (const job of jobs) job.reject(error);
			return;
		} finally {
			this.#isOpen = false;
		}
		for (const tell of done) tell();
	}

	async #attempt(job: Job): Promise<() => void> {
		this.#exec('SAVEPOINT piece');
		try {
			return await job.run();
		} catch (error) {
			this.#exec('ROLLBACK TO piece');
			return () => {
				job.reject(error);
			};
		} finally {
			this.#exec('RELEASE piece');
		}
	}

	/** A full disk may have ended the transaction already. */
	#undo(): void {
		try {
			this.#exec('ROLLBACK');
		} catch {
			// There was nothing left to undo.
		}
	}
}
