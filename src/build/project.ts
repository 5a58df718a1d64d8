// The project being built: its folder, version and course.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCourse } from '../lib/course/load.ts';
import { languagesIn, loadTranslation, type Translation } from '../lib/course/translation.ts';
import { filesIn, remembered } from './files.ts';

/** Absolute path of the project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Version in package.json. */
export function packageVersion(): string {
	return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The course as its files stand now. A build asks once a lesson, so files that did not change are not parsed anew. */
export const loadProject = remembered(filesIn(root), (files) => loadCourse(files, packageVersion()));

/** Every translation of the course, by language; none while the course itself cannot be read. */
export const loadTranslations = remembered(filesIn(root), (files): Translation[] => {
	const base = loadProject();
	if (!base.course) return [];
	return languagesIn(files).map((language) => loadTranslation(files, base, language, packageVersion()));
});

/** HINDSIGHT_EXAM=lms: what is being built leaves the exam to the LMS. */
export const examInLms = (): boolean => process.env.HINDSIGHT_EXAM === 'lms';

/** Folder of a build, from the project's folder; without its exam a course is another build. */
export const buildFolder = (target: string): string => `build/${target}${examInLms() ? '-without-exam' : ''}`;

/**
 * Stamp of a build: package version and a hash of everything that is built from, so that equal sources give
 * equal builds (Kit would use the time, and no two builds would be alike).
 */
export function buildVersion(): string {
	const hash = createHash('sha256');
	if (examInLms()) hash.update('exam in the LMS');
	for (const folder of ['lessons', 'quizzes', 'src', 'static', 'package-lock.json'])
		for (const file of filesBelow(join(root, folder))) {
			hash.update(file.slice(root.length).replaceAll('\\', '/') + '\0');
			hash.update(readFileSync(file));
		}
	return `${packageVersion()}-${hash.digest('hex').slice(0, 10)}`;
}

function filesBelow(path: string): string[] {
	const entry = statSync(path, { throwIfNoEntry: false });
	if (!entry) return [];
	if (entry.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}
