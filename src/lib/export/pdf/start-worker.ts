import type { Report } from '#lib/domain/report/types.ts';
import type { PdfAssets } from './report-to-pdf.ts';
import type { ToPage, ToWorker } from './worker-messages.ts';

/** A worker with the code of the PDF in it, for one PDF. */
export interface PdfWorker {
	/** @param now epoch ms. Rejects when the making breaks off. */
	make(report: Report, photo: PdfAssets['photo'], now: number): Promise<Blob>;
	stop(): void;
}

/**
 * Starts a worker: packing a PDF is one long task, which on the page would hold up every tap. Rejects when
 * its code is not on the device and can't be fetched.
 */
export function startPdfWorker(): Promise<PdfWorker> {
	const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
	const made: PdfWorker = {
		make: (report, photo, now) => make(worker, { kind: 'make', report, now }, photo),
		stop() {
			worker.terminate();
		}
	};
	return new Promise((resolve, reject) => {
		worker.addEventListener(
			'message',
			() => {
				resolve(made);
			},
			{ once: true }
		);
		worker.addEventListener('error', () => {
			reject(new Error('The code of the PDF is not here'));
		});
	});
}

function make(worker: Worker, order: ToWorker, photo: PdfAssets['photo']): Promise<Blob> {
	const tell = (message: ToWorker) => {
		worker.postMessage(message);
	};
	return new Promise((resolve, reject) => {
		const broke = () => {
			reject(new Error('The PDF broke off'));
		};
		worker.addEventListener('error', broke);
		worker.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
			if (data.kind === 'made') resolve(data.pdf);
			else if (data.kind === 'broke') broke();
			else if (data.kind === 'want') {
				photo(data.id).then((found) => {
					tell({ kind: 'photo', id: data.id, photo: found });
				}, broke);
			}
		});
		tell(order);
	});
}
