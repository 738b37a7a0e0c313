import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import { report } from './report.ts';
import { choose } from './steps/choose.ts';
import { close } from './steps/close.ts';
import { contract } from './steps/contract.ts';
import { focus } from './steps/focus.ts';
import { ideas } from './steps/ideas.ts';

/** Guide E: the closing conversation of the phase borgen. Texts belong to their publisher. */
export const closing = {
	...frame,
	checklist,
	messages,
	steps: [contract, focus, ideas, choose, close],
	cards,
	report
} as const satisfies Instrument;
