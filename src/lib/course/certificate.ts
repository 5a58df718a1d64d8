// The certificate: what it takes, what it says, and the short code that ties its words together. Dates are
// "YYYY-MM-DD" where the learner is.

import { hashSeed } from '../quiz/random.ts';
import { percent } from '../quiz/score.ts';
import { lessonState, lessonsOf } from './completion.ts';
import type { Course, LessonInfo } from './course.ts';
import { attemptsAt, type LearnerRecord } from './progress.ts';

/** What a code ties together. */
export interface Certified {
	course: string;
	version: string;
	name: string;
	date: string;
	/** Whole percent. */
	score: number;
}

export type CertificateState =
	/** `at`: epoch milliseconds of the pass; null when nobody kept it. */
	| { ready: true; score: number; at: number | null }
	/** `lessons`: required ones that are not completed; `passed`: whether the assessment that counts is. */
	| { ready: false; lessons: LessonInfo[]; passed: boolean };

/** A certificate is there once the assessment that counts was passed and the required lessons are completed. */
export function certificateState(course: Course, record: LearnerRecord): CertificateState {
	const { assessment, requiredLessons } = course.policy;
	const best = record.bests[assessment];
	const lessons = lessonsOf(course).filter(
		({ id }) => (requiredLessons?.includes(id) ?? true) && lessonState(course, record, id) !== 'completed'
	);
	if (!best?.passed || lessons.length > 0) return { ready: false, lessons, passed: best?.passed ?? false };
	// A record that is older than its dates may still know when the attempt was submitted.
	const passes = attemptsAt(record, assessment).flatMap(({ result }) => (result?.passed && result.at) || []);
	const at = record.passedOn[assessment] ?? (passes.length > 0 ? Math.min(...passes) : null);
	return { ready: true, score: percent(best.score), at };
}

/** The same day so many months later, or the last day of a shorter month. */
export function renewalDate(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** A host's "Brandt, Amara" as people write it. A name with more commas or none stays as it is. */
export function personName(name: string): string {
	const [last, first, ...more] = name.split(',').map((part) => part.trim());
	return last && first && more.length === 0 ? `${first} ${last}` : name.trim();
}

/** Letters and digits that are not taken for one another. */
const ALPHABET = 'ACDEFHJKLMNPQRTUVWXY3479';
const GROUP = 4;

/**
 * Twelve letters and digits in three groups. It shows a typing error or a change, not a forger: everyone who has the
 * course can make it. Capitals and spaces of a name do not matter.
 */
export function certificateCode({ course, version, name, date, score }: Certified): string {
	const words = [course, version, sameName(name), date, score].join('\n');
	return [1, 2, 3]
		.map((group) => {
			let rest = hashSeed(group, words);
			let text = '';
			for (let place = 0; place < GROUP; place++) {
				text += ALPHABET.charAt(rest % ALPHABET.length);
				rest = Math.floor(rest / ALPHABET.length);
			}
			return text;
		})
		.join('-');
}

/** Whether a typed code belongs to what was typed with it; its capitals, spaces and hyphens do not matter. */
export function belongsTogether(certified: Certified, code: string): boolean {
	const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
	return bare(code) === bare(certificateCode(certified));
}

const sameName = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
