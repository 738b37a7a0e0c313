declare module 'subset-font' {
	/** Makes a smaller font that holds what `text` needs. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
			readonly keepFeatures?: readonly string[];
			readonly noLayoutClosure?: boolean;
			readonly noHinting?: boolean;
			readonly dropTables?: readonly string[];
		}
	): Promise<Uint8Array>;
}
