import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { learnerOf, storeClass } from '../../../../tests/support/class.ts';
import { loadProject } from '../../../build/project.ts';
import type { Course, Rules } from '../../course/course.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import type { RegistrationSummary } from '../commits/summary.ts';
import { openClassroom, type Classroom } from '../classroom.ts';
import { bankOf } from '../course-bank.ts';
import {
	answerSitting,
	sittingOf,
	sittingsOf,
	startSitting,
	submitSitting,
	type Seat,
	type Started
} from './sitting.ts';
import type { Sheet } from './sheet.ts';
import { newGuestToken, type Taker } from './taker.ts';
import { answeredOf, questionOf, standingOf } from './view.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'v1');
const { course: whole, items } = bank;
const exam = whole.exam!;
const minute = 60_000;
const freely: Rules = { attempts: null, waitHours: 0, minutesLimit: null };

const reply = (id: ItemId, wish: 'right' | 'wrong'): Response => sampleResponses(items.get(id)!)[wish]!;
const running = (started: Started): Sheet => {
	if (started.type !== 'running') throw new Error(started.type);
	return started.sitting;
};

describe.each(engines)('an exam on the server in %s', (engine) => {
	let place: Place;
	let rules: Rules;
	let now: number;
	const open: Classroom[] = [];
	const guest: Taker = { type: 'guest', token: newGuestToken() };
	const someone = learnerOf('Li', null);
	const learner: Taker = { type: 'learner', registrationId: someone.id, classId: 'c' };

	/** One server process; several may share the database. */
	async function server(): Promise<Classroom> {
		const course: Course = { ...whole, policy: { ...whole.policy, exam: rules } };
		const classroom = await openClassroom(place.place, { ...bank, course }, () => now);
		open.push(classroom);
		return classroom;
	}
	const seat = async (taker: Taker = guest): Promise<Seat> => ({
		classroom: open[0] ?? (await server()),
		taker
	});

	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		rules = freely;
		now = 1_790_000_000_000;
	});
	afterEach(async () => {
		for (const classroom of open.splice(0)) await classroom.close();
		await place.remove();
	});

	const addLearner = async () => storeClass((await seat()).classroom.db, [someone]);
	async function answerAll(at: Seat, sitting: Sheet, wish: 'right' | 'wrong') {
		for (const id of sitting.items)
			expect(await answerSitting(at, sitting.number, id, reply(id, wish), 5)).toEqual({ type: 'stored' });
	}

	it('is begun once by two tabs, and goes on after the page was closed', async () => {
		const at = await seat();
		const [one, two] = (await Promise.all([startSitting(at), startSitting(at)])).map(running);
		expect(two!.id).toBe(one!.id);
		expect(one!.items).toHaveLength(exam.draw);
		const first = one!.items[0]!;
		now += minute;
		await answerSitting(at, one!.number, first, reply(first, 'wrong'), 7);
		const standing = await standingOf({ ...at, classroom: await server() });
		expect(standing.running).toEqual({
			number: one!.number,
			items: one!.items,
			answered: [first],
			used: 7,
			left: null
		});
	});

	it('hands over a question as it was shown before, with its answer and without a key', async () => {
		const at = await seat();
		const sitting = running(await startSitting(at));
		const place = sitting.items.findIndex((id) => items.get(id)!.prompt.kind === 'choice');
		const id = sitting.items[place]!;
		const before = await questionOf(at, sitting, place);
		expect(before!.response).toBeNull();
		now += minute;
		await answerSitting(at, sitting.number, id, reply(id, 'right'), 30);
		const after = await questionOf(at, (await sittingOf(at, sitting.number))!, place);
		expect(after).toEqual({ prompt: before!.prompt, response: reply(id, 'right'), seconds: 30 });
		const { rationale } = items.get(id)!.key;
		expect(JSON.stringify(after)).not.toContain(rationale);
		expect((await answeredOf(at, sitting)).filter(Boolean)).toEqual([after]);
		expect(await questionOf(at, sitting, exam.draw)).toBeNull();
	});

	it('keeps the last answer, and one that is told again only once', async () => {
		const at = await seat();
		const sitting = running(await startSitting(at));
		const id = sitting.items[3]!;
		now += minute;
		for (const wish of ['wrong', 'right', 'right'] as const)
			await answerSitting(at, sitting.number, id, reply(id, wish), 5);
		const rows = await at.classroom.db.selectFrom('sittingAnswer').selectAll().execute();
		expect(rows.map(({ response, tries }) => [JSON.parse(response), tries])).toEqual([
			[reply(id, 'right'), 2]
		]);
	});

	it('keeps no answer that is forged, unfinished, or not asked in it', async () => {
		const at = await seat();
		const sitting = running(await startSitting(at));
		const id = sitting.items[0]!;
		const other = exam.rows.flatMap(({ pool }) => pool).find((one) => !sitting.items.includes(one))!;
		const tell = (number: number, item: ItemId, response: Response) =>
			answerSitting(at, number, item, response, 5);
		expect(await tell(sitting.number + 1, id, reply(id, 'right'))).toEqual({ type: 'no-sitting' });
		expect(await tell(sitting.number, other, reply(other, 'right'))).toEqual({ type: 'no-question' });
		expect(await tell(sitting.number, 'made-up', reply(id, 'right'))).toEqual({ type: 'no-question' });
		const kind = items.get(id)!.prompt.kind === 'branch' ? 'numeric' : 'branch';
		const strange = (kind === 'branch' ? { kind, path: ['x'] } : { kind, text: '1' }) as Response;
		expect(await tell(sitting.number, id, strange)).toEqual({ type: 'incomplete', reason: 'other-kind' });
		const someone: Seat = { ...at, taker: { type: 'guest', token: newGuestToken() } };
		expect(await answerSitting(someone, sitting.number, id, reply(id, 'right'), 5)).toEqual({
			type: 'no-sitting'
		});
		expect(await submitSitting(someone, sitting.number)).toBeNull();
		expect(await at.classroom.db.selectFrom('sittingAnswer').selectAll().execute()).toEqual([]);
	});

	it('is passed with every answer right, and tells question by question only how it went', async () => {
		const at = await seat();
		const sitting = running(await startSitting(at));
		await answerAll(at, sitting, 'right');
		const result = (await submitSitting(at, sitting.number))!;
		expect(result).toMatchObject({ percent: 100, earned: 100, passed: true, missed: [], timeUp: false });
		expect(result.questions.map((one) => one!.outcome)).toEqual(sitting.items.map(() => 'correct'));
		expect(result.objectives.reduce((sum, { right }) => sum + right, 0)).toBe(exam.draw);
		const said = JSON.stringify(result);
		for (const id of sitting.items) expect(said).not.toContain(items.get(id)!.key.rationale);
	});

	it('stays as it was judged when it is submitted twice, and takes nothing afterwards', async () => {
		const at = await seat();
		const sitting = running(await startSitting(at));
		const id = sitting.items[0]!;
		await answerSitting(at, sitting.number, id, reply(id, 'right'), 5);
		const results = await Promise.all([1, 2, 3].map(() => submitSitting(at, sitting.number)));
		expect(results[1]).toEqual(results[0]);
		expect(results[2]).toEqual(results[0]);
		expect(results[0]).toMatchObject({ passed: false });
		expect(results[0]!.questions.filter((one) => one!.outcome === 'open')).toHaveLength(exam.draw - 1);
		const late = sitting.items[1]!;
		expect(await answerSitting(at, sitting.number, late, reply(late, 'right'), 5)).toEqual({ type: 'over' });
		expect(await submitSitting(at, sitting.number)).toEqual(results[0]);
	});

	it('judges every answer that it took, whoever was quicker', async () => {
		const at = await seat();
		const other = { ...at, classroom: await server() };
		const sitting = running(await startSitting(at));
		const told = sitting.items.map((id) => answerSitting(at, sitting.number, id, reply(id, 'right'), 5));
		const [result, ...answered] = await Promise.all([submitSitting(other, sitting.number), ...told]);
		const stored = answered.filter(({ type }) => type === 'stored').length;
		const right = result!.questions.filter((one) => one!.outcome === 'correct').length;
		expect(right).toBe(stored);
	});

	it('draws other questions the next time', async () => {
		const at = await seat();
		const first = running(await startSitting(at));
		await submitSitting(at, first.number);
		const second = running(await startSitting(at));
		expect(second.ordinal).toBe(2);
		expect(second.items.filter((id) => first.items.includes(id))).toEqual([]);
	});

	it('gives no more attempts than the course allows, and none before the wait is over', async () => {
		rules = { attempts: 2, waitHours: 24, minutesLimit: null };
		const at = await seat();
		const sit = async () => {
			const sitting = running(await startSitting(at));
			await submitSitting(at, sitting.number);
		};
		await sit();
		expect(await startSitting(at)).toEqual({ type: 'wait', until: now + 24 * 60 * minute });
		expect(await standingOf(at)).toMatchObject({ left: 1, wait: 24 * 60 * minute });
		now += 24 * 60 * minute;
		await sit();
		now += 48 * 60 * minute;
		expect(await startSitting(at)).toEqual({ type: 'none-left' });
		expect(await sittingsOf(at)).toHaveLength(2);
	});

	it('is submitted as it stood when its time was up, although nobody was there', async () => {
		rules = { ...freely, minutesLimit: 30 };
		const at = await seat();
		const sitting = running(await startSitting(at));
		const [first, second] = sitting.items as [ItemId, ItemId];
		now += 29 * minute;
		await answerSitting(at, sitting.number, first, reply(first, 'right'), 60);
		expect((await standingOf(at)).running).toMatchObject({ left: minute, used: 60 });
		now += minute;
		expect(await answerSitting(at, sitting.number, second, reply(second, 'right'), 60)).toEqual({
			type: 'over'
		});
		const result = (await submitSitting(at, sitting.number))!;
		expect(result.timeUp).toBe(true);
		expect(result.questions[0]!.outcome).toBe('correct');
		const [kept] = await sittingsOf(at);
		expect(kept!.submittedAt).toBe(sitting.endsAt);
	});

	it('is seen by the instructors of a learner: running, then with each answer', async () => {
		await addLearner();
		const at = await seat(learner);
		const { db } = at.classroom;
		const sitting = running(await startSitting(at));
		const attempts = () => db.selectFrom('attempt').selectAll().execute();
		expect(await attempts()).toMatchObject([
			{
				registrationId: someone.id,
				classId: 'c',
				takenOn: 'server',
				ordinal: 1,
				submittedAt: null,
				percent: null
			}
		]);
		now += minute;
		await answerAll(at, sitting, 'wrong');
		await submitSitting(at, sitting.number);
		await submitSitting(at, sitting.number);
		const [attempt] = await attempts();
		expect(attempt).toMatchObject({
			percent: expect.any(Number),
			passed: 0,
			submittedAt: now,
			seed: sitting.number
		});
		expect(Object.values(attempt!)).not.toContain(sitting.seed);
		expect(JSON.parse(attempt!.missedTopics!)).toEqual(
			expect.arrayContaining(
				exam.critical.filter((t) => t.items.some((id) => sitting.items.includes(id))).map(({ id }) => id)
			)
		);
		const responses = await db.selectFrom('response').selectAll().execute();
		expect(responses.map(({ item }) => item).sort()).toEqual([...sitting.items].sort());
		expect(responses.every(({ attemptId, first }) => attemptId === attempt!.id && first === 1)).toBe(true);
		expect(responses.some(({ misconceptions }) => misconceptions !== '[]')).toBe(true);
		const { summary } = await db.selectFrom('registration').select('summary').executeTakeFirstOrThrow();
		const { assessments, objectives } = JSON.parse(summary!) as RegistrationSummary;
		expect(assessments).toEqual({
			[exam.id]: {
				...{ attempts: 1, failed: 1, running: false, passed: false },
				percent: attempt!.percent,
				lastAt: now
			}
		});
		expect(Object.values(objectives).reduce((sum, one) => sum + one.items, 0)).toBe(exam.draw);
	});

	it('is not seen of a guest in any class, and what is deleted with a learner is gone', async () => {
		await addLearner();
		const mine = await seat(learner);
		await submitSitting(mine, running(await startSitting(mine)).number);
		const at = await seat();
		await submitSitting(at, running(await startSitting(at)).number);
		const { db } = at.classroom;
		expect(await db.selectFrom('attempt').select('registrationId').execute()).toHaveLength(1);
		await db.deleteFrom('registration').execute();
		expect(await sittingsOf(mine)).toEqual([]);
		expect(await sittingsOf(at)).toHaveLength(1);
	});

	it('keeps the name under which a browser had begun what nobody knows any more', async () => {
		const at = await seat();
		expect(running(await startSitting(at, 4711)).number).toBe(4711);
		await submitSitting(at, 4711);
		expect(running(await startSitting(at, 4711)).number).not.toBe(4711);
	});
});
