// Puts a package together: the built page, the manifest with its schemas, and what an administrator reads.

import type { LoadedCourse } from '../../lib/course/load.ts';
import { answers } from './answers.ts';
import { bytesOf, textOf, type Edition, type PackageFiles } from './files.ts';
import { manifestScorm12 } from './manifest-scorm12.ts';
import { manifestScorm2004 } from './manifest-scorm2004.ts';
import { metadataScorm12, metadataScorm2004 } from './metadata.ts';
import { readmeLms, readmeWeb } from './readme.ts';
import { schemaFiles } from './schemas.ts';

export const standardNames: Record<Edition, string> = {
	scorm12: 'SCORM 1.2',
	scorm2004: 'SCORM 2004 4th Edition',
	web: 'web folder'
};

const json = (value: unknown) => bytesOf(`${JSON.stringify(value, null, '  ')}\n`);

/**
 * All files of one package.
 * @param built what the build of target `lms` (or `web`) wrote; its page carries the mark `data-edition="lms"`
 * @param version the stamp of the build
 */
export function assemble(
	edition: Edition,
	built: PackageFiles,
	loaded: LoadedCourse,
	version: string
): PackageFiles {
	const { course } = loaded;
	const files: PackageFiles = new Map(built);
	files.set('index.html', markEdition(built, edition));
	const stamp = {
		course: course.id,
		version,
		standard: standardNames[edition],
		passMark: course.policy.passMark
	};
	files.set('stamp.json', json(stamp));
	if (edition === 'web') {
		files.set('config.example.json', json({ endpoint: null }));
		files.set('readme.html', bytesOf(readmeWeb(course, version)));
		return files;
	}
	files.set('answers.json', json(answers(loaded, version)));
	files.set('readme.html', bytesOf(readmeLms(course, edition, version)));
	const facts = {
		id: course.id,
		title: course.title,
		passMark: course.policy.passMark,
		modules: course.modules.map((module) => module.id),
		files: [...files.keys()]
	};
	const [manifest, metadata] =
		edition === 'scorm12'
			? [manifestScorm12(facts), metadataScorm12(course)]
			: [manifestScorm2004(facts), metadataScorm2004(course)];
	files.set('imsmanifest.xml', bytesOf(manifest));
	files.set('metadata.xml', bytesOf(metadata));
	for (const [name, bytes] of schemaFiles(edition)) files.set(name, bytes);
	return files;
}

/** The stamp that Kit wrote into the build: what was built, whatever the sources are by now. */
export function builtVersion(built: PackageFiles): string {
	const bytes = built.get('_app/version.json');
	if (!bytes) throw new Error('The build has no _app/version.json: build it again.');
	return (JSON.parse(textOf(bytes)) as { version: string }).version;
}

/** The page learns from its own mark which keeper of records to look for. */
function markEdition(built: PackageFiles, edition: Edition): Uint8Array {
	const page = built.get('index.html');
	const marked = page && textOf(page).replace(/(<html\b[^>]*\sdata-edition=")[^"]*(")/, `$1${edition}$2`);
	if (!marked?.includes(` data-edition="${edition}"`))
		throw new Error('The built index.html has no data-edition mark on its html element.');
	return bytesOf(marked);
}
