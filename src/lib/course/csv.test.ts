import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable } from './csv.ts';

const cell = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' =1', "'", '\uFF1D1', '\0=1'),
	fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' \t@'), fc.string()).map((both) => both.join(''))
);

describe('a table for spreadsheets', () => {
	it('comes back as it was, but for an apostrophe before what could run', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
				const read = parse(csvTable(rows), { record_delimiter: '\r\n' }) as string[][];
				expect(read.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
					rows.map((row) => row.map((text) => text.replace(/^'/, '')))
				);
				for (const text of read.flat())
					expect(text).not.toMatch(/^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/);
			})
		);
	});

	it('leaves numbers as numbers, and nothing for what is not known', () => {
		expect(csvTable([[-1, 0.5, null, '-1']])).toBe('-1,0.5,,"\'-1"\r\n');
	});
});
