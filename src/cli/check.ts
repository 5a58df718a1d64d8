// npm run check: validates lessons and quizzes, printing `file:line: what is wrong, how to put it right`.
// npm run ids (--number): gives permanent numbers to new ids first.
// npm run check -- --report [FILE]: prints besides what the course asks and where, or writes it to FILE as Markdown.
// npm run check -- --mark FILE: notes in a translated file that it says what its original says now.
// npm run check -- --source-map: writes docs/source-map.md from lessons/claims.yaml.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { filesIn } from '../build/files.ts';
import { loadProject, loadTranslations, root } from '../build/project.ts';
import { loadClaims } from '../lib/course/claims.ts';
import { lintClaims } from '../lib/course/lint-claims.ts';
import { error } from '../lib/course/lint-help.ts';
import { lintPictures } from '../lib/course/lint-pictures.ts';
import { lintStandards } from '../lib/course/lint-standards.ts';
import { lintTeaching } from '../lib/course/lint-teaching.ts';
import { lintTranslation } from '../lib/course/lint-translation.ts';
import { withMarks } from '../lib/course/translation-marks.ts';
import { lintCourse } from '../lib/course/lint.ts';
import { numberIds } from '../lib/course/number-ids.ts';
import { problemLine, type Problem } from '../lib/course/problem.ts';
import { loadTeaching } from '../lib/course/teaching.ts';
import { coverage } from './check/coverage.ts';
import { sourceMap, sourceMapPath } from './check/source-map.ts';
import { asMarkdown, asText, type Table } from './check/table.ts';
import { clipNames, clipSeconds, figureNames, figureZones, pictures } from './known-names.ts';

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

const marked = process.argv.indexOf('--mark');
if (marked >= 0) {
	const file = process.argv[marked + 1]?.replaceAll('\\', '/') ?? '';
	const pieces = loadTranslations()
		.flatMap((one) => one.pieces)
		.filter((piece) => piece.file === file && piece.state);
	if (pieces.length === 0) throw new Error(`No translation is in "${file}".`);
	writeFileSync(join(root, file), withMarks(readFileSync(join(root, file), 'utf8'), pieces));
}

const files = filesIn(root);
const claims = loadClaims(files);
const known = { figures: figureNames, clips: clipNames, seconds: clipSeconds, zones: figureZones };
const problems: Problem[] = loaded.course
	? [
			...lintCourse(loaded, known),
			...lintPictures(loaded.lessons, pictures),
			...lintStandards(loaded),
			...lintClaims(loaded, claims),
			...lintTeaching(loaded, loadTeaching(files, loaded), known),
			...loadTranslations().flatMap(lintTranslation)
		]
	: loaded.problems;
if (loaded.course && claims && problems.every(({ level }) => level === 'warning')) {
	const text = sourceMap(loaded, claims);
	if (process.argv.includes('--source-map')) writeFileSync(join(root, sourceMapPath), text);
	else if (files.read(sourceMapPath) !== text)
		problems.push(
			error(sourceMapPath, 1, 'It is not what lessons and claims make.', 'Run npm run check -- --source-map.')
		);
}
for (const problem of problems) console.log(problemLine(problem));
const errors = problems.filter((problem) => problem.level === 'error').length;
if (loaded.course) {
	const { items } = loaded;
	const report = process.argv.indexOf('--report');
	if (report >= 0) printReport(coverage(loaded, claims), process.argv[report + 1]);
	const used = (use: string) => items.filter(({ entry }) => entry.use === use).length;
	for (const { language, lessons, items: own } of loadTranslations())
		console.log(`${language}: ${lessons.size} lessons and ${own.size} items are translated.`);
	console.log(
		`${loaded.lessons.length} lessons, ${used('lesson')} lesson items, ${used('quiz')} quiz items, ${used('exam')} exam items, ` +
			`${Object.keys(loaded.sources).length} sources: ${errors} mistakes, ${problems.length - errors} warnings.`
	);
}
process.exitCode = errors > 0 ? 1 : 0;

/** @param file where it is written as Markdown; the terminal gets it as text when there is none, or another option */
function printReport(tables: Table[], file = '--') {
	if (file.startsWith('--')) return console.log(`\n${tables.map(asText).join('\n\n')}\n`);
	const text = ['# What the course asks', ...tables.map(asMarkdown)].join('\n\n');
	writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), `${text}\n`);
	console.log(`The report is in ${file}.`);
}
