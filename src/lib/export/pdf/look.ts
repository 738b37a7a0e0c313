/** Measures in points (1/72 inch), A4 portrait; colours as in the app's design tokens on white paper. */
export const page = {
	width: 595.28,
	height: 841.89,
	left: 54,
	right: 54,
	top: 50,
	/** Nothing but the foot stands lower than this above the lower edge. */
	bottom: 66,
	foot: 38
} as const;

export const textWidth = page.width - page.left - page.right;
export const lowest = page.height - page.bottom;
export const pageHeight = lowest - page.top;

export const color = {
	ink: '#1b2135',
	quiet: '#4a5064',
	line: '#d5ccc2',
	yellow: '#ffe37d',
	onYellow: '#1f1b12',
	pink: '#ffc2d4',
	green: '#bde3a8'
} as const;

export interface Style {
	/** Font size in points. */
	readonly size: number;
	readonly bold: boolean;
	readonly color: string;
}

/** Height of a line as a part of the font size. */
export const leading = 1.36;

const style = (size: number, bold: boolean, of: string = color.ink): Style => ({
	size,
	bold,
	color: of
});

export const type = {
	title: style(27, true),
	subtitle: style(15.5, false),
	heading: style(20, true),
	lead: style(12.5, false),
	subheading: style(12.5, true),
	columnHeading: style(11, true),
	text: style(11.5, false),
	strong: style(11.5, true),
	quiet: style(11.5, false, color.quiet),
	small: style(10.5, false, color.quiet),
	ambition: style(14, true, color.onYellow),
	tag: style(10.5, true, color.onYellow),
	foot: style(10, false, color.quiet)
} as const;

/** Bullet and column heading in the colour of the round; the words carry the meaning. */
export interface Tone {
	readonly bullet: string;
	readonly heading: string;
}

export const tones = {
	yellow: { bullet: '#8a6a00', heading: '#584200' },
	green: { bullet: '#4c7a34', heading: '#234d17' },
	pink: { bullet: '#b23f6d', heading: '#7a1a45' },
	plain: { bullet: color.quiet, heading: color.ink }
} as const satisfies Readonly<Record<string, Tone>>;
