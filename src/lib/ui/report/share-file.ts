/** How handing a file to another app went. `tap-again`: the browser wants a tap of its own for it. */
export type Shared = 'done' | 'closed' | 'tap-again' | 'refused';

/** True where the browser hands PDF files to other apps. */
export function canSharePdf(): boolean {
	if (!('canShare' in navigator)) return false;
	const probe = new File([new Uint8Array(1)], 'verslag.pdf', { type: 'application/pdf' });
	return navigator.canShare({ files: [probe] });
}

export async function shareFile(file: File, title: string): Promise<Shared> {
	try {
		await navigator.share({ files: [file], title });
		return 'done';
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		if (name === 'AbortError') return 'closed';
		return name === 'NotAllowedError' ? 'tap-again' : 'refused';
	}
}
