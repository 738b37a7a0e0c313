import type { EndTimeError } from '#lib/domain/timing/end-time.ts';
import { timeOf } from '#lib/domain/timing/wall-clock.ts';

/** Why this time can't be the end, and what to do. `start` in epoch ms. */
export function endErrorWords(error: EndTimeError, time: string, start: number): string {
	switch (error.kind) {
		case 'not-a-time':
			return 'Vul een tijd in, bijvoorbeeld 15:20.';
		case 'before-start':
			return `${time} is voor het begin van het gesprek (${timeOf(start)}). Kies een latere tijd.`;
		case 'past':
			return `${time} is al voorbij. Kies een latere tijd.`;
		case 'too-far':
			return `${time} is meer dan twaalf uur na het begin (${timeOf(start)}). Kies een eerdere tijd.`;
	}
}
