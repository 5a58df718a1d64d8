// npm run package: builds the course and writes its packages and the one file, each checked as it was written.
// Options: --only scorm12,cmi5 (which editions), --per-module (a package a module, and one for the exam), --exam lms
// (the exam is left to the LMS), --out <folder> (default dist), --skip-build (takes build/ as it is).

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../build/files.ts';
import { buildFolder, loadProject, root } from '../build/project.ts';
import type { LoadedCourse } from '../lib/course/load.ts';
import { withoutExam } from '../lib/course/without-exam.ts';
import { buildTarget } from './build.ts';
import { examExport } from './items/exam-export.ts';
import { assemble, builtVersion, standardNames } from './package/assemble.ts';
import { examLeaks } from './package/exam-leaks.ts';
import { readFolder, unzipFiles, zipFiles, type Edition, type PackageFiles } from './package/files.ts';
import { lintPackage, rulesFor } from './package/lint.ts';
import { lintOneFile, versionOf } from './package/one-file.ts';
import { keyPage } from './package/pages/key-page.ts';
import { plan, type Wanted } from './package/plan.ts';

const usage =
	'Usage: npm run package [-- --only scorm12,cmi5 --per-module --exam lms --out <folder> --skip-build]';
const values = options();
const out = resolve(root, values.out);

const whole = checkedCourse();
const planned = plan(whole.course, {
	only: values.only,
	perModule: values['per-module'],
	exam: values.exam
});
if ('problem' in planned) fail(`${planned.problem}\n${usage}`, 2);
const elsewhere = values.exam === 'lms';
process.env.HINDSIGHT_EXAM = values.exam;
const loaded = elsewhere ? withoutExam(whole) : whole;

const targets = { lms: 'an LMS', web: 'a web folder', file: 'one file' } as const;
const targetOf = (edition: Wanted): keyof typeof targets =>
	edition === 'web' || edition === 'file' ? edition : 'lms';
const built = new Map<keyof typeof targets, PackageFiles>();
for (const target of new Set(planned.map(({ edition }) => targetOf(edition)))) {
	const folder = buildFolder(target);
	if (!values['skip-build']) {
		console.log(`Building the course for ${targets[target]} (about half a minute).`);
		try {
			await buildTarget(target, true);
		} catch (error) {
			fail(`${(error as Error).message}\nThe course could not be built, so no package was written.`);
		}
	} else if (!existsSync(join(root, folder, 'index.html')))
		fail(`There is no ${folder}. Run "npm run package" without --skip-build.`);
	built.set(target, readFolder(join(root, folder)));
}

mkdirSync(out, { recursive: true });
const versions = new Set<string>();
const rows = [['package', 'standard', 'files', 'kB', 'checks']];
let faults = 0;
for (const { edition, part, name } of planned) {
	const files = built.get(targetOf(edition))!;
	const written = edition === 'file' ? writeFile(name, files) : writeZip(name, files, edition, part);
	for (const what of written.faults) console.error(`${name}: ${what}`);
	faults += written.faults.length;
	versions.add(written.version);
	rows.push([
		name,
		edition === 'file' ? 'one file' : standardNames[edition],
		String(written.files),
		String(Math.ceil(written.bytes / 1000)),
		written.faults.length > 0 ? `${written.faults.length} faults` : written.passed
	]);
}
const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
for (const row of rows)
	console.log(
		row
			.map((word, column) => word.padEnd(widths[column]!))
			.join('  ')
			.trimEnd()
	);
if (faults > 0) fail('Do not use these packages: they break the rules named above.');
const version = [...versions].join(' and ');
const teachers = new Map([[`${whole.course.id}-key.html`, keyPage(whole, version)]]);
if (elsewhere && whole.course.exam)
	for (const [name, text] of examExport(whole, whole.course.exam, version)) teachers.set(name, text);
for (const [name, text] of teachers) writeFileSync(join(out, name), text);
console.log('Beside them, with all answers, for teachers alone:');
for (const name of teachers.keys()) console.log(`  ${name}`);
if (elsewhere)
	console.log('The exam is in none of these packages: import it into your LMS as its notes say.');
console.log(`Version ${version}, in ${out}. Try one: npm run preview:lms`);

/** What is checked is what was written, not what was meant. */
function writeZip(name: string, files: PackageFiles, edition: Edition, part: string | null) {
	const stamp = builtVersion(files);
	writeFileSync(join(out, name), zipFiles(assemble(edition, files, loaded, stamp, part)));
	const zip = readFileSync(join(out, name));
	const inside = unzipFiles(zip);
	const found = [
		...lintPackage(inside, edition),
		...(elsewhere ? examLeaks(inside, whole, filesIn(root)) : [])
	];
	return {
		version: stamp,
		files: inside.size,
		bytes: zip.length,
		faults: found.map(({ file, what }) => `${file}: ${what}`),
		passed: `${rulesFor(edition).length} passed`
	};
}

function writeFile(name: string, files: PackageFiles) {
	writeFileSync(join(out, name), files.get('index.html')!);
	const bytes = readFileSync(join(out, name));
	const page = bytes.toString('utf8');
	return {
		version: versionOf(page) ?? 'unknown',
		files: 1,
		bytes: bytes.length,
		faults: lintOneFile(page),
		passed: 'passed'
	};
}

function checkedCourse(): LoadedCourse {
	const loaded = loadProject();
	if (loaded.course && !loaded.problems.some((problem) => problem.level === 'error')) return loaded;
	return fail('The course has mistakes. Run "npm run check" to see them.');
}

function fail(message: string, code = 1): never {
	console.error(message);
	process.exit(code);
}

function options() {
	try {
		return parseArgs({
			options: {
				only: { type: 'string' },
				'per-module': { type: 'boolean', default: false },
				exam: { type: 'string', default: 'here' },
				out: { type: 'string', default: 'dist' },
				'skip-build': { type: 'boolean', default: false }
			}
		}).values;
	} catch (error) {
		return fail(`${(error as Error).message}\n${usage}`, 2);
	}
}
