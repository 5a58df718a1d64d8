import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_AT_ONCE, readRoster, tableText } from './roster-table.ts';

describe('a table of learners', () => {
	it.each([
		['commas and a heading', 'Name,User name\nLi,li\n"Brandt, A.",a.brandt', [2, 3]],
		['semicolons', 'Li;li\nBrandt, A.;a.brandt\n', [1, 2]],
		['tabs, empty lines and further columns', 'Li\tli\tx\n\n \t\nBrandt, A.\ta.brandt\r\n', [1, 4]],
		['a mark of its encoding', '\ufeffName,User\nLi,li\n"Brandt, A.",a.brandt', [2, 3]]
	])('may have %s', (_, text, lines) => {
		expect(readRoster(text)).toEqual({
			people: [
				{ name: 'Li', username: 'li', line: lines[0] },
				{ name: 'Brandt, A.', username: 'a.brandt', line: lines[1] }
			],
			faults: []
		});
	});

	it('has its faults told by line and column', () => {
		expect(readRoster('Name,User\nLi,li\n,x2\nMo,a b\nNo user\nLo,LI').faults).toEqual([
			{ line: 3, column: 'name', fault: 'name-missing' },
			{ line: 4, column: 'username', fault: 'username-form' },
			{ line: 5, column: null, fault: 'columns' },
			{ line: 6, column: 'username', fault: 'username-twice' }
		]);
	});

	it('is refused as a whole when it is torn, empty or too long', () => {
		const faultOf = (text: string) => readRoster(text).faults;
		expect(faultOf('"Li,li\nMo,mo')).toMatchObject([{ fault: 'broken' }]);
		expect(faultOf('Name,User name\n')).toMatchObject([{ fault: 'nobody' }]);
		const line = (_: unknown, n: number) => `Li ${n},li${n}`;
		const many = Array.from({ length: MOST_AT_ONCE + 1 }, line).join('\n');
		expect(readRoster(many)).toEqual({
			people: [],
			faults: [{ line: MOST_AT_ONCE + 1, column: null, fault: 'too-many' }]
		});
	});

	it('never throws, and names no line that is not there', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', '\0', 'é') }),
				(text) => {
					const { people, faults } = readRoster(text);
					const lines = text.split(/\r\n|\n|\r/).length;
					for (const { line } of [...people, ...faults]) expect(line).toBeLessThanOrEqual(lines + 1);
				}
			)
		);
	});

	it('is read whether it was written in UTF-8 or by an old spreadsheet', () => {
		const bytes = (...codes: number[]) => Uint8Array.from(codes).buffer;
		expect(tableText(bytes(0xc3, 0xa9))).toBe('é');
		expect(tableText(bytes(0xe9))).toBe('é');
	});
});
