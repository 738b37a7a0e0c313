import { readLocal, writeLocal } from '#lib/storage/local.ts';

const KEY = 'pen-only';

/** Whether this device draws with a pen only; a choice of the device, not of the conversation. */
export const storedPenOnly = (): boolean => readLocal(KEY) === 'yes';

export function storePenOnly(on: boolean): void {
	writeLocal(KEY, on ? 'yes' : 'no');
}
