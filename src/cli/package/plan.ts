// Which packages are to be written: the choice of whoever runs npm run package, and what the course allows.

import type { Course } from '../../lib/course/course.ts';
import { partsOf } from '../../lib/course/part.ts';
import type { Edition } from './files.ts';

/** `file` is the one file, which is no zip. */
export type Wanted = Edition | 'file';
export interface Planned {
	edition: Wanted;
	/** Id of the part it holds; null for the whole course. */
	part: string | null;
	/** The file to write, without its folder. */
	name: string;
}
export interface Choice {
	/** Editions with commas between them; undefined is all that make sense. */
	only?: string | undefined;
	perModule: boolean;
	/** `lms`: the exam is left to the LMS. */
	exam: string;
}

/** In the order in which they are written. */
const editions: readonly Wanted[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'web', 'file'];
const withoutLms: readonly Wanted[] = ['web', 'file'];

/** @returns why not, in words for the person who asked */
export function plan(course: Course, { only, perModule, exam }: Choice): Planned[] | { problem: string } {
	if (exam !== 'here' && exam !== 'lms')
		return { problem: `--exam is "here" (in the package) or "lms" (sat in the LMS), not "${exam}".` };
	const elsewhere = exam === 'lms';
	if (elsewhere && !course.exam)
		return { problem: 'The course has no exam to leave to the LMS: leave out --exam lms.' };
	const named = only?.split(',').map((word) => word.trim());
	const unknown = named?.find((word) => !editions.some((edition) => edition === word));
	if (unknown !== undefined)
		return {
			problem: `"${unknown}" is no edition. Choose from ${editions.join(', ')}, with commas between.`
		};
	const alone = named?.find((word) => withoutLms.some((edition) => edition === word));
	if (alone && (perModule || elsewhere))
		return {
			problem: `The edition "${alone}" has no LMS: leave it out of --only, or leave out ${perModule ? '--per-module' : '--exam lms'}.`
		};
	const mute = course.modules.filter(({ quiz }) => !quiz).map(({ id }) => `"${id}"`);
	if (perModule && mute.length > 0)
		return {
			problem:
				`A package of one module is there for its score, and ${mute.length === 1 ? 'this module has' : 'these modules have'} ` +
				`no quiz: ${mute.join(', ')}. Give a quiz to each in its module.yaml, or leave out --per-module.`
		};
	const chosen = editions.filter((edition) => {
		if (named) return named.includes(edition);
		if (withoutLms.includes(edition)) return !perModule && !elsewhere;
		// One cmi5 package has a unit and a result for each part already.
		return !(perModule && edition === 'cmi5');
	});
	const parts = perModule ? partsOf(elsewhere ? { ...course, exam: null } : course) : [null];
	const id = elsewhere ? `${course.id}-without-exam` : course.id;
	return chosen.flatMap((edition) =>
		parts.map((part) => ({
			edition,
			part,
			name: edition === 'file' ? `${id}.html` : `${[id, part ?? [], edition].flat().join('-')}.zip`
		}))
	);
}
