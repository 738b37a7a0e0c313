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
	| { readonly kind: 'made'; readonly bytes: Uint8Array }
	| { readonly kind: 'broke' };
