// A newer version of the course, made in a copy of the project as an author makes it: a question is taken out of a
// module's quiz, a lesson has other words and asks a question more; numbers are given, the check passes, and the
// package is built.

import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { filesIn } from '../../../src/build/files.ts';
import { packageVersion, root } from '../../../src/build/project.ts';
import type { Course } from '../../../src/lib/course/course.ts';
import { loadCourse, type LoadedCourse } from '../../../src/lib/course/load.ts';
import type { Item, ItemId } from '../../../src/lib/quiz/items.ts';

/** What the check and a build read. */
const sources = ['lessons', 'quizzes', 'src', 'static', 'docs/source-map.md', 'tests/chromium.ts'];
const settings = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

export interface NewerVersion {
	course: Course;
	/** Path of the SCORM 1.2 package. */
	zip: string;
	/** The lesson that was changed. */
	lesson: string;
	/** Its new takeaway. */
	takeaway: string;
	/** The question that it asks besides. */
	added: Item;
}

/**
 * @param folder empty, for the copy
 * @param gone the question that is taken out
 */
export async function newerVersion(folder: string, gone: ItemId): Promise<NewerVersion> {
	for (const name of [...sources, ...settings])
		cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');

	const { items, lessons } = courseIn(root);
	const { file, module } = items.find(({ entry }) => entry.id === gone)!;
	const lesson = lessons.find(({ info }) => info.module === module)!;
	const takeaway = 'Look at the whole dog before you give it a name.';
	const added = 'asked-anew';
	edit(join(folder, file), (text) => {
		const entries = parse(text) as { id: string }[];
		const like = entries.find(({ id }) => lesson.info.items.includes(id))!;
		const stem = 'And in the newer version: what do you do?';
		return stringify([...entries.filter(({ id }) => id !== gone), { ...like, id: added, stem }]);
	});
	edit(
		join(folder, lesson.file),
		(text) => `${text.replace(/^takeaway: .*$/m, `takeaway: ${takeaway}`)}\n<Practice item="${added}" />\n`
	);

	for (const command of [
		['src/cli/check.ts', '--number'],
		['src/cli/package.ts', '--only', 'scorm12']
	])
		await promisify(execFile)(process.execPath, command, { cwd: folder });
	const newer = courseIn(folder);
	const asked = newer.items.find(({ entry }) => entry.id === added)!;
	return {
		course: newer.course,
		zip: join(folder, 'dist', `${newer.course.id}-scorm12.zip`),
		...{ lesson: lesson.info.id, takeaway, added: asked.item }
	};
}

function courseIn(folder: string): LoadedCourse {
	const loaded = loadCourse(filesIn(folder), packageVersion());
	if (!loaded.course) throw new Error('The course has no course.yaml that can be read.');
	return loaded;
}

function edit(path: string, change: (text: string) => string) {
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}
