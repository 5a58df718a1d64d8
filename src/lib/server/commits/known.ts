// Whether an event speaks of this course: of its lessons, its questions and what they are drawn from, and of a time
// that has been. Pure.

import type { AssessmentInfo, Course } from '../../course/course.ts';
import { lessonsOf } from '../../course/completion.ts';
import type { LearnerEvent } from '../../course/progress.ts';
import type { ItemId } from '../../quiz/items.ts';
import type { CourseBank } from '../course-bank.ts';

/** A learner's clock may be as wrong as a day; what is further ahead is no time that anything was done. */
export const LATEST = 86_400_000;

/** Every assessment by its id, the pre-test too. */
export function assessmentsIn({ modules, exam, pretest }: Course): Map<string, AssessmentInfo> {
	const all = [...modules.map(({ quiz }) => quiz), exam, pretest].filter((one) => one !== null);
	return new Map(all.map((one) => [one.id, one]));
}

interface Names {
	lessons: ReadonlySet<string>;
	assessments: ReadonlyMap<string, AssessmentInfo>;
	/** Assessment id -> what it is drawn from. */
	pools: ReadonlyMap<string, ReadonlySet<ItemId>>;
}
const names = new WeakMap<Course, Names>();

function namesOf(course: Course): Names {
	const kept = names.get(course);
	if (kept) return kept;
	const assessments = assessmentsIn(course);
	const made = {
		lessons: new Set(lessonsOf(course).map(({ id }) => id)),
		assessments,
		pools: new Map(
			[...assessments].map(([id, { rows }]) => [id, new Set(rows.flatMap(({ pool }) => pool))] as const)
		)
	};
	names.set(course, made);
	return made;
}

/**
 * What is wrong with an event in a word, or null.
 * @param now epoch milliseconds
 */
export function faultOf(
	{ course, items }: CourseBank,
	event: LearnerEvent,
	now: number
): 'unknown' | 'future' | null {
	if (event.at > now + LATEST) return 'future';
	const { lessons, assessments, pools } = namesOf(course);
	const known = (): boolean => {
		switch (event.type) {
			case 'moved':
				return event.position.page === 'lesson'
					? lessons.has(event.position.id)
					: assessments.has(event.position.id);
			case 'reached':
				return lessons.has(event.lesson);
			case 'practised':
			case 'reviewed':
			case 'answered':
				return items.get(event.item)?.prompt.kind === event.response.kind;
			case 'started': {
				const pool = pools.get(event.assessment);
				return pool !== undefined && event.items.every((id) => pool.has(id));
			}
			case 'commented':
				return !('item' in event.about) || items.has(event.about.item);
			case 'submitted':
				return true;
		}
	};
	return known() ? null : 'unknown';
}
