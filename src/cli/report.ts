// npm run report -- FILE...: the item analysis of what an LMS exported: Moodle's SCORM interactions, or xAPI statements.
// --html OUT writes it as one page to read and print; --attempts all counts every attempt, not only first ones;
// --names lists the learners by name, who otherwise are only counted.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadProject } from '../build/project.ts';
import { plural } from '../lib/ui/chart/advice.en.ts';
import { analyse } from './report/analysis.ts';
import { ExportFault } from './report/export.ts';
import { gather } from './report/gather.ts';
import { htmlReport } from './report/html.ts';
import { readExport } from './report/read.ts';
import { textReport } from './report/text.ts';

const usage = 'Usage: npm run report -- FILE... [--html OUT.html] [--attempts first|all] [--names]';

const { positionals, values } = options();
const attempts = values.attempts === 'all' ? 'all' : 'first';
const exports = positionals.map((file) => {
	try {
		return readExport(file, readFileSync(here(file)));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') fail(`${file}: there is no such file.`);
		if (error instanceof ExportFault || code) fail((error as Error).message);
		throw error;
	}
});
// Only now, so that a wrong file is told at once.
const loaded = loadProject();
if (!loaded.course || loaded.problems.some(({ level }) => level === 'error'))
	fail('The course has mistakes. Run "npm run check" to see them.');

const gathered = gather(loaded, exports, attempts);
if (gathered.answers.length === 0)
	fail(
		`${positionals.join(', ')}: no answer in it belongs to a question of "${loaded.course.title}".` +
			(gathered.unknown.length > 0
				? ` Its ids are of another course or version: ${gathered.unknown
						.slice(0, 5)
						.map(({ id }) => id)
						.join(', ')}.`
				: '')
	);
const analysis = analyse(loaded, gathered, attempts);
const files = exports.map(
	({ layout, told }, index) =>
		`${basename(positionals[index]!)}: ${layout}, ${plural(told.length, 'entry', 'entries')}.`
);
const notes = [...new Set(exports.flatMap(({ notes }) => notes))];
if (values.html === undefined) console.log(textReport(loaded, analysis, files, notes, values.names));
else {
	writeFileSync(here(values.html), htmlReport(loaded, analysis, files, notes, values.names));
	console.log(`The report is in ${values.html}: open it in a browser, or print it.`);
}

/** npm runs scripts in the project's folder, whatever folder they are called from. */
function here(file: string): string {
	return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function fail(message: string, code = 1): never {
	console.error(message);
	process.exit(code);
}

function options() {
	try {
		const read = parseArgs({
			allowPositionals: true,
			options: {
				html: { type: 'string' },
				attempts: { type: 'string', default: 'first' },
				names: { type: 'boolean', default: false }
			}
		});
		if (read.positionals.length === 0) throw new Error('Which file? Give the export of your LMS.');
		if (!['first', 'all'].includes(read.values.attempts))
			throw new Error(`--attempts takes first or all, not "${read.values.attempts}".`);
		return read;
	} catch (error) {
		return fail(`${(error as Error).message}\n${usage}`, 2);
	}
}
