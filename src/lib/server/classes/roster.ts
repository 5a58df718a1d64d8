// Who is in a class: listed, added, taken off and brought back.

import { randomInt } from 'node:crypto';
import { hashPassword, setPassword } from '../accounts/passwords.ts';
import { insertPerson, takenNames, type Accounts } from '../accounts/people.ts';
import type { RegistrationSummary } from '../commits/summary.ts';
import type { Db } from '../database/open.ts';
import { isTaken, transact } from '../database/transaction.ts';
import { isDone } from '../review/how-far.ts';
import { joinClass } from './classes.ts';
import { audit } from './log.ts';
import type { Newcomer, RosterFault } from './roster-table.ts';

export interface RosterLine {
	/** Of the registration. */
	id: string;
	userId: string;
	name: string;
	/** null for who signs in by e-mail or at another site. */
	username: string | null;
	joinedAt: number;
	lastAt: number | null;
	state: 'left' | 'done' | 'under-way' | 'not-begun';
}

/** By name, those who left last. */
export async function roster(db: Db, classId: string): Promise<RosterLine[]> {
	const rows = await db
		.selectFrom('registration as r')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.select(['r.id', 'r.userId', 'u.name', 'u.username', 'r.joinedAt', 'r.lastAt', 'r.leftAt', 'r.summary'])
		.where('r.classId', '=', classId)
		.execute();
	return rows
		.map(({ leftAt, summary, ...row }) => ({ ...row, state: stateOf(leftAt, row.lastAt, summary) }))
		.sort(
			(a, b) =>
				Number(a.state === 'left') - Number(b.state === 'left') ||
				a.name.localeCompare(b.name) ||
				(a.id < b.id ? -1 : 1)
		);
}

function stateOf(leftAt: number | null, lastAt: number | null, summary: string | null): RosterLine['state'] {
	if (leftAt !== null) return 'left';
	if (isDone(summary === null ? null : (JSON.parse(summary) as RegistrationSummary))) return 'done';
	return lastAt === null ? 'not-begun' : 'under-way';
}

const SOUNDS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
/** To be copied from paper and changed: four syllables and three digits, some 2^34 of them. */
export function newPassword(): string {
	const syllable = () => SOUNDS[randomInt(SOUNDS.length)]! + VOWELS[randomInt(VOWELS.length)]!;
	return `${syllable()}${syllable()}-${syllable()}${syllable()}-${randomInt(100, 1000)}`;
}

/**
 * Makes an account for each and puts them into the class; nobody when one of them cannot be made.
 * @returns their passwords, which are shown once and stored nowhere
 */
export async function addLearners(
	{ db, auth }: Accounts,
	actorId: string,
	classId: string,
	people: readonly Newcomer[],
	now: number
): Promise<{ made: { name: string; username: string; password: string }[] } | { faults: RosterFault[] }> {
	const faults = await takenAmong(db, people);
	if (faults.length > 0) return { faults };
	const made: { name: string; username: string; password: string; hash: string }[] = [];
	// One after the other: whoever answers a question meanwhile needs the other processors.
	for (const { name, username } of people) {
		const password = newPassword();
		made.push({ name, username, password, hash: await hashPassword(auth, password) });
	}
	try {
		await transact(db, async (trx) => {
			for (const { name, username, hash } of made) {
				const userId = await insertPerson(trx, { name, username, role: 'learner' }, hash, now);
				const subject = await joinClass(trx, classId, userId, now);
				await audit(trx, { actorId, classId, action: 'learner.add', subject }, now);
			}
		});
	} catch (error) {
		if (!isTaken(error)) throw error;
		// Somebody took a name while the passwords were made.
		return { faults: await takenAmong(db, people) };
	}
	return { made: made.map(({ name, username, password }) => ({ name, username, password })) };
}

async function takenAmong(db: Db, people: readonly Newcomer[]): Promise<RosterFault[]> {
	const taken = await takenNames(
		db,
		people.map(({ username }) => username)
	);
	return people
		.filter(({ username }) => taken.has(username.toLowerCase()))
		.map(({ line }) => ({ line, column: 'username', fault: 'username-taken' }));
}

/** Takes a learner off the roster, or brings one back; the record stays. False when there is no such learner. */
export async function setLeft(
	db: Db,
	actorId: string,
	classId: string,
	registrationId: string,
	left: boolean,
	now: number
): Promise<boolean> {
	return transact(db, async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('registration')
			.set({ leftAt: left ? now : null })
			.where('id', '=', registrationId)
			.where('classId', '=', classId)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return false;
		const action = left ? 'learner.remove' : 'learner.restore';
		await audit(trx, { actorId, classId, action, subject: registrationId }, now);
		return true;
	});
}

/** A new password for a learner of this class, shown once; null when there is no such learner. */
export async function resetPassword(
	{ db, auth }: Accounts,
	actorId: string,
	classId: string,
	registrationId: string,
	now: number
): Promise<string | null> {
	const row = await db
		.selectFrom('registration as r')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.select(['r.userId', 'u.role', 'u.username'])
		.where('r.id', '=', registrationId)
		.where('r.classId', '=', classId)
		.where('r.leftAt', 'is', null)
		.executeTakeFirst();
	// An instructor who learns along keeps the own password, and who signs in elsewhere has none.
	if (row?.role !== 'learner' || row.username === null) return null;
	const password = newPassword();
	const done = await setPassword({ db, auth }, row.userId, password, async (trx) => {
		const everywhere = await trx
			.selectFrom('registration')
			.select(['id', 'classId'])
			.where('userId', '=', row.userId)
			.where('leftAt', 'is', null)
			.execute();
		// Who teaches them elsewhere sees it too: a password opens the whole account.
		for (const own of everywhere)
			await audit(trx, { actorId, classId: own.classId, action: 'password.reset', subject: own.id }, now);
		return true;
	});
	return done ? password : null;
}
