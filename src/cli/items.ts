// npm run items: writes the books for teachers (teaching notes and answer keys), a Moodle XML export and a GIFT export
// into dist/items, and says what these cannot carry.
// npm run items -- import FILE [--module 03-asleep]: reads GIFT or Aiken and writes entries for a quiz file to the
// terminal, or to a new file beside the module's own.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../build/files.ts';
import { loadProject, root } from '../build/project.ts';
import type { LoadedCourse } from '../lib/course/load.ts';
import { problemLine } from '../lib/course/problem.ts';
import { loadTeaching } from '../lib/course/teaching.ts';
import { bookName, examBook, examName, groupsOf, indexPage, moduleBook } from './items/book.ts';
import { gift } from './items/gift.ts';
import { importItems } from './items/import.ts';
import { moodleXml } from './items/moodle.ts';
import { fonts } from './items/page.ts';
import { portable } from './items/portable.ts';
import { exportReport } from './items/report.ts';

const usage = 'Usage: npm run items, or npm run items -- import FILE [--module 03-asleep]';

const { positionals, module } = options();
const loaded = loadProject();
if (!loaded.course || loaded.problems.some(({ level }) => level === 'error')) {
	console.error('The course has mistakes. Run "npm run check" to see them.');
	process.exit(1);
}
const [command, file] = positionals;
if (command === undefined) await exportAll(loaded);
else if (command === 'import' && file) importFrom(file, loaded);
else fail(usage, 2);

async function exportAll(loaded: LoadedCourse) {
	const { course } = loaded;
	const notes = loadTeaching(filesIn(root), loaded);
	const out = join(root, 'dist/items');
	const groups = groupsOf(loaded).map(({ title, use, items }) => ({
		// The exam belongs to the course as a whole.
		path: [...new Set([course.title, title, use])],
		items: items.map(({ item }) => portable(item))
	}));
	const carried = groups.map(({ path, items }) => ({ path, items: items.filter((item) => 'form' in item) }));
	const books = await Promise.all(
		course.modules.map(async (module) => {
			const own = notes.find((one) => one.module === module.id);
			return [bookName(module), await moduleBook(loaded, module, own)] as const;
		})
	);
	// A book of an older version would be taken for one of this.
	rmSync(out, { recursive: true, force: true });
	mkdirSync(join(out, 'fonts'), { recursive: true });
	for (const [name, from] of Object.entries(fonts))
		copyFileSync(join(root, 'node_modules/@fontsource-variable', from), join(out, 'fonts', name));
	for (const [name, text] of [
		['index.html', indexPage(loaded, notes)] as const,
		...books,
		...(course.exam ? [[examName, examBook(loaded, course.exam)] as const] : []),
		['moodle.xml', moodleXml(carried)] as const,
		['gift.txt', gift(carried)] as const
	])
		writeFileSync(join(out, name), text);
	const where = relative(process.cwd(), out) || '.';
	console.log(
		`In ${where}: index.html opens ${books.length} modules and the exam for teachers; moodle.xml, gift.txt.`
	);
	for (const line of exportReport(groups.flatMap(({ items }) => items))) console.log(line);
}

function importFrom(file: string, { items }: LoadedCourse) {
	const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		fail(`${file} cannot be read: ${(error as Error).message}`);
	}
	const read = importItems(
		file,
		text,
		items.map(({ entry }) => entry.id)
	);
	if (read.problems.length > 0) {
		for (const problem of read.problems) console.error(problemLine(problem));
		fail(`Mistakes: ${read.problems.length}. Nothing was written.`);
	}
	if (module === undefined) return void process.stdout.write(read.yaml);
	const bank = `quizzes/${module}.yaml`;
	const target = `quizzes/${module}.imported.yaml`;
	if (!items.some(({ file }) => file === bank))
		fail(`There is no ${bank}. Use the name of a file in quizzes/.`);
	try {
		writeFileSync(join(root, target), read.yaml, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		fail(`${target} is there already, and nothing is overwritten. Move its items to ${bank} and delete it.`);
	}
	console.log(
		`Items in ${target}: ${read.count}. Complete them, move them to ${bank}, then run npm run ids.`
	);
}

function fail(message: string, code = 1): never {
	console.error(message);
	process.exit(code);
}

function options() {
	try {
		const { positionals, values } = parseArgs({
			allowPositionals: true,
			options: { module: { type: 'string' } }
		});
		return { positionals, module: values.module };
	} catch (error) {
		return fail(`${(error as Error).message}\n${usage}`, 2);
	}
}
