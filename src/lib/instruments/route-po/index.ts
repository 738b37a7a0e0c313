import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import type { Programme } from '../programmes/programme.ts';
import { report } from './report.ts';
import { close } from './steps/close.ts';
import { contribution } from './steps/contribution.ts';
import { goals } from './steps/goals.ts';
import { open } from './steps/open.ts';
import { plan } from './steps/plan.ts';
import { satisfied } from './steps/satisfied.ts';
import { wishes } from './steps/wishes.ts';

/** Guide C: the route conversation for primary schools. Texts belong to their publisher. */
export const routePo = (programme: Programme) =>
	({
		...frame,
		checklist,
		messages: messages(programme),
		steps: [open, goals(programme), wishes, satisfied, contribution(programme), plan, close],
		cards: cards(programme),
		report
	}) as const satisfies Instrument;
