// cmi5.xml: the course with a unit (AU) for each module and for the exam, as CourseStructure.xsd of cmi5 orders it.

import type { Course } from '../../lib/course/course.ts';
import { partOf, partsOf } from '../../lib/course/part.ts';
import { own } from '../../lib/report/xapi.ts';
import { sentence } from '../../lib/ui/sentence.ts';
import { pages } from '../../lib/ui/words.en.ts';
import { el, xmlText, type Xml } from './xml.ts';

export const structureNamespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * Names of the course, its units and objectives, all below one UUID that this project made for itself, so they need
 * no domain. They come from permanent ids and hold no version: a host knows a unit again by its name.
 */
export const iris = ({ id }: Pick<Course, 'id'>) => ({
	course: own(`course/${id}`),
	/** One part imported alone is a course of its own, with the very unit it is in the whole. */
	courseOf: (part: string) => own(`course/${id}/${part}`),
	unit: (part: string) => own(`unit/${id}/${part}`),
	objective: (objective: string) => own(`objective/${id}/${objective}`)
});

/** @param course the whole course, or one part of it */
export function manifestCmi5(course: Course): string {
	const names = iris(course);
	const lang = (name: string, text: string) =>
		el(name, {}, el('langstring', { lang: course.language }, text));
	const described = (title: string, description: string) => [
		lang('title', title),
		lang('description', description)
	];
	const parts = partsOf(course).map((id) => unitOf(course, id));
	const reached = new Set(parts.flatMap(({ objectives }) => objectives));
	const used = Object.keys(course.objectives).filter((id) => reached.has(id));
	const units = parts.map(({ id, title, description, objectives, moveOn }) =>
		el(
			'au',
			{
				id: names.unit(id),
				moveOn,
				masteryScore: String(course.policy.passMark / 100),
				launchMethod: 'AnyWindow'
			},
			...described(title, description),
			listOf(objectives.map((objective) => el('objective', { idref: names.objective(objective) }))),
			el('url', {}, `index.html?part=${id}`)
		)
	);
	const alone = course.part && parts[0];
	return xmlText(
		el(
			'courseStructure',
			{ xmlns: structureNamespace },
			el(
				'course',
				{ id: alone ? names.courseOf(alone.id) : names.course },
				...described(alone ? `${course.title}: ${alone.title}` : course.title, course.subtitle)
			),
			listOf(
				used.map((id) =>
					el(
						'objective',
						{ id: names.objective(id) },
						...described(id, sentence(course.objectives[id] ?? id))
					)
				)
			),
			...units
		)
	);
}

const listOf = (objectives: Xml[]) => objectives.length > 0 && el('objectives', {}, ...objectives);

interface Unit {
	id: string;
	title: string;
	description: string;
	objectives: string[];
	moveOn: 'Passed' | 'CompletedAndPassed';
}

/** A module moves on when its lessons are done and its quiz is passed; the exam has nothing but its pass. */
function unitOf(course: Course, id: string): Unit {
	const { modules, exam } = partOf(course, id);
	const [module] = modules;
	if (!module)
		return {
			id,
			title: exam?.title ?? id,
			description: pages.home.exam,
			objectives: Object.keys(course.objectives),
			moveOn: 'Passed'
		};
	return {
		id,
		title: module.title,
		description: module.summary,
		objectives: [...new Set(module.lessons.flatMap(({ objectives }) => objectives))],
		moveOn: 'CompletedAndPassed'
	};
}
