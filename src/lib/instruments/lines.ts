import { promptId, type Line, type Prompt } from '#lib/domain/instrument/types.ts';

/** A line with the ids it carries; without ids it is our own addition ("aanvulling"). */
export const line = (text: string, ...source: string[]): Line => ({ text, source });

type Extra = Omit<Prompt, 'id' | 'text' | 'source'> & {
	/** Ids carried besides the prompt's own. */
	readonly also?: readonly string[];
};

/** A prompt named after its main source id, e.g. `A5.13`. Answers are stored under that id. */
export function prompt(id: string, text: string, { also = [], ...rest }: Extra = {}): Prompt {
	return { id: promptId(id), text, source: [id, ...also], ...rest };
}
