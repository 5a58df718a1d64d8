// Whole numbers packed into the base64url alphabet, six bits a character, and a checksum over such text.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class BitWriter {
	#text = '';
	#buffer = 0;
	#filled = 0;

	/** @param value whole, 0 <= value < 2 ** width */
	write(value: number, width: number): void {
		for (let bit = width - 1; bit >= 0; bit--) {
			this.#buffer = this.#buffer * 2 + (Math.floor(value / 2 ** bit) % 2);
			if (++this.#filled === 6) this.#flush();
		}
	}

	flag(value: boolean): void {
		this.write(value ? 1 : 0, 1);
	}

	/** Any safe whole number from 0: groups of `group` bits, lowest first, each led by a bit "more follow". */
	count(value: number, group: number): void {
		const size = 2 ** group;
		for (let rest = Math.min(Math.max(0, Math.floor(value) || 0), Number.MAX_SAFE_INTEGER); ;) {
			const low = rest % size;
			rest = (rest - low) / size;
			this.flag(rest > 0);
			this.write(low, group);
			if (rest === 0) return;
		}
	}

	/** All that was written; the last character is filled up with zeros. */
	toString(): string {
		const rest = this.#filled ? ALPHABET.charAt(this.#buffer * 2 ** (6 - this.#filled)) : '';
		return this.#text + rest;
	}

	#flush(): void {
		this.#text += ALPHABET.charAt(this.#buffer);
		this.#buffer = 0;
		this.#filled = 0;
	}
}

/** Reads what a BitWriter wrote. Past the end it gives zeros and says so in `ended`: it never throws. */
export class BitReader {
	readonly #sextets: number[];
	#at = 0;
	ended = false;

	constructor(text: string) {
		this.#sextets = [...text].map((character) => ALPHABET.indexOf(character));
	}

	read(width: number): number {
		let value = 0;
		for (let i = 0; i < width; i++) {
			const sextet = this.#sextets[Math.floor(this.#at / 6)] ?? -1;
			if (sextet < 0) this.ended = true;
			else value = value * 2 + ((sextet >> (5 - (this.#at % 6))) & 1);
			this.#at++;
		}
		return this.ended ? 0 : value;
	}

	flag(): boolean {
		return this.read(1) === 1;
	}

	count(group: number): number {
		let value = 0;
		for (let scale = 1; !this.ended; scale *= 2 ** group) {
			const more = this.flag();
			value += this.read(group) * scale;
			if (!more) break;
			// No number we write is that long: damage must not make us count for ever.
			if (scale > Number.MAX_SAFE_INTEGER) this.ended = true;
		}
		return this.ended ? 0 : value;
	}
}

/**
 * CRC-24 of printable ASCII as four characters (polynomial 0x864CFB, start 0xB704CE: RFC 4880, section 6.1).
 * Any single changed character is always found.
 */
export function checksum(text: string): string {
	let crc = 0xb704ce;
	for (let index = 0; index < text.length; index++) {
		crc ^= (text.charCodeAt(index) & 0xff) << 16;
		for (let bit = 0; bit < 8; bit++) {
			crc <<= 1;
			if (crc & 0x1000000) crc ^= 0x1864cfb;
		}
	}
	return [18, 12, 6, 0].map((shift) => ALPHABET.charAt((crc >> shift) & 63)).join('');
}
