import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, checksum } from './codec-bits.ts';

describe('bits', () => {
	it('come back as they were written', () => {
		const number = fc.record({ value: fc.nat(2 ** 31 - 1), group: fc.integer({ min: 1, max: 8 }) });
		fc.assert(
			fc.property(fc.array(number), fc.array(fc.boolean()), (numbers, flags) => {
				const writer = new BitWriter();
				for (const { value, group } of numbers) writer.count(value, group);
				for (const flag of flags) writer.flag(flag);
				for (const { value } of numbers) writer.write(value, 31);
				const reader = new BitReader(writer.toString());
				for (const { value, group } of numbers) expect(reader.count(group)).toBe(value);
				for (const flag of flags) expect(reader.flag()).toBe(flag);
				for (const { value } of numbers) expect(reader.read(31)).toBe(value);
				expect(reader.ended).toBe(false);
			})
		);
	});

	it('hold seeds of 32 bits and the largest safe number', () => {
		const writer = new BitWriter();
		writer.write(0xffffffff, 32);
		writer.count(Number.MAX_SAFE_INTEGER, 4);
		const reader = new BitReader(writer.toString());
		expect(reader.read(32)).toBe(0xffffffff);
		expect(reader.count(4)).toBe(Number.MAX_SAFE_INTEGER);
	});

	it('count what is no whole number as the nearest below, and nonsense as zero', () => {
		const writer = new BitWriter();
		for (const value of [2.9, -4, Number.NaN]) writer.count(value, 3);
		writer.count(Infinity, 8);
		const reader = new BitReader(writer.toString());
		expect([reader.count(3), reader.count(3), reader.count(3)]).toEqual([2, 0, 0]);
		expect(reader.count(8)).toBe(Number.MAX_SAFE_INTEGER);
	});

	it('read as zero past the end, which is said', () => {
		const reader = new BitReader('A');
		expect(reader.read(6)).toBe(0);
		expect(reader.ended).toBe(false);
		expect(reader.read(3)).toBe(0);
		expect(reader.ended).toBe(true);
	});

	it('never count for ever', () => {
		expect(new BitReader('_'.repeat(4000)).count(1)).toBe(0);
	});
});

describe('the checksum', () => {
	it('is that of CRC-24 for the digits 1 to 9', () => {
		// 0x21cf02, the published check value of CRC-24/OPENPGP.
		expect(checksum('123456789')).toBe('Ic8C');
	});

	it('differs when any one character does', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1 }),
				fc.nat(),
				fc.integer({ min: 32, max: 126 }),
				(text, place, code) => {
					const at = place % text.length;
					const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
					fc.pre(other !== text);
					expect(checksum(other)).not.toBe(checksum(text));
				}
			)
		);
	});
});
