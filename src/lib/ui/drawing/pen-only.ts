const KEY = 'pen-only';

/** Whether this device draws with a pen only; a choice of the device, not of the conversation. */
export const storedPenOnly = (): boolean => localStorage.getItem(KEY) === 'yes';

export function storePenOnly(on: boolean): void {
	localStorage.setItem(KEY, on ? 'yes' : 'no');
}
