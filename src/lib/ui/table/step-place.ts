import type { Step } from '#lib/domain/instrument/types.ts';

/** "Stap 2 van 5" where the guide's own numbers skip one; empty elsewhere. */
export const stepPlace = ({ number, sourceNumber }: Step, steps: readonly Step[]): string =>
	sourceNumber === undefined ? '' : `Stap ${number} van ${steps.length}`;
