import { ending } from '../../added/steps.ts';

/** The guide has no end of its own. */
export const close = ending('D', 7);
