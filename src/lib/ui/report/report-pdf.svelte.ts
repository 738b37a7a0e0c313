import type { Report } from '#lib/domain/report/types.ts';
import type { PdfAssets } from '#lib/export/pdf/report-to-pdf.ts';
import { startPdfWorker } from '#lib/export/pdf/start-worker.ts';
import { pdfName } from './file-name.ts';

/** `not-here`: the code that makes it could not be loaded. `stopped`: it broke off, as when memory is full. */
export type PdfProblem = 'not-here' | 'stopped';

export type PdfState =
	| { readonly kind: 'none' }
	| { readonly kind: 'making' }
	| { readonly kind: 'made'; readonly of: Report; readonly file: File }
	| { readonly kind: 'failed'; readonly problem: PdfProblem };

/** Makes the PDF on this device, and keeps the last one until the report changes. */
export class ReportPdf {
	state = $state.raw<PdfState>({ kind: 'none' });
	readonly #photo: PdfAssets['photo'];

	constructor(photo: PdfAssets['photo']) {
		this.#photo = photo;
	}

	/** The file of exactly this report, or null while there is none. */
	fileOf(report: Report): File | null {
		return this.state.kind === 'made' && this.state.of === report ? this.state.file : null;
	}

	/** Gives the file; null when it failed or is being made already: `state` says which. */
	async make(report: Report, now: number): Promise<File | null> {
		const made = this.fileOf(report);
		if (made || this.state.kind === 'making') return made;
		this.state = { kind: 'making' };
		const worker = await startPdfWorker().catch(() => null);
		if (!worker) return this.#fail('not-here');
		try {
			const pdf = await worker.make(report, this.#photo, now);
			const file = new File([pdf], pdfName(report), { type: pdf.type });
			this.state = { kind: 'made', of: report, file };
			return file;
		} catch {
			return this.#fail('stopped');
		} finally {
			worker.stop();
		}
	}

	#fail(problem: PdfProblem): null {
		this.state = { kind: 'failed', problem };
		return null;
	}
}
