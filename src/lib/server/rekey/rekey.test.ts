import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, NOON, storeClass } from '../../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { loadProject } from '../../../build/project.ts';
import { grade } from '../../quiz/grade.ts';
import type { Response } from '../../quiz/items.ts';
import { sameResponse } from '../../quiz/response.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import { bankOf } from '../course-bank.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { classBank } from './class-bank.ts';
import { confirm, decide, takeBack } from './decide.ts';
import { bankWith, takesFrom } from './rekey.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'test');
const { quiz } = bank.course.modules[0]!;
const pool = quiz!.rows.flatMap((row) => row.pool);
/** Ten questions of a quiz, of which nine are right with 90%. */
const ten = pool
	.filter((id) => {
		const key = bank.items.get(id)!.key;
		return key.kind === 'choice' && !key.urgency && !quiz!.critical.some(({ items }) => items.includes(id));
	})
	.slice(0, 5);
const asked = ten[0]!;
const right = (id: string) => sampleResponses(bank.items.get(id)!).right;
const wrong = (id: string) => sampleResponses(bank.items.get(id)!).wrong;

describe('an answer that is right too', () => {
	it.each([...new Set([...bank.items.values()].map(({ prompt }) => prompt.kind))])(
		'has all points in a question of the kind %s, and leaves every other answer as it was',
		(kind) => {
			for (const item of [...bank.items.values()].filter(({ prompt }) => prompt.kind === kind)) {
				const { right, wrong, partly } = sampleResponses(item);
				const { triage: _, ...own } = wrong;
				const id = item.prompt.id;
				const decision = { id: 'd', item: id, kind: 'accept' as const, response: own as Response };
				const { key } = bankWith(bank, [decision]).items.get(id)!;
				const now = grade(key, wrong);
				if (now.type !== 'scored') throw new Error(id);
				const points = now.triage?.own ?? now;
				expect(points.earned, id).toBe(points.possible);
				for (const other of [right, partly])
					// Another call of urgency with the same answer is the same answer.
					if (other && !sameResponse({ ...other, triage: {} }, own as Response))
						expect(grade(key, other), id).toEqual(grade(item.key, other));
			}
		}
	);

	it('takes nothing from anybody', () => {
		fc.assert(
			fc.property(fc.nat(100), fc.nat(100), fc.boolean(), (before, more, passed) => {
				const after = { percent: Math.min(100, before + more), passed };
				expect(takesFrom({ percent: before, passed: false }, after)).toBe(false);
				expect(takesFrom({ percent: before, passed: true }, { ...after, passed: false })).toBe(true);
			})
		);
	});
});

