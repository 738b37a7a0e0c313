/**
 * Checksum of OpenPGP (RFC 4880, section 6.1): finds every run of up to 24 wrong bits, so every single
 * mistyped character and two neighbours that changed places; anything else with odds of 1 in 16 million.
 */
export function crc24(bytes: Uint8Array): number {
	let crc = 0xb704ce;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit++) {
			crc <<= 1;
			if (crc & 0x1000000) crc ^= 0x1864cfb;
		}
	}
	return crc & 0xffffff;
}
