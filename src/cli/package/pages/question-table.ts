// Tables of questions by module, for whoever holds the ids in an LMS's report against the course.

import type { LoadedCourse, LoadedItem } from '../../../lib/course/load.ts';
import type { Answers } from '../answers.ts';
import { el, type Xml } from '../xml.ts';
import { code, list, table, type Words } from './pieces.ts';

/** Where questions are asked: a lesson or an assessment, as the middle of a title. */
interface Place {
	id: string;
	title: string;
	items: LoadedItem[];
}

/** Lessons and quizzes of a module, each with its questions; places without questions are left out. */
function placesOf({ course, items }: LoadedCourse, module: string): Place[] {
	const info = course.modules.find(({ id }) => id === module);
	const own = items.filter((item) => item.module === module);
	const asked = own.filter(({ entry }) => entry.use === 'lesson');
	const drawn = own.filter(({ entry }) => entry.use !== 'lesson');
	return [
		...(info?.lessons ?? []).map((lesson) => ({
			id: lesson.id,
			title: `In the lesson “${lesson.title}”`,
			items: lesson.items.flatMap((id) => asked.find(({ entry }) => entry.id === id) ?? [])
		})),
		{ id: module, title: info ? 'Drawn by the quiz' : 'Drawn by the exam', items: drawn }
	].filter((place) => place.items.length > 0);
}

/**
 * A section a module with its questions.
 * @param keys codes and right answers of each question; null leaves them out
 */
export function questionTables(
	loaded: LoadedCourse,
	modules: { id: string; title: string }[],
	keys: Answers | null
): Xml[] {
	return modules.map(({ id, title }) =>
		el(
			'section',
			{},
			el('h3', { id: `questions-${id}` }, title),
			...placesOf(loaded, id).map((place) =>
				table(
					`${place.title}. Its ids begin with “${place.id}” and a dot.`,
					['Id', 'Question', ...(keys ? ['Answers: the right one is bold'] : []), 'Objective'],
					place.items.map(({ entry }) => [
						[code(`${place.id}.${entry.id}`)],
						entry.stem,
						...(keys ? [answersOf(keys.items[entry.id]!)] : []),
						entry.objective
					]),
					keys ? 'questions keyed' : 'questions'
				)
			)
		)
	);
}

/** Codes with their texts; where the right answer is made of several, it follows whole. */
function answersOf({ parts, correct }: Answers['items'][string]): Words {
	const right = (part: (typeof parts)[number]) => part.scorm2004 === correct.scorm2004;
	const lines = parts.map((part): Words => {
		const words = [code(part.scorm12), ' ', code(part.scorm2004), ` ${part.text}`];
		return right(part) ? [el('b', {}, ...words)] : words;
	});
	const whole = [el('b', {}, 'Right: ', code(correct.scorm12), ' or ', code(correct.scorm2004))];
	return [list(...lines, ...(parts.some(right) ? [] : [whole]))];
}
