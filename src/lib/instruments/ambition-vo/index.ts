import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import type { Programme } from '../programmes/programme.ts';
import { report } from './report.ts';
import { current } from './steps/current.ts';
import { finish } from './steps/finish.ts';
import { goals } from './steps/goals.ts';
import { open } from './steps/open.ts';
import { plan } from './steps/plan.ts';
import { vision } from './steps/vision.ts';

/** Guide B: the ambition conversation for secondary schools. Texts belong to their publisher. */
export const ambitionVo = (programme: Programme) =>
	({
		...frame(programme),
		checklist,
		messages,
		steps: [open(programme), goals(programme), current, vision(programme), plan, finish],
		cards: cards(programme),
		report
	}) as const satisfies Instrument;
