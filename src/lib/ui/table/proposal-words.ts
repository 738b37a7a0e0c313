import type { Step } from '#lib/domain/instrument/types.ts';
import type { Proposal } from '#lib/domain/timing/proposal.ts';
import { timeOf } from '#lib/domain/timing/wall-clock.ts';
import { roundWords } from '#lib/ui/cards/round-words.ts';

/** A round of one step goes by its colour, as people say it at the table; other steps by their title. */
function spokenName(step: Step, steps: readonly Step[]): string {
	const { round } = step;
	const isAlone = round && steps.filter((other) => other.round === round).length === 1;
	return isAlone ? roundWords[round] : step.title;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function othersWords(count: number): string {
	if (count === 0) return '';
	return count === 1 ? 'Nog een stap wordt korter.' : `Nog ${String(count)} stappen worden korter.`;
}

/** What the slip asks and why. `end` in epoch ms. */
export function proposalWords(
	proposal: Proposal,
	current: Step,
	steps: readonly Step[],
	end: number,
	zone?: string
): { readonly question: string; readonly reason: string } {
	const { biggest, changes, fits } = proposal;
	const step = steps.find(({ id }) => id === biggest.stepId);
	const name = step ? spokenName(step, steps) : '';
	const until = timeOf(end, zone);
	const outcome = fits
		? `Zo stoppen jullie toch om ${until}.`
		: `Dan past het bijna. Kies samen wat kan wachten, of spreek een andere tijd af dan ${until}.`;
	return {
		question: `${name} ${String(biggest.to)} in plaats van ${String(biggest.from)} min?`,
		reason: [`${capital(current.towards)} duurt langer.`, othersWords(changes.length - 1), outcome]
			.filter((part) => part !== '')
			.join(' ')
	};
}
