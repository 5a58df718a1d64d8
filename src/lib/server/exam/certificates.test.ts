import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { learnerOf, storeClass } from '../../../../tests/support/class.ts';
import { loadProject } from '../../../build/project.ts';
import { belongsTogether } from '../../course/certificate.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import { openClassroom, type Classroom } from '../classroom.ts';
import { bankOf } from '../course-bank.ts';
import { registerCertificate, verifyCertificate } from './certificates.ts';
import { answerSitting, startSitting, submitSitting, type Seat } from './sitting.ts';
import { newGuestToken } from './taker.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'v1');
const { course, items } = bank;
const required = course.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
const start = Date.UTC(2026, 2, 1, 12);
const day = '2026-03-01';

describe.each(engines)('certificates in %s', (engine) => {
	let place: Place;
	let classroom: Classroom;
	let now = start;
	beforeEach(async () => {
		now = start;
		place = await emptyDatabase(engine, inject('postgres'));
		classroom = await openClassroom(place.place, bank, () => now);
	});
	afterEach(async () => {
		await classroom.close();
		await place.remove();
	});

	const guest = (): Seat => ({ classroom, taker: { type: 'guest', token: newGuestToken() } });
	/** @param wrong so many of the questions that need not be right */
	async function sit(seat: Seat, wrong = 0) {
		const started = await startSitting(seat);
		if (started.type !== 'running') throw new Error(started.type);
		const { number, items: drawn } = started.sitting;
		const critical = course.exam!.critical.flatMap((topic) => topic.items);
		const missed = drawn.filter((id) => !critical.includes(id)).slice(0, wrong);
		for (const id of drawn)
			await answerSitting(
				seat,
				number,
				id,
				sampleResponses(items.get(id)!)[missed.includes(id) ? 'wrong' : 'right']!,
				5
			);
		return (await submitSitting(seat, number))!;
	}
	const given = async (seat: Seat, name: string, date = day) => {
		const registered = await registerCertificate(seat, name, date);
		if (registered.type !== 'registered') throw new Error(registered.type);
		return registered.certificate;
	};

	it('are found by their code, however it is typed, with the words of the sheet', async () => {
		const seat = guest();
		await sit(seat);
		const { code } = await given(seat, 'Li');
		const found = await verifyCertificate(classroom.db, ` ${code.toLowerCase().replaceAll('-', ' ')} `);
		expect(found).toEqual({
			...{ code, name: 'Li', percent: 100, date: day, typed: true, revoked: false },
			...{ course: course.title, version: course.version, assessment: course.exam!.title },
			passMark: course.policy.passMark
		});
		const certified = { course: course.id, version: course.version, name: 'Li', date: day, score: 100 };
		expect(belongsTogether(certified, code)).toBe(true);
	});

	it('are not given without a pass, nor for another day', async () => {
		const seat = guest();
		expect(await registerCertificate(seat, 'Li', day)).toEqual({ type: 'not-passed' });
		expect((await sit(seat, 20)).passed).toBe(false);
		expect(await registerCertificate(seat, 'Li', day)).toEqual({ type: 'not-passed' });
		await sit(seat);
		expect(await registerCertificate(seat, 'Li', '2026-03-04')).toEqual({ type: 'other-day' });
		expect((await given(seat, 'Li', '2026-03-02')).date).toBe('2026-03-02');
		expect(await verifyCertificate(classroom.db, 'AAAA-AAAA-AAAA')).toBeNull();
		expect(await verifyCertificate(classroom.db, 'AAAA')).toBeNull();
	});

	it('stay found when a better pass follows, and name the day of the first', async () => {
		const seat = guest();
		expect((await sit(seat, 3)).passed).toBe(true);
		const first = await given(seat, 'Li');
		now += 5 * 86_400_000;
		await sit(seat);
		const second = await given(seat, 'Li');
		expect(second).toMatchObject({ percent: 100, date: day });
		expect(second.code).not.toBe(first.code);
		for (const { code, percent } of [first, second])
			expect(await verifyCertificate(classroom.db, code)).toMatchObject({ percent, revoked: false });
	});

	it('of a guest bear one name at a time', async () => {
		const seat = guest();
		await sit(seat);
		const first = await given(seat, 'Li');
		const second = await given(seat, 'A. Brandt');
		expect(await verifyCertificate(classroom.db, first.code)).toBeNull();
		expect(await verifyCertificate(classroom.db, second.code)).toMatchObject({ name: 'A. Brandt' });
	});

	it('of two people who share name, day and score are both found', async () => {
		const [one, two] = [guest(), guest()];
		await sit(one);
		await sit(two);
		const { code } = await given(one, 'Li');
		expect((await given(two, 'li')).code).toBe(code);
		await classroom.db.updateTable('certificate').set({ revokedAt: now }).where('name', '=', 'Li').execute();
		expect(await verifyCertificate(classroom.db, code)).toMatchObject({ name: 'li', revoked: false });
	});

	it('of a learner bear the name that the class knows, after the lessons, until the pass is taken back', async () => {
		const learner = learnerOf('A. Brandt', null);
		await storeClass(classroom.db, [learner]);
		const seat: Seat = { classroom, taker: { type: 'learner', registrationId: learner.id, classId: 'c' } };
		await sit(seat);
		expect(await registerCertificate(seat, 'Somebody', day)).toEqual({ type: 'lessons-open' });
		const done = (lessonsCompleted: string[]) =>
			classroom.db
				.updateTable('registration')
				.set({ summary: JSON.stringify({ lessonsCompleted }) })
				.execute();
		await done(required.slice(1));
		expect(await registerCertificate(seat, 'Somebody', day)).toEqual({ type: 'lessons-open' });
		await done(required);
		const { code, name } = await given(seat, 'Somebody');
		expect(name).toBe('A. Brandt');
		expect(await verifyCertificate(classroom.db, code)).toMatchObject({ typed: false, revoked: false });
		await classroom.db.updateTable('attempt').set({ passed: 0 }).execute();
		expect(await verifyCertificate(classroom.db, code)).toMatchObject({ revoked: true });
		expect(await registerCertificate(seat, '', day)).toEqual({ type: 'not-passed' });
	});
});
