import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import { report } from './report.ts';
import { close } from './steps/close.ts';
import { evaluation } from './steps/evaluation.ts';
import { goals } from './steps/goals.ts';
import { lookBack } from './steps/look-back.ts';
import { open } from './steps/open.ts';
import { plan } from './steps/plan.ts';
import { wishes } from './steps/wishes.ts';

/** Guide D: the route conversation for secondary schools. Texts belong to their publisher. */
export const routeVo = {
	...frame,
	checklist,
	messages,
	steps: [open, goals, wishes, lookBack, evaluation, plan, close],
	cards,
	report
} as const satisfies Instrument;
