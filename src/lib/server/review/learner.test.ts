// One learner's page, the page of all, and the gradebook.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, NOON, storeClass } from '../../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { loadProject } from '../../../build/project.ts';
import { bankOf } from '../course-bank.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { learnerOrders, sortedLearners } from './all-learners.ts';
import { gradebook, type GradebookWords } from './gradebook.ts';
import { learnerPage } from './learner.ts';
import { thresholds } from './thresholds.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'test');
const taken = { attempts: 2, failed: 1, running: false, percent: 85, passed: true, lastAt: NOON };

describe.each(engines)('the page of one learner in %s', (engine) => {
	let place: Place;
	let database: Database;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		const { db } = database;
		await storeClass(db, [learnerOf('Li', { assessments: { asleep: taken } }), learnerOf('Brandt', null)]);
		await storeClass(db, [learnerOf('Other')], { id: 'd' });
		const attempt = { registrationId: 'r-Li', classId: 'c', assessment: 'asleep', version: '1' };
		await db
			.insertInto('attempt')
			.values(
				[1, 2].map((ordinal) => ({
					...{ ...attempt, id: `a${ordinal}`, seed: ordinal, ordinal, items: '["x","y","z"]' },
					...{ startedAt: NOON + ordinal * 1000, submittedAt: ordinal === 1 ? NOON + 5000 : null },
					...{ percent: ordinal === 1 ? 55 : null, passed: ordinal === 1 ? 0 : null, missedTopics: null },
					...{ takenOn: 'device' as const, excluded: null }
				}))
			)
			.execute();
		const answer = {
			registrationId: 'r-Li',
			classId: 'c',
			first: 1,
			earned: 1,
			possible: 1,
			seconds: 5,
			tries: 1
		};
		await db
			.insertInto('response')
			.values(
				[
					{ attemptId: 'a1', item: 'y', at: NOON + 3000 },
					{ attemptId: 'a1', item: 'x', at: NOON + 2000 },
					{ attemptId: '', item: 'z', at: NOON }
				].map((one) => ({ ...answer, ...one, response: '{}', misconceptions: '[]', confidence: null }))
			)
			.execute();
		const stem = [...bank.items.keys()][0]!;
		await db
			.insertInto('event')
			.values(
				[
					{ type: 'moved', body: {} },
					{
						type: 'commented',
						body: { about: { item: stem }, reason: 'unclear', text: '<b>Which leg?</b>' }
					},
					{ type: 'commented', body: { about: { course: true }, text: 'More clips.' } }
				].map(({ type, body }, number) => ({
					...{ registrationId: 'r-Li', id: `e${number}`, number, type, at: NOON + number },
					...{ receivedAt: NOON, body: JSON.stringify(body) }
				}))
			)
			.execute();
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});
	const page = (registration: string, classId = 'c') =>
		learnerPage(database.db, bank, classId, registration, NOON);

	it('tells of each attempt when it was and how it ended, with the times of its answers', async () => {
		const { attempts, modules } = (await page('r-Li'))!;
		expect(attempts).toMatchObject([
			{ id: 'a1', ordinal: 1, percent: 55, passed: false, answers: [NOON + 2000, NOON + 3000], questions: 3 },
			{ id: 'a2', ordinal: 2, submittedAt: null, percent: null, passed: null, answers: [] }
		]);
		expect(modules.find(({ id }) => id === 'asleep')).toMatchObject({
			...{ state: 'passed', percent: 85, attempts: 2, lessonsDone: 0 }
		});
	});

	it('says of nobody that the pretest was failed', async () => {
		await database.db.updateTable('attempt').set({ assessment: 'pretest' }).where('id', '=', 'a1').execute();
		expect((await page('r-Li'))!.attempts[0]).toMatchObject({ percent: 55, passed: null });
	});

	it('has what the learner said, newest first, as it was written', async () => {
		const { words } = (await page('r-Li'))!;
		expect(words.map(({ about, reason, text }) => [about, reason, text])).toEqual([
			['course', null, 'More clips.'],
			['question', 'unclear', '<b>Which leg?</b>']
		]);
		expect(words[1]!.subject).toBe([...bank.items.values()][0]!.prompt.stem);
	});

	it('is there for one who has not begun, and says so', async () => {
		const { attempts, learner, objectives, words } = (await page('r-Brandt'))!;
		expect([attempts, words]).toEqual([[], []]);
		expect(learner).toMatchObject({ name: 'Brandt', progress: 0, done: false, left: false });
		expect(objectives.every(({ step }) => step === 'not-tried')).toBe(true);
	});

	it('is there for one who left, and not for one of another class', async () => {
		await database.db.updateTable('registration').set({ leftAt: NOON }).where('id', '=', 'r-Li').execute();
		expect((await page('r-Li'))?.learner.left).toBe(true);
		expect(await page('r-Other')).toBeNull();
		expect(await page('nobody')).toBeNull();
	});
});

