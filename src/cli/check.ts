// npm run check: validates lessons and quizzes, printing `file:line: what is wrong, how to put it right`.
// npm run ids (--number): gives permanent numbers to new ids first.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadProject, root } from '../build/project.ts';
import { lintCourse } from '../lib/course/lint.ts';
import { numberIds } from '../lib/course/number-ids.ts';
import { problemLine, type Problem } from '../lib/course/problem.ts';
import { clipNames, clipSeconds, figureNames, figureZones } from './known-names.ts';

const idsPath = 'quizzes/ids.yaml';
let loaded = loadProject();
if (process.argv.includes('--number') && loaded.course) {
	const head = `# Permanent numbers of modules, lessons, items and their parts. Written by npm run ids; commit it.
# A number is never changed and never given twice: learners' kept answers consist of these numbers.
`;
	const text = head + stringify(numberIds(loaded), { lineWidth: 0, flowCollectionPadding: false });
	if (text !== readFileSync(join(root, idsPath), 'utf8')) writeFileSync(join(root, idsPath), text);
	loaded = loadProject();
}

const problems: Problem[] = loaded.course
	? lintCourse(loaded, { figures: figureNames, clips: clipNames, seconds: clipSeconds, zones: figureZones })
	: loaded.problems;
for (const problem of problems) console.log(problemLine(problem));
const errors = problems.filter((problem) => problem.level === 'error').length;
if (loaded.course) {
	const { items } = loaded;
	const used = (use: string) => items.filter(({ entry }) => entry.use === use).length;
	console.log(
		`${loaded.lessons.length} lessons, ${used('lesson')} lesson items, ${used('quiz')} quiz items, ${used('exam')} exam items, ` +
			`${Object.keys(loaded.sources).length} sources: ${errors} mistakes, ${problems.length - errors} warnings.`
	);
}
process.exitCode = errors > 0 ? 1 : 0;
