import type { Instrument, Prompt, Step } from '../instrument/types.ts';
import { durationWords } from '../timing/duration-words.ts';
import { plannedMinutes } from './planned-span.ts';
import type { Conversation } from './types.ts';

/** Stands in a question for the planned length of the talk; guides of earlier versions have the English one. */
const DURATION = /\{(?:duur|duration)\}/g;

/** Planned length of this talk in whole minutes; the guide's own while no times are known. */
export const minutesOfTalk = (
	{ choices }: Pick<Conversation, 'choices'>,
	{ minutes }: Pick<Instrument, 'minutes'>
): number => plannedMinutes(choices) ?? minutes;

/** The guide with the planned length of a talk in its questions: "We hebben anderhalf uur." */
export function inWordsOfTalk(instrument: Instrument, minutes: number): Instrument {
	const duration = durationWords(minutes);
	const asked = (prompt: Prompt): Prompt => ({
		...prompt,
		text: prompt.text.replaceAll(DURATION, duration)
	});
	const told = (step: Step): Step =>
		step.prompts.some(({ text }) => text.search(DURATION) >= 0)
			? { ...step, prompts: step.prompts.map(asked) }
			: step;
	return { ...instrument, steps: instrument.steps.map(told) };
}
