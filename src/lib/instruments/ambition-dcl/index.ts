import type { Instrument } from '#lib/domain/instrument/types.ts';
import { cards } from './cards.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { checklist } from './preparation.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { close } from './steps/close.ts';
import { clusterWishes } from './steps/cluster.ts';
import { concretise } from './steps/concretise.ts';
import { contract } from './steps/contract.ts';
import { draw } from './steps/draw.ts';
import { focus } from './steps/focus.ts';
import { inventory } from './steps/inventory.ts';
import { opportunities } from './steps/opportunities.ts';
import { discussWishes, writeWishes } from './steps/wishes.ts';

/** Guide A: the ambition conversation of De Cultuur Loper. Texts belong to their publisher. */
export const ambitionDcl = {
	...frame,
	rules,
	checklist,
	messages,
	steps: [
		contract,
		focus,
		draw,
		writeWishes,
		discussWishes,
		clusterWishes,
		inventory,
		opportunities,
		concretise,
		close
	],
	cards,
	report
} as const satisfies Instrument;
