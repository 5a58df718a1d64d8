import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, storeClass } from '../../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { loadProject } from '../../../build/project.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import { openClassroom, type Classroom } from '../classroom.ts';
import { bankOf } from '../course-bank.ts';
import { bringIn } from './bring-in.ts';
import { registerCertificate, verifyCertificate } from './certificates.ts';
import { answerSitting, sittingsOf, startSitting, submitSitting, type Seat } from './sitting.ts';
import { sweepGuests } from './sweep.ts';
import { newGuestToken, type Taker } from './taker.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const read = bankOf(loaded, 'v1');
const policy = { ...read.course.policy, exam: { attempts: null, waitHours: 0, minutesLimit: 60 } };
const bank = { ...read, course: { ...read.course, policy } };
const DAY = 86_400_000;
const begin = Date.UTC(2026, 2, 1, 12);

describe.each(engines)('what a guest sat, in %s,', (engine) => {
	let place: Place;
	let classroom: Classroom;
	let now: number;
	let guest: Seat & { taker: Taker };
	const learner = (name: string) => ({ type: 'learner', registrationId: `r-${name}`, classId: 'c' }) as const;
	const li = learner('Li');
	beforeEach(async () => {
		now = begin;
		place = await emptyDatabase(engine, inject('postgres'));
		classroom = await openClassroom(place.place, bank, () => now);
		await storeClass(classroom.db, [learnerOf('Li', null), learnerOf('Brandt', null)]);
		guest = { classroom, taker: { type: 'guest', token: newGuestToken() } };
	});
	afterEach(async () => {
		await classroom.close();
		await place.remove();
	});

	/** @returns what the taker's own record calls it */
	async function sit(
		seat: Seat,
		wish: 'right' | 'wrong' | 'running' = 'right',
		seconds = 20
	): Promise<number> {
		const started = await startSitting(seat);
		if (started.type !== 'running') throw new Error(started.type);
		const { number, items } = started.sitting;
		now += 40 * 60_000;
		for (const id of items) {
			const responses = sampleResponses(bank.items.get(id)!);
			await answerSitting(seat, number, id, (wish === 'wrong' ? responses.wrong : responses.right)!, seconds);
		}
		if (wish !== 'running') await submitSitting(seat, number);
		now += 60_000;
		return number;
	}
	const attemptsOf = ({ registrationId }: { registrationId: string }) =>
		classroom.db
			.selectFrom('attempt')
			.select(['seed', 'ordinal', 'percent', 'passed', 'takenOn', 'startedAt'])
			.where('registrationId', '=', registrationId)
			.orderBy('ordinal')
			.execute();
	const responses = () => classroom.db.selectFrom('response').selectAll().execute();

	it('becomes the learner’s, whole and as it was judged, and no longer the guest’s', async () => {
		const failed = await sit(guest, 'wrong');
		const passed = await sit(guest);
		expect(await bringIn(guest, li, [passed])).toBe(2);
		expect(await attemptsOf(li)).toMatchObject([
			{ seed: failed, ordinal: 1, percent: 0, passed: 0, takenOn: 'server', startedAt: begin },
			{ seed: passed, ordinal: 2, percent: 100, passed: 1, takenOn: 'server' }
		]);
		const { draw } = bank.course.exam!;
		const rows = await responses();
		expect([rows.length, rows.filter(({ first }) => first === 1).length]).toEqual([2 * draw, draw]);
		expect(await sittingsOf(guest)).toEqual([]);
		expect(await sittingsOf({ classroom, taker: li })).toMatchObject([
			{ number: failed },
			{ number: passed }
		]);
	});

	it('goes to one learner once', async () => {
		const number = await sit(guest);
		const both = await Promise.all([bringIn(guest, li, [number]), bringIn(guest, li, [number])]);
		expect(both.toSorted()).toEqual([0, 1]);
		expect(await bringIn(guest, learner('Brandt'), [number])).toBe(0);
		expect(await attemptsOf(learner('Brandt'))).toEqual([]);
		expect(await attemptsOf(li)).toHaveLength(1);
	});

	it('stays where the record of the browser knows none of it: it was somebody else’s', async () => {
		const number = await sit(guest);
		expect(await bringIn(guest, li, [])).toBe(0);
		expect(await bringIn(guest, li, [number + 1])).toBe(0);
		expect(await sittingsOf(guest)).toHaveLength(1);
	});

	it('stands among the learner’s own by when it was begun, and the first one counts', async () => {
		const theirs = await sit(guest, 'wrong');
		const own = await sit({ classroom, taker: li });
		expect(await bringIn(guest, li, [theirs])).toBe(1);
		expect(await attemptsOf(li)).toMatchObject([
			{ seed: theirs, ordinal: 1 },
			{ seed: own, ordinal: 2 }
		]);
		const first = (await responses()).filter((row) => row.first === 1);
		expect(new Set(first.map(({ attemptId }) => attemptId))).toEqual(
			new Set([`r-Li:${bank.course.exam!.id}:${theirs}`])
		);
		expect((await startSitting({ classroom, taker: li })).type).toBe('running');
	});

	it('goes on where it was left, unless the learner is at another one', async () => {
		const running = await sit(guest, 'running');
		expect(await bringIn(guest, li, [running])).toBe(1);
		expect(await startSitting({ classroom, taker: li })).toMatchObject({ sitting: { number: running } });
		expect(await submitSitting({ classroom, taker: li }, running)).toMatchObject({ percent: 100 });

		const other = learner('Brandt');
		const seat: Seat = { classroom, taker: { type: 'guest', token: newGuestToken() } };
		await startSitting({ classroom, taker: other });
		const left = await sit(seat, 'running');
		expect(await bringIn(seat, other, [left])).toBe(0);
		expect(await sittingsOf(seat)).toMatchObject([{ number: left, submittedAt: null }]);
	});

	it('keeps its certificate, with the name that was typed, until the account is deleted', async () => {
		const number = await sit(guest);
		const given = await registerCertificate(guest, 'L. Wei', '2026-03-01');
		if (given.type !== 'registered') throw new Error(given.type);
		await bringIn(guest, li, [number]);
		const { code } = given.certificate;
		expect(await verifyCertificate(classroom.db, code)).toMatchObject({ name: 'L. Wei', typed: true });
		await classroom.db.deleteFrom('user').where('id', '=', 'u-r-Li').execute();
		expect(await verifyCertificate(classroom.db, code)).toBeNull();
	});

	it('says nothing about the time of a question that lay open through a pause', async () => {
		const number = await sit(guest, 'running', 3601);
		now += 3 * DAY;
		await bringIn(guest, li, [number]);
		expect(new Set((await responses()).map(({ seconds }) => seconds))).toEqual(new Set([2400]));
		const seat: Seat = { classroom, taker: learner('Brandt') };
		const longer = { ...bank.course, policy: { ...policy, exam: { ...policy.exam, minutesLimit: null } } };
		classroom.bank = { ...bank, course: longer };
		const started = await startSitting(seat);
		if (started.type !== 'running') throw new Error(started.type);
		now += DAY;
		const [first, second] = started.sitting.items;
		for (const [id, seconds] of [
			[first!, 3601],
			[second!, 40]
		] as const)
			await answerSitting(
				seat,
				started.sitting.number,
				id,
				sampleResponses(bank.items.get(id)!).right!,
				seconds
			);
		await submitSitting(seat, started.sitting.number);
		const rows = (await responses()).filter(({ registrationId }) => registrationId === 'r-Brandt');
		expect(new Map(rows.map(({ item, seconds }) => [item, seconds]))).toEqual(
			new Map([
				[first, null],
				[second, 40]
			])
		);
	});

	it('is swept after a month, but for what a certificate rests on and what is a learner’s', async () => {
		const seats = ['plain', 'certified', 'fresh'].map((): Seat => ({
			classroom,
			taker: { type: 'guest', token: newGuestToken() }
		}));
		const [plain, certified, fresh] = seats as [Seat, Seat, Seat];
		await sit(plain);
		await sit(certified);
		await registerCertificate(certified, 'Li', '2026-03-01');
		await sit({ classroom, taker: li });
		now = begin + 29 * DAY;
		await sit(fresh);
		now = begin + 31 * DAY;
		await sweepGuests(classroom.db, now);
		const left = await Promise.all(
			[...seats, { classroom, taker: li }].map(async (seat) => (await sittingsOf(seat)).length)
		);
		expect(left).toEqual([0, 1, 1, 1]);
		const answers = await classroom.db.selectFrom('sittingAnswer').select('sittingId').distinct().execute();
		expect(answers).toHaveLength(3);
	});
});
