import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, logSections, type LogField } from './log-fields.ts';
import {
	fits,
	logCsv,
	LONGEST_TEXT,
	newestFirst,
	readLog,
	secondsBetween,
	uniteLogs,
	withValue,
	writeLog,
	type LogEntry,
	type LogValues
} from './observation-log.ts';

const entry = (values: LogValues, id = 'aaaa-1111', changed = '2026-11-22T10:00:00.000Z'): LogEntry => {
	return { id, changed, values };
};

const time = fc
	.tuple(fc.nat(23), fc.nat(59), fc.nat(59))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const instant = fc
	.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString());
function anyValue(field: LogField): fc.Arbitrary<string | string[]> {
	if (field.kind === 'one') return fc.constantFrom(...field.options);
	if (field.kind === 'many') return fc.uniqueArray(fc.constantFrom(...field.options), { minLength: 1 });
	if (field.kind === 'time') return time;
	if (field.kind === 'date') return instant.map((at) => at.slice(0, 10));
	return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
}
const anyValues = fc.record(Object.fromEntries(columns.map((field) => [field.id, anyValue(field)])), {
	requiredKeys: []
}) as fc.Arbitrary<LogValues>;
const anyEntry = fc.record({
	id: fc.stringMatching(/^[a-z0-9-]{8,20}$/),
	changed: instant,
	values: anyValues
});

describe('the file of a log', () => {
	it('gives back every entry that was written', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { maxLength: 4 }), (entries) => {
				expect(readLog(writeLog(entries))).toEqual({ type: 'log', entries });
			})
		);
	});

	it('is read behind a byte order mark', () => {
		expect(readLog(`\uFEFF${writeLog([])}`)).toEqual({ type: 'log', entries: [] });
	});

	it.each([
		['not-json', 'dog,date'],
		['other-file', '{"course":"hindsight"}'],
		['other-file', 'null'],
		['newer', writeLog([]).replace('"version": 1', '"version": 2')]
	])('is refused as %s', (type, text) => {
		expect(readLog(text)).toEqual({ type });
	});

	it('names every fault by entry, field and reason, and takes nothing of a faulty file', () => {
		const faulty = [
			entry({ dogId: '114' }),
			entry({ date: '22.11.2026', start: '25:00', colour: 'purple', advice: 'x'.repeat(LONGEST_TEXT + 1) }),
			{ ...entry({}), values: { colour: 'red', diagnosis: 'epilepsy' } },
			{ id: 'short' }
		];
		expect(readLog(writeLog(faulty as LogEntry[]))).toEqual({
			type: 'faulty',
			problems: [
				{ entry: 2, field: 'date', why: 'date' },
				{ entry: 2, field: 'start', why: 'time' },
				{ entry: 2, field: 'colour', why: 'option' },
				{ entry: 2, field: 'advice', why: 'long' },
				{ entry: 3, field: 'diagnosis', why: 'unknown' },
				{ entry: 4, field: null, why: 'form' },
				{ entry: 4, field: null, why: 'form' },
				{ entry: 4, field: null, why: 'form' }
			]
		});
	});
});

describe('uniting two logs', () => {
	it('keeps each entry once, in its later version, in either order', () => {
		const old = entry({ dogId: '1' }, 'same-entry', '2026-01-01T00:00:00Z');
		const late = entry({ dogId: '2' }, 'same-entry', '2026-01-01T00:00:00.500Z');
		const other = entry({}, 'other-entry');
		expect(uniteLogs([old], [late, other])).toEqual([late, other]);
		expect(uniteLogs([late], [old])).toEqual([late]);
	});

	it('changes nothing when a log is united with itself', () => {
		fc.assert(
			fc.property(fc.uniqueArray(anyEntry, { maxLength: 5, selector: ({ id }) => id }), (entries) => {
				expect(uniteLogs(entries, entries)).toEqual(entries);
			})
		);
	});
});

/** Reads a table as RFC 4180 has it. */
function cellsOf(csv: string): string[][] {
	expect(csv.endsWith('\r\n')).toBe(true);
	const rows: string[][] = [];
	const cell = /"((?:[^"]|"")*)"(,|\r\n)/gy;
	const row: string[] = [];
	for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
		row.push(match[1]!.replaceAll('""', '"'));
		if (match[2] === '\r\n') rows.push(row.splice(0));
		if (cell.lastIndex === csv.length) break;
	}
	return rows;
}
const plain = { label: (id: string) => id, option: (id: string) => id };

describe('the table of a log', () => {
	it('has a column a field and a line an entry, whatever was typed', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { maxLength: 4 }), (entries) => {
				const [head, ...rows] = cellsOf(logCsv(entries, plain));
				expect(head).toEqual(columns.map(({ id }) => id));
				expect(rows).toHaveLength(entries.length);
				rows.forEach((row, index) =>
					columns.forEach(({ id }, n) => {
						const value = [entries[index]!.values[id] ?? ''].flat().join('; ');
						expect([value, `'${value}`]).toContain(row[n]);
					})
				);
			})
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r\n=1', '＝1', '\ttext'])(
		'does not let %j become a formula',
		(typed) => {
			const [, row] = cellsOf(logCsv([entry({ dogId: typed })], plain));
			expect(row![0]).toBe(`'${typed}`);
		}
	);

	it('tells options in words', () => {
		const csv = logCsv([entry({ legs: ['left-hind', 'toes'] })], {
			...plain,
			option: (id) => `<${id}>`
		});
		expect(csv).toContain('"<left-hind>; <toes>"');
	});
});

describe('an entry', () => {
	it.each([
		['10:00:00', '10:00:50', 50],
		['10:00', '10:05:10', 310],
		['23:59:50', '00:00:20', 30],
		['10:00', undefined, null],
		[undefined, '10:00', null]
	])('that ran from %s to %s lasted %s seconds', (start, end, seconds) => {
		expect(secondsBetween(start, end)).toBe(seconds);
	});

	it.each([
		['date', '2026-11-22', true],
		['date', '12026-11-22', false],
		['start', '10:00', true],
		['start', '10:00:00.500', false],
		['legs', ['hip'], false],
		['advice', 'x'.repeat(LONGEST_TEXT + 1), false],
		['advice', '', true]
	] as const)('takes as %s the value %j: %s', (id, value, taken) => {
		expect(fits(id, value as string | string[])).toBe(taken);
	});

	it('loses a field that is emptied', () => {
		expect(withValue({ dogId: '1', tail: 'up' }, 'tail', '')).toEqual({ dogId: '1' });
		expect(withValue({ legs: ['left-hind'] }, 'legs', [])).toEqual({});
		expect(withValue({}, 'legs', ['left-hind'])).toEqual({ legs: ['left-hind'] });
	});

	it('stands before older ones, and first while it has no date', () => {
		const of = (date?: string, start?: string) =>
			entry({ ...(date && { date }), ...(start && { start }) }, `${date}-${start}`);
		const sorted = [of(), of('2026-11-22', '14:00'), of('2026-11-22', '09:30'), of('2025-12-31', '23:00')];
		expect(newestFirst(sorted.toReversed())).toEqual(sorted);
	});

	it('has fields with names of their own, and none without options to choose from', () => {
		expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
		for (const field of columns) if ('options' in field) expect(field.options.length).toBeGreaterThan(1);
		expect(logSections.map(({ id }) => id)).toEqual(['start', 'dog', 'before', 'during', 'after', 'action']);
	});
});
