import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import { report } from './report.ts';
import { close } from './steps/close.ts';
import { contribution } from './steps/contribution.ts';
import { goals } from './steps/goals.ts';
import { open } from './steps/open.ts';
import { plan } from './steps/plan.ts';
import { satisfied } from './steps/satisfied.ts';
import { wishes } from './steps/wishes.ts';

/** Guide C: the route conversation for primary schools. Texts belong to their publisher. */
export const routePo = {
	...frame,
	checklist,
	messages,
	steps: [open, goals, wishes, satisfied, contribution, plan, close],
	cards,
	report
} as const satisfies Instrument;
