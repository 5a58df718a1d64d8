// Name-based ids of statements (RFC 9562, version 5): what is told again has the id it had, on whatever computer.
// The browser's own SHA-1 answers later and only on secure pages, and last words can neither wait nor choose.

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** SHA-1 (RFC 3174); not for secrets. */
function sha1(bytes: Uint8Array): Uint8Array {
	const length = (((bytes.length + 8) >> 6) + 1) << 6;
	const view = new DataView(new ArrayBuffer(length));
	bytes.forEach((byte, index) => view.setUint8(index, byte));
	view.setUint8(bytes.length, 0x80);
	view.setUint32(length - 4, bytes.length * 8);
	const hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	for (let block = 0; block < length; block += 64) {
		const words: number[] = [];
		let [a, b, c, d, e] = hash as [number, number, number, number, number];
		for (let round = 0; round < 80; round++) {
			const word =
				round < 16
					? view.getInt32(block + round * 4)
					: rotate(words[round - 3]! ^ words[round - 8]! ^ words[round - 14]! ^ words[round - 16]!, 1);
			words.push(word);
			const [mix, constant] =
				round < 20
					? [(b & c) | (~b & d), 0x5a827999]
					: round < 40
						? [b ^ c ^ d, 0x6ed9eba1]
						: round < 60
							? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
							: [b ^ c ^ d, 0xca62c1d6];
			[a, b, c, d, e] = [(rotate(a, 5) + mix + e + constant + word) | 0, a, rotate(b, 30), c, d];
		}
		[a, b, c, d, e].forEach((word, index) => (hash[index] = (hash[index]! + word) | 0));
	}
	const result = new DataView(new ArrayBuffer(20));
	hash.forEach((word, index) => result.setInt32(index * 4, word));
	return new Uint8Array(result.buffer);
}

/** @param space a UUID in its usual form: the space of names */
export function uuid5(space: string, name: string): string {
	const digits = space.replace(/[^0-9a-f]/gi, '').match(/../g) ?? [];
	const bytes = [...digits.map((pair) => parseInt(pair, 16)), ...new TextEncoder().encode(name)];
	const hash = sha1(new Uint8Array(bytes)).slice(0, 16);
	hash[6] = (hash[6]! & 0x0f) | 0x50;
	hash[8] = (hash[8]! & 0x3f) | 0x80;
	const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
