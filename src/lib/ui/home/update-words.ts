import type { Device } from '#lib/state/device.svelte.ts';

/** Why a new version that was asked for has not started, and what to do; empty when there is nothing to say. */
export function updateProblem({
	updateBlocked,
	updateSlow
}: Pick<Device, 'updateBlocked' | 'updateSlow'>): string {
	if (updateBlocked) return 'Er is nog een gesprek open in een ander tabblad. Sluit dat eerst.';
	return updateSlow
		? 'Die start zo, meestal binnen een minuut. Zie je haar dan niet? Sluit alle tabbladen van Aan tafel en open de app opnieuw.'
		: '';
}
