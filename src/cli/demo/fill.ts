// The demonstration class, made through the doors by which a real one is told: commits, and sittings of the exam.

import { insertPassword, hashPassword, setPassword } from '../../lib/server/accounts/passwords.ts';
import { DEMO_INSTRUCTOR } from '../../lib/server/accounts/names.ts';
import { createClass } from '../../lib/server/classes/classes.ts';
import type { Classroom } from '../../lib/server/classroom.ts';
import { receive } from '../../lib/server/commits/receive.ts';
import { transact } from '../../lib/server/database/transaction.ts';
import { registerCertificate } from '../../lib/server/exam/certificates.ts';
import { answerSitting, startSitting, submitSitting, type Seat } from '../../lib/server/exam/sitting.ts';
import { answererOf, plantIn, type Planted } from './answers.ts';
import { chanceOf } from './chance.ts';
import { DAY, EXAM, journeyOf, type Deed, type Setting } from './journey.ts';
import { peopleOf, type Person } from './people.ts';

/** Marks learners that were made for a demonstration: only those are removed with it. */
const LEARNER = 'demo-learner-';
const TITLE = 'Demonstration class (made-up learners)';
/** Sat at most so often. */
const SITTINGS = 3;

export interface Options {
	learners: number;
	seed: number;
	/** Called with the number of learners that are done. */
	progress?: (done: number) => void;
}
export interface Made {
	classId: string;
	planted: Planted;
}

/** Id of the demonstration class; null when there is none. */
export async function demoClass({ db }: Pick<Classroom, 'db'>): Promise<string | null> {
	const row = await db.selectFrom('classroom').select('id').where('demo', '=', 1).executeTakeFirst();
	return row?.id ?? null;
}

/** Removes the class and the learners that were made for it. Whoever joined it besides keeps their account. */
export async function removeDemo({ db }: Pick<Classroom, 'db'>): Promise<void> {
	await transact(db, async (trx) => {
		await trx.deleteFrom('classroom').where('demo', '=', 1).execute();
		await trx.deleteFrom('user').where('id', 'like', `${LEARNER}%`).execute();
	});
}

/** The one who teaches it, with a new password, whether or not there was one before. */
export async function demoInstructor({ db, auth, clock }: Classroom, password: string): Promise<void> {
	const time = new Date(clock()).toISOString();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('user')
		.values({
			...{ id: DEMO_INSTRUCTOR, name: 'Demo instructor', email: `${DEMO_INSTRUCTOR}@learner.invalid` },
			...{ emailVerified: 0, image: null, createdAt: time, updatedAt: time, role: 'instructor' },
			...{ username: DEMO_INSTRUCTOR, displayUsername: DEMO_INSTRUCTOR }
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows)
		await insertPassword(db, DEMO_INSTRUCTOR, await hashPassword(auth, password), clock());
	else await setPassword({ db, auth }, DEMO_INSTRUCTOR, password);
}

/** @throws Error when the server's own doors refuse what a learner tells: then the course and this file have parted */
export async function fillDemo(classroom: Classroom, { learners, seed, progress }: Options): Promise<Made> {
	const { bank, db } = classroom;
	const now = classroom.clock();
	const createdAt = now - 49 * DAY;
	// The end of the day before yesterday.
	const dueAt = Math.floor(now / DAY) * DAY - DAY - 1;
	const classId = await createClass(db, DEMO_INSTRUCTOR, { title: TITLE, dueAt }, createdAt);
	await db.updateTable('classroom').set({ demo: 1 }).where('id', '=', classId).execute();
	const planted = plantIn(bank);
	const answer = answererOf(bank, planted, seed);
	// One for all of them: the server asks whoever reported first for the time.
	let time = now;
	const server = { ...classroom, clock: () => time };
	for (const person of peopleOf(learners, seed)) {
		const joinedAt = createdAt + Math.round(DAY * chanceOf(seed, `joins ${person.number}`).between(0.3, 6));
		const registrationId = await enrol(server, classId, person, joinedAt);
		const learner: Learner = { registrationId, classId, person, sequence: 0 };
		const setting: Setting = { ...{ bank, planted, answer, seed, now, joinedAt, dueAt } };
		for (const deed of journeyOf(setting, person))
			if (deed.type === 'told') {
				time = deed.events.at(-1)!.at + 2000;
				await tell(server, learner, deed);
			} else {
				time = deed.at;
				await sit({ ...server, clock: () => time }, learner, setting, (to) => (time = to));
			}
		progress?.(person.number);
	}
	return { classId, planted };
}

async function enrol(
	{ db }: Classroom,
	classId: string,
	{ number, name }: Person,
	at: number
): Promise<string> {
	const place = String(number).padStart(3, '0');
	const [userId, id] = [`${LEARNER}${place}`, `demo-${place}`];
	const time = new Date(at).toISOString();
	await transact(db, async (trx) => {
		await trx
			.insertInto('user')
			.values({
				...{ id: userId, name, email: `${userId}@learner.invalid`, emailVerified: 0, image: null },
				...{ createdAt: time, updatedAt: time, username: null, displayUsername: null, role: 'learner' }
			})
			.execute();
		await trx
			.insertInto('registration')
			.values({
				...{ id, classId, userId, joinedAt: at, leftAt: null, sequence: 0, cmi: null, version: null },
				...{ firstAt: null, lastAt: null, summary: null }
			})
			.execute();
	});
	return id;
}

interface Learner {
	registrationId: string;
	classId: string;
	person: Person;
	/** Of the last commit. */
	sequence: number;
}

async function tell(
	server: Classroom,
	learner: Learner,
	{ events }: Extract<Deed, { type: 'told' }>
): Promise<void> {
	const { registrationId } = learner;
	const received = await receive(server, registrationId, {
		...{ registration: registrationId, sequence: ++learner.sequence, final: false },
		...{ cmi: { core: { lesson_status: 'incomplete' } }, events, version: server.bank.version }
	});
	if (received.type !== 'stored') throw new Error(`A made-up learner was refused: ${received.message}`);
}

/** The exam until it is passed, and the certificate then. */
async function sit(
	classroom: Classroom,
	{ registrationId, classId, person }: Learner,
	{ seed, answer }: Setting,
	setTime: (to: number) => void
): Promise<void> {
	const chance = chanceOf(seed, `exam ${person.number}`);
	const seat: Seat = { classroom, taker: { type: 'learner', registrationId, classId } };
	let at = classroom.clock();
	const next = (milliseconds: number) => setTime((at += Math.round(milliseconds)));
	for (let tries = 0; tries < SITTINGS; tries++) {
		if (tries > 0) next((EXAM / SITTINGS) * chance.between(0.5, 0.9));
		const started = await startSitting(seat, null, chance.whole);
		if (started.type !== 'running') return;
		const { number, items } = started.sitting;
		const mind = { ...person, ability: person.ability + 0.3 + tries * 0.7 };
		for (const item of items) {
			const seconds = Math.round(20 * person.pace * Math.exp(0.4 * chance.normal())) + 4;
			next(seconds * 1000);
			await answerSitting(seat, number, item, answer(mind, item, chance), seconds);
		}
		const result = await submitSitting(seat, number);
		if (!result?.passed) continue;
		await registerCertificate(seat, person.name, new Date(at).toISOString().slice(0, 10));
		return;
	}
}
