// What a course calls its parts: taken from a translation when it is built, and put in the place of the course's own
// words on a page. Ids and numbers stay, and so do the objects that others hold.

import { assessmentsOf } from './completion.ts';
import type { Course } from './course.ts';

interface Named {
	title: string;
}
/** Titles and the like, by id. */
export interface CourseTexts extends Named {
	subtitle: string;
	objectives: Record<string, string>;
	modules: Record<string, Named & { summary: string }>;
	lessons: Record<string, Named & { promise: string; sections: { id: string; title: string }[] }>;
	assessments: Record<string, Named & { critical: Record<string, string> }>;
}

/** The texts that a course has now. */
export function courseTexts(course: Course): CourseTexts {
	const { title, subtitle, objectives, modules } = course;
	return {
		title,
		subtitle,
		objectives: { ...objectives },
		modules: byId(modules, ({ title, summary }) => ({ title, summary })),
		lessons: byId(
			modules.flatMap(({ lessons }) => lessons),
			({ title, promise, sections }) => ({ title, promise, sections })
		),
		assessments: byId(all(course), ({ title, critical }) => ({
			title,
			critical: Object.fromEntries(critical.map(({ id, text }) => [id, text]))
		}))
	};
}

/** Gives a course other texts, in place; what the texts do not name stays. */
export function retitle(course: Course, texts: CourseTexts): void {
	Object.assign(course, { title: texts.title, subtitle: texts.subtitle });
	Object.assign(course.objectives, texts.objectives);
	for (const module of course.modules) {
		Object.assign(module, texts.modules[module.id]);
		for (const lesson of module.lessons) Object.assign(lesson, texts.lessons[lesson.id]);
	}
	for (const one of all(course)) {
		const own = texts.assessments[one.id];
		if (own) one.title = own.title;
		for (const topic of one.critical) topic.text = own?.critical[topic.id] ?? topic.text;
	}
}

const all = (course: Course) => [...assessmentsOf(course), ...(course.pretest ? [course.pretest] : [])];

function byId<Part extends { id: string }, Texts>(parts: Part[], of: (part: Part) => Texts) {
	return Object.fromEntries(parts.map((part) => [part.id, of(part)])) as Record<string, Texts>;
}
