/** Makes one PDF, beside the page. Says `ready` when its code is there. */
import { fontBytes } from './browser-fonts.ts';
import type { PhotoBytes } from './picture.ts';
import { reportToPdf } from './report-to-pdf.ts';
import type { ToPage, ToWorker } from './worker-messages.ts';

const wanted = new Map<string, (photo: PhotoBytes | null) => void>();

function tell(message: ToPage): void {
	self.postMessage(message);
}

const photo = (id: string) =>
	new Promise<PhotoBytes | null>((resolve) => {
		wanted.set(id, resolve);
		tell({ kind: 'want', id });
	});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'photo') {
		wanted.get(data.id)?.(data.photo);
		return;
	}
	reportToPdf(data.report, { photo, fontBytes }, data.now).then(
		(bytes) => {
			tell({ kind: 'made', pdf: new Blob([bytes], { type: 'application/pdf' }) });
		},
		() => {
			tell({ kind: 'broke' });
		}
	);
});
tell({ kind: 'ready' });