describe('the page of all learners', () => {
	const points = (earned: number) => ({ earned, possible: 2, items: 1 });
	const learners = [
		learnerOf('Amara', {
			objectives: { LO1: points(2), LO2: points(0) },
			progress: 0.5,
			lastActive: NOON - 5
		}),
		learnerOf('Brandt', { objectives: { LO1: points(0) }, progress: 0.9 }),
		learnerOf('Chen', null)
	];
	const names = (by: string | null) =>
		sortedLearners(bank, learners, { by, page: null }).rows.map(({ learner }) => learner.name);

	it.each([
		['weakest', ['Brandt', 'Amara', 'Chen']],
		['name', ['Amara', 'Brandt', 'Chen']],
		['progress', ['Chen', 'Amara', 'Brandt']],
		['last', ['Chen', 'Amara', 'Brandt']],
		['LO2', ['Amara', 'Brandt', 'Chen']],
		['nonsense', ['Brandt', 'Amara', 'Chen']],
		[null, ['Brandt', 'Amara', 'Chen']]
	])('sorts by %s', (by, sorted) => {
		expect(names(by)).toEqual(sorted);
	});

	it('puts the objective that it sorts by beside the names', () => {
		const of = (by: string) => sortedLearners(bank, learners, { by, page: null });
		expect(of('weakest').columns.map(({ id }) => id)).toEqual(['LO2', 'LO1']);
		const { columns, rows } = of('LO1');
		expect(columns.map(({ id }) => id)).toEqual(['LO1', 'LO2']);
		expect(rows[1]).toMatchObject({ learner: { name: 'Amara' }, steps: ['shown', 'not-yet'] });
	});

	it('has every learner on exactly one page, whatever the address says', () => {
		const many = Array.from({ length: 120 }, (_, index) => learnerOf(`L${index}`, null));
		const of = (page: string | null) => sortedLearners(bank, many, { by: 'name', page });
		expect(of('1').pages).toBe(Math.ceil(120 / thresholds.pageOfLearners));
		const all = ['1', '2', '3'].flatMap((page) => of(page).rows.map(({ learner }) => learner.id));
		expect(new Set(all).size).toBe(120);
		expect(all).toHaveLength(120);
		for (const odd of ['0', '-4', 'x', '', null, '1e9', '2.7'])
			expect(of(odd).rows.length, String(odd)).toBeGreaterThan(0);
	});

	it('names its orders apart from objectives', () => {
		expect(learnerOrders.filter((order) => order in bank.course.objectives)).toEqual([]);
	});
});

describe('the gradebook', () => {
	const words: GradebookWords = {
		heads: ['Name', 'Joined', 'Last', 'Progress', 'Lessons', 'Done'],
		best: (title) => `${title}: best`,
		attempts: (title) => `${title}: attempts`,
		passed: (title) => `${title}: passed`,
		...{ yes: 'yes', no: 'no' }
	};
	const table = (learners: Parameters<typeof gradebook>[1]) =>
		parse(gradebook(bank.course, learners, words)) as string[][];

	it('has a line a learner and three columns a quiz', () => {
		const [heads, li, brandt] = table([
			learnerOf('Li', { assessments: { exam: taken }, completed: true, passed: true, progress: 1 }),
			learnerOf('Brandt', null)
		]);
		expect(heads).toHaveLength(6 + 3 * (bank.course.modules.filter(({ quiz }) => quiz).length + 1));
		expect(li!.slice(3, 6)).toEqual(['100', '0', 'yes']);
		expect(li!.slice(-3)).toEqual(['85', '2', 'yes']);
		expect(brandt!.slice(2, 6)).toEqual(['', '0', '0', 'no']);
		expect(brandt!.slice(-3)).toEqual(['', '0', '']);
	});

	it('never lets a name begin a formula', () => {
		const begins = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝');
		fc.assert(
			fc.property(begins, fc.string(), (begin, rest) => {
				const [, row] = table([learnerOf(begin + rest, null)]);
				expect(row![0]).toBe(`'${begin}${rest}`);
			})
		);
	});
});
