// The item analysis of a class, made once and kept for a while: a page that follows a class at work asks every few
// seconds, and every answer has to be looked at.

import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { analyse, type Analysis } from './analysis.ts';
import { firstAnswers } from './first-answers.ts';
import { flagsOf, type Flags } from './flags.ts';

/** Milliseconds. */
const KEPT = 60_000;
/** Classes of which it is kept. */
const MOST = 8;

type Kept = Map<string, { at: number; analysis: Promise<Analysis> }>;
const kept = new WeakMap<Db, Kept>();

/**
 * @param now epoch milliseconds
 * @returns with the time of its making
 */
export async function questionAnalysis(
	db: Db,
	bank: CourseBank,
	classId: string,
	now: number
): Promise<Analysis & { at: number }> {
	const ofClass: Kept = kept.get(db) ?? new Map();
	kept.set(db, ofClass);
	const known = ofClass.get(classId);
	if (known && now - known.at < KEPT && now >= known.at) return { ...(await known.analysis), at: known.at };
	const analysis = firstAnswers(db, bank, classId).then((answers) => analyse(bank, answers));
	ofClass.delete(classId);
	ofClass.set(classId, { at: now, analysis });
	if (ofClass.size > MOST) ofClass.delete(ofClass.keys().next().value!);
	// What failed is tried again by whoever asks next.
	analysis.catch(() => ofClass.delete(classId));
	return { ...(await analysis), at: now };
}

/** Whoever changed answers wants to see what came of it. */
export function forgetAnalysis(db: Db, classId: string): void {
	kept.get(db)?.delete(classId);
}

/** Those that want a look. */
export async function questionFlags(db: Db, bank: CourseBank, classId: string, now: number): Promise<Flags> {
	const { lines } = await questionAnalysis(db, bank, classId, now);
	return flagsOf(lines);
}
