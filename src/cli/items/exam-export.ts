// The exam for an LMS that is to hold it itself: its questions in two forms, and what a teacher does with them.

import type { AssessmentInfo } from '../../lib/course/course.ts';
import type { LoadedCourse } from '../../lib/course/load.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle.ts';
import { portable } from './portable.ts';
import { exportReport } from './report.ts';

/** File name -> text. */
export function examExport(loaded: LoadedCourse, exam: AssessmentInfo, version: string): Map<string, string> {
	const { course, items } = loaded;
	// One category a row of the blueprint, so that an LMS can draw as the course would.
	const rows = exam.rows.map(({ name, draw, pool }) => {
		const all = items.filter(({ entry }) => pool.includes(entry.id)).map(({ item }) => portable(item));
		return { name, draw, all, kept: all.filter((item) => 'form' in item) };
	});
	const groups = rows.map(({ name, kept }) => ({ path: [course.title, exam.title, name], items: kept }));
	const notes = [
		`${course.title}, version ${version}: ${exam.title}, for the question bank of an LMS.`,
		'It holds the answers. Keep it where learners do not look.',
		'',
		`Import one file: ${course.id}-exam-moodle.xml (Moodle) or ${course.id}-exam-gift.txt (Moodle and others).`,
		`Make a quiz of it that passes with ${course.policy.passMark} percent and draws at random from each category:`,
		...rows.map(({ name, draw, kept }) => `  ${name}: ${draw} of ${kept.length}`),
		...(exam.critical.length > 0
			? [
					'',
					'In the course, one wrong answer on these topics fails the exam. An LMS does not do that by itself:',
					'look at these answers before you certify.',
					...exam.critical.map(({ text, items }) => `  ${text}\n      ${items.join(', ')}`)
				]
			: []),
		'',
		...exportReport(rows.flatMap(({ all }) => all)),
		''
	];
	return new Map([
		[`${course.id}-exam-moodle.xml`, moodleXml(groups)],
		[`${course.id}-exam-gift.txt`, gift(groups)],
		[`${course.id}-exam-notes.txt`, notes.join('\n')]
	]);
}
