import { describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines } from '../../../../tests/support/engines.ts';
import { openDatabase } from '../database/open.ts';
import { createLog, describeError } from './log.ts';

const noon = Date.UTC(2026, 0, 2, 12, 30, 15);

it('says an event as a line of JSON for a collector, and in words for a terminal', () => {
	const lines: string[] = [];
	const entry = { event: 'request', route: '/classes/[class]', method: 'GET', status: 200 } as const;
	createLog(
		(line) => lines.push(line),
		false,
		() => noon
	)(entry);
	createLog(
		(line) => lines.push(line),
		true,
		() => noon
	)(entry);
	expect(JSON.parse(lines[0]!)).toEqual({ at: '2026-01-02T12:30:15.000Z', ...entry });
	expect(lines[1]).toBe('12:30:15 request /classes/[class] GET 200');
});

it('keeps where an error of our own was thrown', () => {
	expect(describeError(new RangeError('no such slot'))).toMatch(
		/^RangeError: no such slot\n.*log\.test\.ts/s
	);
	expect(describeError('thrown as it is')).not.toContain('thrown as it is');
});

describe.each(engines)('an error of %s', (engine) => {
	it('is told without what people had written', async () => {
		const place = await emptyDatabase(engine, inject('postgres'));
		const database = await openDatabase(place.place);
		const row = { id: 'c1', code: 'SECRET', dueAt: null, createdAt: 1, archivedAt: null, demo: 0 };
		const add = () =>
			database.db
				.insertInto('classroom')
				.values({ ...row, title: 'Ms Secret' })
				.execute();
		await add();
		const error = await add().catch((thrown: unknown) => thrown);
		await database.close();
		await place.remove();
		expect(error).toBeInstanceOf(Error);
		expect(describeError(error)).not.toMatch(/secret/i);
		expect(describeError(error)).toMatch(/23505|constraint/i);
	});
});
