// npm run package: builds the course and writes the SCORM and web packages, each checked as it was written.
// Options: --out <folder> (default dist), --skip-build (takes build/ as it is).

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadProject, root } from '../build/project.ts';
import { buildTarget } from './build.ts';
import { assemble, builtVersion, standardNames } from './package/assemble.ts';
import { readFolder, unzipFiles, zipFiles, type Edition } from './package/files.ts';
import { lintPackage, rulesFor } from './package/lint.ts';

const packages: { edition: Edition; target: 'lms' | 'web'; name: string }[] = [
	{ edition: 'scorm12', target: 'lms', name: 'scorm12' },
	{ edition: 'scorm2004', target: 'lms', name: 'scorm2004-4th' },
	{ edition: 'web', target: 'web', name: 'web' }
];

const values = options();
const out = resolve(root, values.out);

const loaded = loadProject();
if (!loaded.course || loaded.problems.some((problem) => problem.level === 'error')) {
	console.error('The course has mistakes. Run "npm run check" to see them.');
	process.exit(1);
}

for (const target of ['lms', 'web'] as const) {
	if (!values['skip-build']) {
		console.log(
			`Building the course for ${target === 'lms' ? 'an LMS' : 'a web folder'} (about half a minute).`
		);
		try {
			await buildTarget(target, true);
		} catch (error) {
			console.error((error as Error).message);
			console.error('The course could not be built, so no package was written.');
			process.exit(1);
		}
	} else if (!existsSync(join(root, 'build', target, 'index.html'))) {
		console.error(`There is no build/${target}. Run "npm run package" without --skip-build.`);
		process.exit(1);
	}
}

mkdirSync(out, { recursive: true });
const versions = new Set<string>();
const rows = [['package', 'standard', 'files', 'kB', 'checks']];
let faults = 0;
for (const { edition, target, name } of packages) {
	const file = join(out, `${loaded.course.id}-${name}.zip`);
	const built = readFolder(join(root, 'build', target));
	const version = builtVersion(built);
	versions.add(version);
	const files = assemble(edition, built, loaded, version);
	writeFileSync(file, zipFiles(files));
	// What is checked is what was written, not what was meant.
	const written = readFileSync(file);
	const found = lintPackage(unzipFiles(written), edition);
	for (const fault of found) console.error(`${name}: ${fault.file}: ${fault.what}`);
	faults += found.length;
	const rules = rulesFor(edition).length;
	rows.push([
		basename(file),
		standardNames[edition],
		String(files.size),
		String(Math.ceil(written.length / 1000)),
		found.length > 0 ? `${found.length} faults` : `${rules} passed`
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
if (faults > 0) {
	console.error('Do not use these packages: they break the rules named above.');
	process.exitCode = 1;
} else console.log(`Version ${[...versions].join(' and ')}, in ${out}. Try one: npm run preview:lms`);

function options() {
	try {
		return parseArgs({
			options: {
				out: { type: 'string', default: 'dist' },
				'skip-build': { type: 'boolean', default: false }
			}
		}).values;
	} catch (error) {
		console.error(`${(error as Error).message}\nUsage: npm run package [-- --out <folder> --skip-build]`);
		process.exit(2);
	}
}
