// The certificates that were given for exams passed here, so that anyone who holds a sheet can ask whether it stands.

import { certificateCode } from '../../course/certificate.ts';
import { lessonsOf } from '../../course/completion.ts';
import type { Registered } from '../../course/exam-sitting.ts';
import type { RegistrationSummary } from '../commits/summary.ts';
import type { Db } from '../database/open.ts';
import { attemptIdOf } from './record.ts';
import { examOf, sittingsOf, type Seat } from './sitting.ts';

const DAY = 86_400_000;

/** The words that tell what was passed, as they were when it was given. */
interface Printed {
	course: string;
	version: string;
	assessment: string;
	/** YYYY-MM-DD where the learner was. */
	date: string;
	passMark: number;
	/** The holder typed the name; else the class knew it. */
	typed: boolean;
}
export type Registration =
	| { type: 'registered'; certificate: Registered }
	/** Nothing was passed here. */
	| { type: 'not-passed' }
	/** A required lesson is not completed, as far as the class was told. */
	| { type: 'lessons-open' }
	/** Passed on another day than that. */
	| { type: 'other-day' };

/**
 * Gives a certificate for the best pass, or the same one again. A learner's name is the one the class knows; a guest's
 * is typed, and another name takes the place of the one before.
 * @param date YYYY-MM-DD of the first pass, where the learner is
 */
export async function registerCertificate(
	seat: Seat,
	typedName: string,
	date: string
): Promise<Registration> {
	const { classroom, taker } = seat;
	const { db, bank } = classroom;
	const { course } = bank;
	const exam = examOf(seat);
	let passes = (await sittingsOf(seat)).flatMap(({ id, number, assessment, passed, percent, submittedAt }) =>
		passed && submittedAt !== null ? { id, number, assessment, percent: percent ?? 0, submittedAt } : []
	);
	let name = typedName;
	if (taker.type === 'learner') {
		const learner = await db
			.selectFrom('registration')
			.innerJoin('user', 'user.id', 'registration.userId')
			.select(['user.name', 'registration.summary'])
			.where('registration.id', '=', taker.registrationId)
			.executeTakeFirstOrThrow();
		name = learner.name;
		const done = learner.summary ? (JSON.parse(learner.summary) as RegistrationSummary).lessonsCompleted : [];
		const required = course.policy.requiredLessons ?? lessonsOf(course).map(({ id }) => id);
		if (!required.every((id) => done.includes(id))) return { type: 'lessons-open' };
		// What an instructor has changed of an attempt holds.
		const attempts = await db
			.selectFrom('attempt')
			.select(['id', 'percent', 'passed'])
			.where('registrationId', '=', taker.registrationId)
			.where('assessment', '=', exam.id)
			.execute();
		passes = passes.flatMap((pass) => {
			const attempt = attempts.find(({ id }) => id === attemptIdOf(taker.registrationId, pass));
			return attempt?.passed ? { ...pass, percent: attempt.percent ?? pass.percent } : [];
		});
	}
	const first = passes[0];
	if (!first) return { type: 'not-passed' };
	// Where the learner is, it may be the day before or after.
	if (!(Math.abs(Date.parse(date) + DAY / 2 - first.submittedAt) <= DAY * 1.5)) return { type: 'other-day' };
	const best = passes.reduce((best, pass) => (pass.percent > best.percent ? pass : best), first);
	const { percent } = best;
	const certificate = { name, date, percent };
	const code = certificateCode({ course: course.id, version: course.version, name, date, score: percent });
	const printed: Printed = {
		course: course.title,
		version: course.version,
		assessment: exam.title,
		date,
		passMark: course.policy.passMark,
		typed: taker.type === 'guest'
	};
	const registrationId = taker.type === 'learner' ? taker.registrationId : null;
	const sheet = JSON.stringify(printed);
	const values = { registrationId, code, name, passedAt: first.submittedAt, percent, sheet };
	await db
		.insertInto('certificate')
		.values({ ...values, sittingId: best.id, revokedAt: null })
		.onConflict((conflict) => conflict.column('sittingId').doUpdateSet(values))
		.execute();
	return { type: 'registered', certificate: { code, ...certificate } };
}

export interface Verified extends Registered, Printed {
	/** It stands no more. */
	revoked: boolean;
}

/** What is known of a code, however it was typed; null when it was never given. */
export async function verifyCertificate(db: Db, typed: string): Promise<Verified | null> {
	const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	if (bare.length !== 12) return null;
	const code = bare.replace(/(.{4})(?=.)/g, '$1-');
	const rows = await db
		.selectFrom('certificate')
		.innerJoin('sitting', 'sitting.id', 'certificate.sittingId')
		.selectAll('certificate')
		.select(['sitting.assessment', 'sitting.number'])
		.where('certificate.code', '=', code)
		.execute();
	const known = await Promise.all(
		rows.map(async (row) => ({
			code,
			name: row.name,
			percent: row.percent,
			...(JSON.parse(row.sheet) as Printed),
			revoked: row.revokedAt !== null || (await isTakenBack(db, row))
		}))
	);
	return known.find(({ revoked }) => !revoked) ?? known[0] ?? null;
}

/** The pass was taken from the attempt, when a question was judged anew. */
async function isTakenBack(
	db: Db,
	row: { registrationId: string | null; assessment: string; number: number }
): Promise<boolean> {
	if (row.registrationId === null) return false;
	const attempt = await db
		.selectFrom('attempt')
		.select('passed')
		.where('id', '=', attemptIdOf(row.registrationId, row))
		.executeTakeFirst();
	return attempt?.passed === 0;
}