describe.each(engines)('a question judged anew in %s', (engine) => {
	let place: Place;
	let database: Database;
	let clock = NOON;
	const room = () => ({ ...database, bank, clock: () => clock });
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		clock = NOON;
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});

	/** One learner a row, who answered these five questions in the first attempt. */
	async function store(table: boolean[][], id = 'c') {
		const { db } = database;
		const names = table.map((_, index) => `${id}${index}`);
		await storeClass(
			db,
			names.map((name) => learnerOf(name)),
			{ id }
		);
		for (const [index, row] of table.entries()) {
			const own = { registrationId: `r-${names[index]}`, classId: id };
			const attemptId = `r-${names[index]}:${quiz!.id}:7`;
			const percent = (100 * row.filter(Boolean).length) / row.length;
			await db
				.insertInto('attempt')
				.values({
					...{ ...own, id: attemptId, assessment: quiz!.id, seed: 7, ordinal: 1, items: JSON.stringify(ten) },
					...{ startedAt: NOON - 9000, submittedAt: NOON - 1000, percent, passed: percent >= 80 ? 1 : 0 },
					...{ missedTopics: '[]', takenOn: 'device', version: '1', excluded: null }
				})
				.execute();
			await db
				.insertInto('response')
				.values(
					row.map((good, question) => ({
						...{ ...own, attemptId, item: ten[question]!, first: 1, earned: Number(good), possible: 1 },
						...{ seconds: 9, tries: 1, at: NOON - 2000, misconceptions: '[]', confidence: null },
						response: JSON.stringify(good ? right(ten[question]!) : wrong(ten[question]!))
					}))
				)
				.execute();
		}
	}
	const results = async (classId = 'c') =>
		(
			await database.db
				.selectFrom('attempt')
				.select(['percent', 'passed'])
				.where('classId', '=', classId)
				.orderBy('id')
				.execute()
		).map(({ percent, passed }) => `${percent} ${passed}`);
	const audited = async () =>
		(await database.db.selectFrom('audit').select('action').orderBy('at').execute()).map(
			({ action }) => action
		);
	const decisionId = async () =>
		(await database.db.selectFrom('rekey').select('id').executeTakeFirstOrThrow()).id;

	it('raises every attempt with the answer that is right too, and gives a pass, at once', async () => {
		await store([
			[false, true, true, true, false],
			[true, true, true, true, true],
			[false, false, true, true, true]
		]);
		await store([[false, true, true, true, false]], 'other');
		const change = { kind: 'accept', response: wrong(asked) } as const;
		expect(await decide(room(), 'i', 'c', asked, change, 'Both hold.')).toEqual({ raised: 2, waiting: 0 });
		expect(await results()).toEqual(['80 1', '100 1', '80 1']);
		expect(await results('other')).toEqual(['60 0']);
		const rows = await database.db
			.selectFrom('response')
			.select('earned')
			.where('item', '=', asked)
			.where('classId', '=', 'c')
			.execute();
		expect(rows.map(({ earned }) => earned)).toEqual([1, 1, 1]);
		expect(await audited()).toEqual(['question.accept']);
	});

	it('lets a dropped question take from nobody until it is confirmed', async () => {
		await store([
			[true, true, true, true, false],
			[false, true, true, true, true],
			[true, true, false, false, false]
		]);
		expect(await decide(room(), 'i', 'c', asked, { kind: 'drop' }, 'Not taught.')).toEqual({
			raised: 1,
			waiting: 2
		});
		expect(await results()).toEqual(['80 1', '100 1', '40 0']);
		clock++;
		expect(await confirm(room(), 'i', 'other', await decisionId())).toBeNull();
		expect(await confirm(room(), 'i', 'c', await decisionId())).toBe(2);
		expect(await results()).toEqual(['75 0', '100 1', '25 0']);
		expect(await confirm(room(), 'i', 'c', await decisionId())).toBeNull();
		expect(await audited()).toEqual(['question.drop', 'question.confirm']);
	});

	it('is as it was when it is taken back, before it was confirmed and after', async () => {
		const table = [
			[true, true, true, true, false],
			[false, true, true, true, true]
		];
		await store(table);
		for (const confirmed of [false, true]) {
			await decide(room(), 'i', 'c', asked, { kind: 'drop' }, 'Not taught.');
			const id = (
				await database.db
					.selectFrom('rekey')
					.select('id')
					.where('takenBackAt', 'is', null)
					.executeTakeFirstOrThrow()
			).id;
			if (confirmed) await confirm(room(), 'i', 'c', id);
			expect(await takeBack(room(), 'i', 'c', id)).toBe(confirmed ? 2 : 1);
			expect(await results()).toEqual(['80 1', '80 1']);
			expect(await takeBack(room(), 'i', 'c', id)).toBeNull();
			clock++;
		}
	});

	it('does not let one decision bring in what waits of another', async () => {
		await store([[true, false, true, true, true]]);
		await decide(room(), 'i', 'c', asked, { kind: 'drop' }, 'Not taught.');
		expect(await results()).toEqual(['80 1']);
		clock++;
		await decide(room(), 'i', 'c', ten[1]!, { kind: 'accept', response: wrong(ten[1]!) }, 'Both hold.');
		expect(await results()).toEqual(['100 1']);
	});

	it('decides nothing where there is nothing to decide', async () => {
		await store([[true, true, true, true, true]]);
		const none = (change: Parameters<typeof decide>[4], item = asked) =>
			decide(room(), 'i', 'c', item, change, 'x');
		expect(await none({ kind: 'accept', response: right(asked) })).toBeNull();
		expect(await none({ kind: 'accept', response: { kind: 'choice', choice: null } })).toBeNull();
		expect(await none({ kind: 'drop' }, 'no-such-item')).toBeNull();
		await none({ kind: 'drop' });
		expect(await none({ kind: 'drop' })).toBeNull();
	});

	it('judges later attempts of this class alone', async () => {
		await store([[true, true, true, true, true]]);
		await decide(room(), 'i', 'c', asked, { kind: 'accept', response: wrong(asked) }, 'Both hold.');
		const keyOf = async (classId: string) =>
			(await classBank(database.db, bank, classId)).items.get(asked)!.key;
		expect(grade(await keyOf('c'), wrong(asked))).toMatchObject({ earned: 1 });
		expect(await keyOf('other')).toEqual(bank.items.get(asked)!.key);
	});
});
