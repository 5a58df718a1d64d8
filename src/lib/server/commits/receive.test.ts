import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, NOON, storeClass } from '../../../../tests/support/class.ts';
import { allEvents, commitOf, joined, realBank } from '../../../../tests/support/commits.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import type { LearnerEvent } from '../../course/progress.ts';
import { emptyResponse } from '../../quiz/grade.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import { startSitting } from '../exam/sitting.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { addTo, emptyLog, touchedBy } from './log.ts';
import { gradesOf } from './regrade.ts';
import { lastCommit, receive } from './receive.ts';
import { readRows } from './rows.ts';
import { refreshSummary } from './standing.ts';
import type { RegistrationSummary } from './summary.ts';

const bank = realBank();
const everything = allEvents(bank);
const quiz = bank.course.modules[0]!.quiz!;
const drawn = quiz.rows.flatMap(({ pool, draw }) => pool.slice(0, draw));
const answerTo = (id: string, right: boolean) =>
	sampleResponses(bank.items.get(id)!)[right ? 'right' : 'wrong'];

/** One attempt, each question looked at for twenty seconds. */
function attemptOf(seed: number, right: (index: number) => boolean, at = NOON - 3_600_000): LearnerEvent[] {
	const answered = drawn.map((item, index): LearnerEvent => {
		const response = answerTo(item, right(index));
		return { type: 'answered', seed, item, response, seconds: 20, at: at + 20_000 * (index + 1) };
	});
	const end = at + 20_000 * (drawn.length + 1);
	return [
		{ type: 'started', assessment: quiz.id, seed, items: drawn, at },
		...answered,
		{ type: 'submitted', seed, score: { num: 1, den: 1 }, passed: true, at: end }
	];
}
const reached = (at: number): LearnerEvent => ({
	type: 'reached',
	lesson: bank.course.modules[0]!.lessons[0]!.id,
	at
});

