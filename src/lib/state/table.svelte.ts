import { createContext } from 'svelte';
import type { Prompt, Step, StepId } from '#lib/domain/instrument/types.ts';
import { readClock, type ClockReading } from '#lib/domain/timing/reading.ts';
import type { Proposal } from '#lib/domain/timing/proposal.ts';
import { timelineOf } from '#lib/domain/conversation/timeline-of.ts';
import type { Clock } from './clock.svelte.ts';
import type { OpenConversation } from './open-conversation.svelte.ts';

/** The talk as it stands at the table: the clock, the step, the card on top, and what may be proposed. */
export class Table {
	readonly talk: OpenConversation;
	readonly #clock: Clock;
	/** Card on top per step. Only of this device: a colleague's tablet may show another card. */
	#cards = $state.raw<Readonly<Record<string, number>>>({});
	/** Keys of proposals that got a "Nee". */
	#declined = $state.raw<readonly string[]>([]);

	readonly reading: ClockReading = $derived.by(() =>
		readClock(timelineOf(this.talk.view, this.talk.instrument), this.#clock.now)
	);
	/** The step at the table; the first one before the talk has begun. */
	readonly step: Step = $derived.by(() => this.#stepOf(this.reading.currentStep));
	readonly proposal: Proposal | null = $derived.by(() => {
		const { proposal } = this.reading;
		return proposal && !this.#declined.includes(proposal.key) ? proposal : null;
	});

	constructor(talk: OpenConversation, clock: Clock) {
		this.talk = talk;
		this.#clock = clock;
		this.#cards = storedCards(talk.id);
	}

	get now(): number {
		return this.#clock.now;
	}

	get steps(): readonly Step[] {
		return this.talk.instrument.steps;
	}

	/** The step after this one, or null in the last. */
	get nextStep(): Step | null {
		return this.steps[this.steps.indexOf(this.step) + 1] ?? null;
	}

	get promptIndex(): number {
		return Math.min(this.#cards[this.step.id] ?? 0, this.step.prompts.length - 1);
	}

	/** The card on top. Every step of a guide has at least one. */
	get prompt(): Prompt {
		const prompt = this.step.prompts[this.promptIndex];
		if (!prompt) throw new Error(`Step ${this.step.id} has no prompts`);
		return prompt;
	}

	get hasBegun(): boolean {
		return this.talk.view.choices.startedAt !== null;
	}

	showCard(index: number): void {
		const within = Math.max(0, Math.min(index, this.step.prompts.length - 1));
		this.#cards = { ...this.#cards, [this.step.id]: within };
		localStorage.setItem(cardsKey(this.talk.id), JSON.stringify(this.#cards));
	}

	/** Goes to a step, in any order. Its clock starts now; the first one starts the talk. */
	enter(step: StepId): void {
		const { edit, versions } = this.talk;
		const at = Date.now();
		const first = !this.hasBegun;
		edit.group(() => {
			if (first) edit.choose('startedAt', at);
			edit.add('log', { stepId: step, at });
		});
		// A missed restore point is no loss: the update log holds every word.
		if (first) versions.keep('before-talk').catch(() => undefined);
	}

	/** Puts the start of the talk right, when someone forgot to tap. */
	correctStart(at: number): void {
		this.talk.edit.choose('startedAt', at);
	}

	agreeEnd(at: number): void {
		this.talk.edit.choose('agreedEnd', at);
	}

	acceptProposal(proposal: Proposal): void {
		const { edit } = this.talk;
		edit.group(() => {
			for (const [step, minutes] of Object.entries(proposal.minutes))
				edit.setMinutes(step, minutes);
		});
	}

	declineProposal(proposal: Proposal): void {
		this.#declined = [...this.#declined, proposal.key];
	}

	/** Ends the talk; everything can still be filled in and corrected. */
	end(): void {
		this.talk.edit.choose('endedAt', Date.now());
		this.talk.versions.keep('after-talk').catch(() => undefined);
	}

	#stepOf(id: StepId | null): Step {
		const step = this.steps.find((each) => each.id === id) ?? this.steps[0];
		if (!step) throw new Error('A guide without steps');
		return step;
	}
}

const cardsKey = (id: string) => `cards:${id}`;

/** Reads the stored card positions; anything unexpected counts as none. */
function storedCards(id: string): Readonly<Record<string, number>> {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(cardsKey(id)) ?? '{}');
		if (typeof stored !== 'object' || stored === null) return {};
		return Object.fromEntries(
			Object.entries(stored).filter((entry): entry is [string, number] =>
				Number.isInteger(entry[1])
			)
		);
	} catch {
		return {};
	}
}

export const [getTable, setTable] = createContext<Table>();
