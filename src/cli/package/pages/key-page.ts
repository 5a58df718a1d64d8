// The key to the results: all questions with their codes and right answers. It lies beside the packages and never in
// one, because a learner could open it there (docs/decisions/0014-results-page.md).

import type { LoadedCourse } from '../../../lib/course/load.ts';
import { answers } from '../answers.ts';
import { el } from '../xml.ts';
import { paper } from './paper.ts';
import { code, note, p, table } from './pieces.ts';
import { questionTables } from './question-table.ts';

/** @param version the stamp of the build */
export function keyPage(loaded: LoadedCourse, version: string): string {
	const { course } = loaded;
	const title = `${course.title}: key to the results`;
	const chapters = [...course.modules, ...(course.exam ? [course.exam] : [])];
	return paper(
		{ language: 'en', title, running: `${title}, version ${version}. Holds answers.`, beside: new Map() },
		[
			el('h1', {}, title),
			el('p', { class: 'lead' }, `For instructors. Version ${version}.`),
			note(p('It holds every answer, those of the exam too. Keep it where learners do not look.')),
			p(
				'An LMS reports an id and codes. Look the id up here: the first code of an answer is what a SCORM 1.2 package reports, the second what the other packages report. The number of the attempt follows the id. How to read the rest stands in ',
				code('results.html'),
				' inside each package.'
			),
			el(
				'nav',
				{ 'aria-label': 'On this page' },
				el(
					'ul',
					{},
					...chapters.map(({ id, title }) => el('li', {}, el('a', { href: `#questions-${id}` }, title)))
				)
			),
			el('h2', {}, 'Questions and answers'),
			...questionTables(loaded, chapters, answers(loaded, version)),
			el('h2', {}, 'Learning objectives'),
			table(
				'Each continues the words “You can”.',
				['Objective', 'You can'],
				Object.entries(course.objectives)
			)
		]
	);
}