describe.each(engines)('a commit in %s', (engine) => {
	let place: Place;
	let database: Database;
	const more: Database[] = [];
	const server = (own = database) => ({ ...own, bank, clock: () => NOON });
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		await joined(database.db, ['Li', 'Brandt']);
	});
	afterEach(async () => {
		for (const one of more.splice(0)) await one.close();
		await database.close();
		await place.remove();
	});
	const tell = (sequence: number, events: LearnerEvent[] = [], other = {}) =>
		receive(server(), 'r-Li', commitOf('r-Li', sequence, events, other), 'u-r-Li');
	const registration = (id = 'r-Li') =>
		database.db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	async function stored() {
		const [registrations, events, attempts, responses] = await Promise.all([
			database.db.selectFrom('registration').selectAll().orderBy('id').execute(),
			database.db.selectFrom('event').selectAll().orderBy('registrationId').orderBy('number').execute(),
			database.db.selectFrom('attempt').selectAll().orderBy('id').execute(),
			database.db.selectFrom('response').selectAll().orderBy('attemptId').orderBy('item').execute()
		]);
		return { registrations, events, attempts, responses };
	}
	const summaryIn = async (id = 'r-Li') =>
		JSON.parse((await registration(id)).summary!) as RegistrationSummary;

	it('is kept with its model, its events and its time, and is given back', async () => {
		expect(await tell(1, [reached(NOON - 5000)])).toEqual({ type: 'stored', stored: 1, events: 1 });
		expect(await registration()).toMatchObject({
			sequence: 1,
			events: 1,
			firstAt: NOON,
			lastAt: NOON,
			version: 'v1'
		});
		expect(await lastCommit(server(), 'r-Li', 'u-r-Li')).toEqual({
			...{ cmi: commitOf('r-Li', 1).cmi, sequence: 1, events: 1, now: NOON },
			log: [reached(NOON - 5000)]
		});
		expect(await lastCommit(server(), 'r-Li', 'u-r-Brandt')).toBeNull();
		expect(await summaryIn()).toMatchObject({ lastActive: NOON - 5000, progress: 0 });
	});

	it('told again is stored once and answered alike', async () => {
		const answer = await tell(1, [reached(NOON - 5000)]);
		const before = await stored();
		expect(await tell(1, [reached(NOON - 5000)])).toEqual(answer);
		expect(await stored()).toEqual(before);
	});

	it('that comes after a later one changes nothing, and its sender learns the number of that one', async () => {
		await tell(5, [reached(NOON - 5000)]);
		const before = await stored();
		expect(await tell(4, [reached(NOON - 9000)])).toMatchObject({ status: 409, sequence: 5 });
		// Another device counted alike.
		expect(await tell(5, [reached(NOON - 9000)])).toMatchObject({ status: 409, sequence: 5 });
		expect(await tell(5, [], { cmi: { suspend_data: 'other' } })).toMatchObject({ status: 409 });
		expect(await stored()).toEqual(before);
	});

	it('without a model brings its events and leaves model and number', async () => {
		await tell(3);
		expect(await tell(4, [reached(NOON - 5000)], { cmi: null })).toEqual({
			type: 'stored',
			stored: 4,
			events: 1
		});
		expect(await registration()).toMatchObject({ sequence: 3, events: 1 });
	});

	it('for another learner, or a class that was left, changes nothing', async () => {
		const before = await stored();
		const foreign = commitOf('r-Brandt', 1, [reached(NOON)]);
		expect(await receive(server(), 'r-Brandt', foreign, 'u-r-Li')).toMatchObject({ status: 403 });
		expect(await receive(server(), 'r-Li', foreign, 'u-r-Li')).toMatchObject({ status: 403 });
		expect(await receive(server(), 'nobody', commitOf('nobody', 1), 'u-r-Li')).toMatchObject({ status: 403 });
		expect(await stored()).toEqual(before);
		await database.db.updateTable('registration').set({ leftAt: NOON }).where('id', '=', 'r-Li').execute();
		expect(await tell(1, [reached(NOON)])).toMatchObject({ status: 403 });
	});

	const item = drawn[0]!;
	const response = answerTo(item, true);
	const forged: [string, unknown][] = [
		['no object', 'x'],
		['no events', { ...commitOf('r-Li', 1), events: undefined }],
		['a sequence that is no number', { ...commitOf('r-Li', 1), sequence: '1' }],
		['a sequence of nothing', commitOf('r-Li', 0)],
		['a field nobody knows', { ...commitOf('r-Li', 1), score: 100 }],
		['a state beyond the standard', commitOf('r-Li', 1, [], { cmi: { suspend_data: 'x'.repeat(4097) } })],
		['a model that is a list', { ...commitOf('r-Li', 1), cmi: [] }],
		['a model with numbers', { ...commitOf('r-Li', 1), cmi: { core: { score: 1 } } }],
		['a lesson that is none', commitOf('r-Li', 1, [{ type: 'reached', lesson: 'none', at: NOON }])],
		['a time that has not come', commitOf('r-Li', 1, [reached(NOON + 2 * 86_400_000)])],
		[
			'half seconds',
			commitOf('r-Li', 1, [{ type: 'answered', seed: 1, item, response, seconds: 0.5, at: 1 }])
		],
		[
			'a seed that is none',
			commitOf('r-Li', 1, [{ type: 'started', assessment: quiz.id, seed: -1, items: drawn, at: 1 }])
		],
		[
			'items of elsewhere',
			commitOf('r-Li', 1, [{ type: 'started', assessment: quiz.id, seed: 1, items: ['none'], at: 1 }])
		],
		[
			'an item twice',
			commitOf('r-Li', 1, [{ type: 'started', assessment: quiz.id, seed: 1, items: [item, item], at: 1 }])
		],
		[
			'a response of another kind',
			commitOf('r-Li', 1, [
				{ type: 'answered', seed: 1, item, response: { kind: 'numeric', text: '1' }, seconds: 1, at: 1 }
			])
		],
		[
			'one good event and one bad',
			commitOf('r-Li', 1, [reached(NOON), { type: 'reached', lesson: 'none', at: NOON }])
		]
	];
	it.each(forged)('with %s is refused in words and changes nothing', async (_, body) => {
		const before = await stored();
		const answer = await receive(server(), 'r-Li', body, 'u-r-Li');
		expect(answer).toMatchObject({ type: 'refused', status: 400, message: expect.stringMatching(/\.$/) });
		expect(await stored()).toEqual(before);
	});

	it('claims a pass with every answer wrong: the server says what it was', async () => {
		await tell(
			1,
			attemptOf(7, () => false)
		);
		const { attempts, responses } = await stored();
		expect(attempts).toMatchObject([
			{ id: `r-Li:${quiz.id}:7`, ordinal: 1, percent: 0, passed: 0, takenOn: 'device' }
		]);
		expect(responses).toHaveLength(drawn.length);
		expect(
			responses.every(({ earned, first, seconds }) => earned === 0 && first === 1 && seconds === 20)
		).toBe(true);
		const { assessments, passed, misconceptions } = await summaryIn();
		expect(assessments[quiz.id]).toMatchObject({ attempts: 1, failed: 1, passed: false, percent: 0 });
		expect(passed).toBeNull();
		expect(Object.values(misconceptions).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
	});

	it('counts attempts by when they were begun, whichever is told first', async () => {
		await tell(
			1,
			attemptOf(8, () => true)
		);
		expect((await stored()).responses.map(({ first }) => first)).not.toContain(0);
		await tell(
			2,
			attemptOf(7, () => false, NOON - 7_200_000)
		);
		const { attempts, responses } = await stored();
		expect(attempts.map(({ seed, ordinal, passed }) => [seed, ordinal, passed])).toEqual([
			[7, 1, 0],
			[8, 2, 1]
		]);
		for (const { attemptId, first } of responses) expect(first).toBe(attemptId.endsWith(':7') ? 1 : 0);
		expect((await summaryIn()).assessments[quiz.id]).toMatchObject({ attempts: 2, failed: 1, passed: true });
	});

	it('of an attempt that was clicked through counts it for no statistics', async () => {
		const fast = attemptOf(7, () => true).map((event, index) => ({ ...event, at: NOON - 1000 + index }));
		await tell(1, fast);
		const { attempts, responses } = await stored();
		expect(attempts).toMatchObject([{ excluded: 'times', percent: 100 }]);
		expect(responses.map(({ first }) => first)).not.toContain(1);
	});

	it('takes an answer back that was cleared, and keeps seconds that nobody can have looked unknown', async () => {
		const [start, one, two] = attemptOf(7, () => true);
		const later = { ...one, at: NOON - 60_000 } as Extract<LearnerEvent, { type: 'answered' }>;
		await tell(1, [start!, one!, { ...(two as typeof later), seconds: 40_000 }]);
		expect((await stored()).responses.map(({ seconds }) => seconds).sort()).toEqual([20, null]);
		await tell(2, [{ ...later, response: emptyResponse(later.response) }]);
		expect((await stored()).responses).toHaveLength(1);
	});

	it('never makes, changes or ends an exam: that is sat on the server', async () => {
		const taker = { type: 'learner', registrationId: 'r-Li', classId: 'c' } as const;
		const classroom = server() as unknown as Parameters<typeof startSitting>[0]['classroom'];
		const started = await startSitting({ classroom, taker });
		if (started.type !== 'running') throw new Error('The exam did not begin.');
		const { number, items } = started.sitting;
		const { exam } = bank.course;
		const before = await stored();
		await tell(1, [
			{ type: 'started', assessment: exam!.id, seed: number, items, at: NOON - 5000 },
			{ type: 'submitted', seed: number, score: { num: 1, den: 1 }, passed: true, at: NOON - 1000 },
			{ type: 'started', assessment: exam!.id, seed: 99, items, at: NOON - 500 }
		]);
		const after = await stored();
		expect(after.attempts).toEqual(before.attempts);
		expect(after.responses).toEqual(before.responses);
		expect((await summaryIn()).assessments[exam!.id]).toMatchObject({ attempts: 0, running: true });
	});

	it('of a whole course leaves rows that follow from all that was told', { timeout: 120_000 }, async () => {
		const other = await openDatabase(place.place);
		more.push(other);
		const log = emptyLog();
		addTo(
			log,
			everything.map((event, index) => ({ event, number: index + 1, receivedAt: NOON }))
		);
		const whole = gradesOf(bank, log, touchedBy(log, everything));
		let runs = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.infiniteStream(fc.nat(60)),
				fc.infiniteStream(fc.boolean()),
				async (sizes, flips) => {
					const id = `r-${runs++}`;
					await storeClass(database.db, [learnerOf(String(runs - 1), null)], { id: `c${id}` });
					let sequence = 0;
					for (let from = 0; from < everything.length;) {
						const part = everything.slice(from, from + sizes.next().value!);
						const own = flips.next().value ? server() : server(other);
						// Some of it was told before.
						const told = flips.next().value
							? [...everything.slice(Math.max(0, from - 9), from), ...part]
							: part;
						from += part.length;
						const answer = await receive(own, id, commitOf(id, ++sequence, told));
						expect(answer).toMatchObject({ type: 'stored' });
						if (sizes.next().value! > 55)
							await database.db.transaction().execute((trx) => refreshSummary(trx, bank, id));
					}
					const kept = (await stored()).events.filter(({ registrationId }) => registrationId === id);
					expect(kept.map(({ body }) => JSON.parse(body) as unknown)).toEqual(everything);
					const rows = await database.db.transaction().execute((trx) => readRows(trx, id));
					for (const [key, attempt] of whole.attempts) expect(rows.attempts.get(key)).toMatchObject(attempt);
					for (const [key, response] of whole.responses)
						expect(rows.responses.get(key)).toMatchObject(response);
					expect([rows.attempts.size, rows.responses.size]).toEqual([
						whole.attempts.size,
						whole.responses.size
					]);
					const { refreshed: _, ...summary } = await summaryIn(id);
					await database.db.transaction().execute((trx) => refreshSummary(trx, bank, id));
					const { refreshed: __, ...anew } = await summaryIn(id);
					expect(summary).toEqual(anew);
				}
			),
			{ numRuns: 4 }
		);
	});

	it('from twelve writers at once on one registration loses nothing and counts every one', async () => {
		const other = await openDatabase(place.place);
		more.push(other);
		const writers = Array.from({ length: 12 }, (_, writer) =>
			Array.from({ length: 10 }, (_, index) => reached(NOON - 1000 * (writer * 10 + index + 1)))
		);
		await Promise.all(
			writers.map(async (events, writer) => {
				let sequence = 0;
				for (const event of events)
					for (;;) {
						const own = writer % 2 ? server() : server(other);
						const answer = await receive(own, 'r-Li', commitOf('r-Li', ++sequence, [event]), 'u-r-Li');
						if (answer.type === 'stored') break;
						expect(answer.status).toBe(409);
						sequence = answer.sequence!;
					}
			})
		);
		const { events } = await stored();
		expect(events.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
		expect(new Set(events.map(({ at }) => at)).size).toBe(120);
		expect(await registration()).toMatchObject({ events: 120, sequence: 120 });
	});

	it('of forty learners at once is stored for each, and one that fails harms no other', async () => {
		const names = Array.from({ length: 40 }, (_, index) => `L${index}`);
		await storeClass(
			database.db,
			names.map((name) => learnerOf(name, null)),
			{ id: 'many' }
		);
		const told: string[] = [];
		const answers = await Promise.all(
			names.map((name, index) =>
				receive(
					{ ...server(), changed: (classId) => void told.push(classId) },
					`r-${name}`,
					commitOf(
						`r-${name}`,
						1,
						attemptOf(index, () => true)
					),
					// One of them is signed in as somebody else.
					index === 20 ? 'u-r-Li' : `u-r-${name}`
				)
			)
		);
		expect(answers.filter(({ type }) => type === 'stored')).toHaveLength(39);
		expect(answers[20]).toMatchObject({ status: 403 });
		expect((await stored()).attempts).toHaveLength(39);
		expect(new Set(told)).toEqual(new Set(['many']));
	});
});
