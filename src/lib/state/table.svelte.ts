import { createContext } from 'svelte';
import { deckOf, isDone, ticksOf, type TableCard } from '#lib/domain/conversation/deck.ts';
import { timelineOf } from '#lib/domain/conversation/timeline-of.ts';
import type { Prompt, Step, StepId } from '#lib/domain/instrument/types.ts';
import { readClock, type ClockReading } from '#lib/domain/timing/reading.ts';
import type { Proposal } from '#lib/domain/timing/proposal.ts';
import type { Clock } from './clock.svelte.ts';
import type { OpenConversation } from './open-conversation.svelte.ts';
import { recallTable, rememberTable } from './table-memory.ts';

/** The talk as it stands at the table: the clock, the step, the card on top, and what may be proposed. */
export class Table {
	readonly talk: OpenConversation;
	readonly #clock: Clock;
	/** Card on top per step. Only of this device: a colleague's tablet may show another card. */
	#cards = $state.raw<Readonly<Record<string, number>>>({});
	/** Keys of proposals that got a "Nee". */
	#declined = $state.raw<readonly string[]>([]);
	/** True while the paper view faces the other side of the table. */
	turned = $state(false);
	/** The list of steps over the table; `minutes` shows it with the time of each step to change. */
	overview = $state<'closed' | 'steps' | 'minutes'>('closed');

	readonly reading: ClockReading = $derived.by(() =>
		readClock(timelineOf(this.talk.view, this.talk.instrument), this.#clock.now)
	);
	/** The step at the table; the first one before the talk has begun. */
	readonly step: Step = $derived.by(() => this.#stepOf(this.reading.currentStep));
	/** The cards of the step: its questions, and while contracting what is said as well. */
	readonly deck: readonly TableCard[] = $derived.by(() => deckOf(this.step));
	readonly proposal: Proposal | null = $derived.by(() => {
		const { proposal } = this.reading;
		return proposal && !this.#declined.includes(proposal.key) ? proposal : null;
	});

	constructor(talk: OpenConversation, clock: Clock) {
		this.talk = talk;
		this.#clock = clock;
		const { cards, declined } = recallTable(talk.id);
		this.#cards = cards;
		this.#declined = declined;
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

	get previousStep(): Step | null {
		return this.steps[this.steps.indexOf(this.step) - 1] ?? null;
	}

	get hasBegun(): boolean {
		return this.talk.view.choices.startedAt !== null;
	}

	get hasEnded(): boolean {
		return this.talk.view.choices.endedAt !== null;
	}

	/** From the wrap-up moment on, until the facilitator ends the talk. */
	get isCalling(): boolean {
		const { phase } = this.reading;
		return !this.hasEnded && (phase === 'wrap-up' || phase === 'end');
	}

	/** Place in the deck of the card on top. */
	get cardIndex(): number {
		return Math.min(this.#cards[this.step.id] ?? 0, this.deck.length - 1);
	}

	get card(): TableCard {
		const card = this.deck[this.cardIndex];
		if (!card) throw new Error(`Step ${this.step.id} has no cards`);
		return card;
	}

	/** Place of `prompt` among the questions of the step. */
	get promptIndex(): number {
		return Math.max(0, this.step.prompts.indexOf(this.prompt));
	}

	/** The question on top, or the last one before what is said. Every step of a guide has at least one. */
	get prompt(): Prompt {
		const until = this.deck.slice(0, this.cardIndex + 1);
		const prompt = until.findLast((card) => 'prompt' in card)?.prompt ?? this.step.prompts[0];
		if (!prompt) throw new Error(`Step ${this.step.id} has no prompts`);
		return prompt;
	}

	/** Lays the question with this place among the questions of the step on top. */
	showCard(promptIndex: number): void {
		const within = Math.max(0, Math.min(promptIndex, this.step.prompts.length - 1));
		const prompt = this.step.prompts[within];
		this.showDeckCard(this.deck.findIndex((card) => 'prompt' in card && card.prompt === prompt));
	}

	/** Lays a card on top by its place in the deck. */
	showDeckCard(index: number): void {
		this.#remember(this.step, Math.max(0, Math.min(index, this.deck.length - 1)));
	}

	/** The next card, or the step after this one. Does nothing on the very last card. */
	goForward(): void {
		if (this.cardIndex < this.deck.length - 1) this.showDeckCard(this.cardIndex + 1);
		else if (this.nextStep) this.enter(this.nextStep.id);
	}

	/** The card before, or the last card of the step before. What was ticked or written stays. */
	goBack(): void {
		const { previousStep } = this;
		if (this.cardIndex > 0) this.showDeckCard(this.cardIndex - 1);
		else if (previousStep) {
			this.#remember(previousStep, deckOf(previousStep).length - 1);
			this.enter(previousStep.id);
		}
	}

	isAsked(card: TableCard): boolean {
		return isDone(card, this.talk.view.ticks);
	}

	/** Ticks or unticks the card as asked or said. */
	toggleAsked(card: TableCard): void {
		const { edit } = this.talk;
		const on = !this.isAsked(card);
		edit.group(() => {
			for (const id of ticksOf(card)) edit.tick(id, on);
		});
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
		// An entry later than the last reading would wait for the next one, up to a second.
		this.#clock.now = at;
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

	/** Gives steps other minutes in one go; null goes back to the guide. */
	setMinutes(minutes: Readonly<Record<string, number | null>>): void {
		const { edit } = this.talk;
		edit.group(() => {
			for (const [step, value] of Object.entries(minutes)) edit.setMinutes(step, value);
		});
	}

	acceptProposal(proposal: Proposal): void {
		this.setMinutes(proposal.minutes);
	}

	declineProposal(proposal: Proposal): void {
		this.#declined = [...this.#declined, proposal.key];
		rememberTable(this.talk.id, { cards: this.#cards, declined: this.#declined });
	}

	/** Ends the talk; everything can still be filled in and corrected. */
	end(): void {
		this.talk.edit.choose('endedAt', Date.now());
		this.talk.versions.keep('after-talk').catch(() => undefined);
	}

	/** Takes back the end: the talk goes on where it was. */
	goOn(): void {
		this.talk.edit.choose('endedAt', null);
	}

	#remember(step: Step, index: number): void {
		this.#cards = { ...this.#cards, [step.id]: index };
		rememberTable(this.talk.id, { cards: this.#cards, declined: this.#declined });
	}

	#stepOf(id: StepId | null): Step {
		const step = this.steps.find((each) => each.id === id) ?? this.steps[0];
		if (!step) throw new Error('A guide without steps');
		return step;
	}
}

export const [getTable, setTable] = createContext<Table>();
