import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import { report } from './report.ts';
import { current } from './steps/current.ts';
import { finish } from './steps/finish.ts';
import { goals } from './steps/goals.ts';
import { open } from './steps/open.ts';
import { plan } from './steps/plan.ts';
import { vision } from './steps/vision.ts';

/** Guide B: the ambition conversation for secondary schools. Texts belong to their publisher. */
export const ambitionVo = {
	...frame,
	checklist,
	messages,
	steps: [open, goals, current, vision, plan, finish],
	cards,
	report
} as const satisfies Instrument;
