// What a rule of the package lint says, and what it is given.

import type { Edition, PackageFiles } from './files.ts';

export interface Fault {
	/** Path inside the package. */
	file: string;
	what: string;
}

/** One thing that can be wrong with a package; `check` returns nothing when all is well. */
export interface Rule {
	name: string;
	/** Editions it does not apply to are left out. */
	editions: readonly Edition[];
	check(files: PackageFiles, edition: Edition): Fault[];
}

export const editions2004: readonly Edition[] = ['scorm2004-3rd', 'scorm2004-4th'];
export const scormEditions: readonly Edition[] = ['scorm12', ...editions2004];
export const everyEdition: readonly Edition[] = [...scormEditions, 'cmi5', 'web'];
