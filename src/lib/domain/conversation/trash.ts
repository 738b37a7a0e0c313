/** Days in which one can change one's mind. */
export const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** Epoch ms at which a conversation that went to the trash at `trashedAt` may be erased. */
const endOf = (trashedAt: number): number => trashedAt + TRASH_DAYS * DAY;

/** Whole days left, 30 down to 0; the last day counts until it is over. */
export const daysLeft = (trashedAt: number, now: number): number =>
	Math.min(TRASH_DAYS, Math.max(0, Math.ceil((endOf(trashedAt) - now) / DAY)));

/** How far this device is in step with the others; null while it doesn't take part. */
export interface InStep {
	/** Epoch ms of the last time that all was in step; null when that never was. */
	readonly succeededAt: number | null;
	/** True while changes of this conversation wait to be sent. */
	readonly isWaiting: boolean;
}

/**
 * True when the time is over, and no other device can still have taken it out of the trash: this one has
 * heard from the others after the last day, and has nothing left to tell them.
 */
export function mayBeErased(trashedAt: number, now: number, inStep: InStep | null): boolean {
	if (now < endOf(trashedAt)) return false;
	if (inStep === null) return true;
	const { succeededAt, isWaiting } = inStep;
	return !isWaiting && succeededAt !== null && succeededAt >= endOf(trashedAt);
}
