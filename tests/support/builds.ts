// What the end-to-end tests run against. They never build: a stale build is noticed by the one who made it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { unzipFiles, type PackageFiles } from '../../src/cli/package/files.ts';
import { course } from './course.ts';

export type Package = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'cmi5' | 'web' | 'without-exam-scorm12';

function found(path: string, command: string): string {
	if (existsSync(path)) return path;
	throw new Error(`There is no ${path}. Run "${command}" first.`);
}

/** Folder of the server edition's build. */
export const serverBuild = () => found(join(root, 'build', 'server'), 'npm run build');
/** The course in one file. */
export const oneFile = () => found(join(root, 'dist', `${course.id}.html`), 'npm run package');
export const zipOf = (name: Package) =>
	found(
		join(root, 'dist', `${course.id}-${name}.zip`),
		name.startsWith('without-exam') ? 'npm run package -- --exam lms --only scorm12' : 'npm run package'
	);
export const filesOf = (name: Package): PackageFiles => unzipFiles(readFileSync(zipOf(name)));
