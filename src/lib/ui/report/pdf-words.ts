import type { PdfProblem } from './report-pdf.svelte.ts';

/** What happened, what is safe, and what to do. */
export function pdfProblem(problem: PdfProblem): string {
	return problem === 'not-here'
		? 'De app staat nog niet helemaal op dit apparaat. Open hem één keer met internet. Alles wat er staat, is bewaard.'
		: 'De PDF is niet gemaakt. Misschien is het geheugen vol. Alles wat er staat, is bewaard. Sluit andere apps, of laat de foto’s eruit, en probeer het opnieuw.';
}
