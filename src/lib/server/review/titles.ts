// What an assessment or a lesson is called in front of instructors.

import type { Course } from '../../course/course.ts';

/** A quiz is called by its module. null for an id that is no longer in the course. */
export function titleOf({ modules, exam, pretest }: Course, id: string): string | null {
	const module = modules.find(({ quiz }) => quiz?.id === id);
	const assessment = module ?? [exam, pretest].find((one) => one?.id === id);
	const lesson = assessment ?? modules.flatMap(({ lessons }) => lessons).find((one) => one.id === id);
	return lesson?.title ?? null;
}
