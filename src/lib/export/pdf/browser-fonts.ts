import fallbackBold from './fonts/fallback-bold.ttf?url';
import fallbackRegular from './fonts/fallback-regular.ttf?url';
import textBold from './fonts/text-bold.ttf?url';
import textRegular from './fonts/text-regular.ttf?url';
import type { FontName } from './fonts.ts';

const urls: Readonly<Record<FontName, string>> = {
	'text-regular': textRegular,
	'text-bold': textBold,
	'fallback-regular': fallbackRegular,
	'fallback-bold': fallbackBold
};

/** Bytes of a font of the PDF; precached, so this works without a network. */
export async function fontBytes(name: FontName): Promise<ArrayBuffer> {
	const answer = await fetch(urls[name]);
	if (!answer.ok) throw new Error(`font ${name}: ${answer.status}`);
	return answer.arrayBuffer();
}
