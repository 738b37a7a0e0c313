import type { Report } from '#lib/domain/report/types.ts';
import type { PhotoBytes } from './picture.ts';

/** What the page tells the worker that makes a PDF. */
export type ToWorker =
	/** `now`: epoch ms. */
	| { readonly kind: 'make'; readonly report: Report; readonly now: number }
	| { readonly kind: 'photo'; readonly id: string; readonly photo: PhotoBytes | null };

/** What the worker tells the page. */
export type ToPage =
	| { readonly kind: 'ready' }
	/** Asks for a photo, which only the page can read. */
	| { readonly kind: 'want'; readonly id: string }
	/** A blob: the page gets a hold of it. Bytes it would copy, on a slow tablet a long task. */
	| { readonly kind: 'made'; readonly pdf: Blob }
	| { readonly kind: 'broke' };
