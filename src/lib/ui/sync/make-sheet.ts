import { fail, ok, type Result } from '#lib/domain/result.ts';
import { dateOf } from '#lib/domain/timing/wall-clock.ts';
import type { CarriedKey } from '#lib/state/pairing.ts';
import { qrModules } from '#lib/sync/qr/qr-modules.ts';
import { dayMonthYear } from '#lib/domain/timing/date-words.ts';

/** `not-here`: the code that makes it could not be loaded. `stopped`: it broke off. */
export type SheetProblem = 'not-here' | 'stopped';

/** The recovery sheet as a PDF to keep. `now` in epoch ms; `address` is where the app is found. */
export async function makeSheet(
	{ code, words }: CarriedKey,
	address: string,
	now: number
): Promise<Result<Blob, SheetProblem>> {
	const parts = await Promise.all([
		import('#lib/export/pdf/recovery-sheet.ts'),
		import('#lib/export/pdf/browser-fonts.ts')
	]).catch(() => null);
	if (!parts) return fail('not-here');
	const [{ recoverySheetToPdf }, { fontBytes }] = parts;
	const sheet = { code, words, address, qr: qrModules(code), madeOn: dayMonthYear(dateOf(now)) };
	try {
		const bytes = await recoverySheetToPdf(sheet, fontBytes, now);
		return ok(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
	} catch {
		return fail('stopped');
	}
}
