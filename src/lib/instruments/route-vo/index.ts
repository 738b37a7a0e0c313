import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import type { Programme } from '../programmes/programme.ts';
import { report } from './report.ts';
import { close } from './steps/close.ts';
import { evaluation } from './steps/evaluation.ts';
import { goals } from './steps/goals.ts';
import { lookBack } from './steps/look-back.ts';
import { open } from './steps/open.ts';
import { plan } from './steps/plan.ts';
import { wishes } from './steps/wishes.ts';

/** Guide D: the route conversation for secondary schools. Texts belong to their publisher. */
export const routeVo = (programme: Programme) =>
	({
		...frame(programme),
		checklist,
		messages,
		steps: [
			open,
			goals(programme),
			wishes(programme),
			lookBack(programme),
			evaluation(programme),
			plan,
			close
		],
		cards: cards(programme),
		report
	}) as const satisfies Instrument;
