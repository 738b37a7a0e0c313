import type { Block, Report, ReportItem } from '#lib/domain/report/types.ts';

const itemLines = ({ text, first, details }: ReportItem): string[] => [
	`- ${first ? '(eerst) ' : ''}${text}`,
	...details.map((detail) => `  ${detail}`)
];

function blockLines(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'empty':
			return [block.text];
		case 'subheading':
			return ['', block.text];
		case 'ambition':
			return [`${block.number}. ${block.text}`];
		case 'items':
			return block.items.flatMap(itemLines);
		case 'columns':
			return block.columns.flatMap(({ heading, items }) => [heading, ...items.flatMap(itemLines)]);
		case 'table':
			return block.rows.map(
				(row) => `- ${row.map(({ text, quiet }) => [text, ...quiet].join(', ')).join(' | ')}`
			);
		case 'drawing':
			return [block.description];
		case 'photo':
			return block.caption === '' ? [] : [block.caption];
	}
}

/** The report as plain text, lines of any length, with every word and without the pictures. */
export function reportToText(report: Report): string {
	const head = [
		report.title,
		report.subtitle,
		...report.facts.map(({ label, value }) => `${label}: ${value}`),
		report.note
	];
	const body = report.sections.flatMap(({ heading, lead, blocks }) => [
		'',
		heading.toUpperCase(),
		...(lead === '' ? [] : [lead]),
		...blocks.flatMap(blockLines)
	]);
	return [...head, ...body, '', report.madeWith, ''].join('\n');
}
