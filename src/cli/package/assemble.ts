// Puts a package together: the built page, the manifest with its schemas, and what an administrator reads.

import type { Course } from '../../lib/course/course.ts';
import type { LoadedCourse } from '../../lib/course/load.ts';
import { partOf } from '../../lib/course/part.ts';
import { answers } from './answers.ts';
import { bytesOf, marks, textOf, type Edition, type PackageFiles } from './files.ts';
import { manifestCmi5 } from './manifest-cmi5.ts';
import { manifestScorm12 } from './manifest-scorm12.ts';
import { manifestScorm2004, schemaVersions } from './manifest-scorm2004.ts';
import { metadataScorm12, metadataScorm2004 } from './metadata.ts';
import type { AboutPackage } from './pages/about.ts';
import { readmeLms } from './pages/readme-lms.ts';
import { readmeWeb } from './pages/readme-web.ts';
import { resultsPage } from './pages/results.ts';
import { schemaFiles, type ScormEdition } from './schemas.ts';

export const standardNames: Record<Edition, string> = {
	scorm12: `SCORM ${schemaVersions.scorm12}`,
	'scorm2004-3rd': `SCORM ${schemaVersions['scorm2004-3rd']}`,
	'scorm2004-4th': `SCORM ${schemaVersions['scorm2004-4th']}`,
	cmi5: 'cmi5',
	web: 'web folder'
};

const json = (value: unknown) => bytesOf(`${JSON.stringify(value, null, '  ')}\n`);

/**
 * All files of one package.
 * @param built what the build of target `lms` (or `web`) wrote; its page carries the mark `data-edition="lms"`
 * @param version the stamp of the build
 * @param part id of the part it holds (partsOf); null for the whole course
 */
export function assemble(
	edition: Edition,
	built: PackageFiles,
	loaded: LoadedCourse,
	version: string,
	part: string | null = null
): PackageFiles {
	const held = partAlone(loaded, part);
	const { course } = held;
	const files: PackageFiles = new Map(built);
	files.set('index.html', marked(built, edition, part));
	const stamp = {
		course: course.id,
		...(part !== null && { part }),
		version,
		standard: standardNames[edition],
		passMark: course.policy.passMark,
		...(course.examInLms && { exam: 'in the LMS' })
	};
	files.set('stamp.json', json(stamp));
	if (edition === 'web') {
		files.set('config.example.json', json({ endpoint: null }));
		files.set('readme.html', bytesOf(readmeWeb(course, version, built)));
		return files;
	}
	const about: AboutPackage = {
		course,
		standard: marks[edition],
		standardName: standardNames[edition],
		version
	};
	files.set('answers.json', json(answers(held, version)));
	files.set('readme.html', bytesOf(readmeLms(about, built)));
	files.set('results.html', bytesOf(resultsPage(about, held, built)));
	if (edition === 'cmi5') {
		files.set('cmi5.xml', bytesOf(manifestCmi5(course)));
		return files;
	}
	for (const [name, bytes] of manifestFiles(edition, course, [...files.keys()])) files.set(name, bytes);
	return files;
}

/** The manifest and what it leans on. @param files what the learner's page is made of, and what lies beside it */
function manifestFiles(edition: ScormEdition, course: Course, files: string[]): PackageFiles {
	const assessments = [...course.modules, ...(course.exam ? [course.exam] : [])];
	const alone = course.part === undefined ? undefined : assessments[0];
	// What the package is called, in the host's lists and in its records.
	const named = alone
		? { ...course, id: `${course.id}-${alone.id}`, title: `${course.title}: ${alone.title}` }
		: course;
	const counts = [...course.modules.map(({ quiz }) => quiz), course.exam].some(
		(one) => one?.id === course.policy.assessment
	);
	const facts = {
		id: named.id,
		title: named.title,
		passMark: counts ? course.policy.passMark : null,
		objectives: assessments.map(({ id }) => id),
		files
	};
	const [manifest, metadata] =
		edition === 'scorm12'
			? [manifestScorm12(facts), metadataScorm12(named)]
			: [manifestScorm2004(edition, facts), metadataScorm2004(named)];
	return new Map([
		['imsmanifest.xml', bytesOf(manifest)],
		['metadata.xml', bytesOf(metadata)],
		...schemaFiles(edition)
	]);
}

/** The course with this part alone: its lessons and its questions. */
function partAlone(loaded: LoadedCourse, part: string | null): LoadedCourse {
	if (part === null) return loaded;
	const course = partOf(loaded.course, part);
	if (course.part !== part) throw new Error(`The course has no part "${part}" that has a score.`);
	return {
		...loaded,
		course,
		lessons: loaded.lessons.filter(({ info }) => info.module === part),
		items: loaded.items.filter(({ module }) => module === part)
	};
}

/** The stamp that Kit wrote into the build: what was built, whatever the sources are by now. */
export function builtVersion(built: PackageFiles): string {
	const bytes = built.get('_app/version.json');
	if (!bytes) throw new Error('The build has no _app/version.json: build it again.');
	return (JSON.parse(textOf(bytes)) as { version: string }).version;
}

/** The page learns from its own marks which keeper of records to look for, and which part it is. */
function marked(built: PackageFiles, edition: Edition, part: string | null): Uint8Array {
	const page = built.get('index.html');
	const mark = ` data-edition="${marks[edition]}"${part === null ? '' : ` data-part="${part}"`}`;
	const text = page && textOf(page).replace(/(<html\b[^>]*)\sdata-edition="[^"]*"/, `$1${mark}`);
	if (!text?.includes(mark))
		throw new Error('The built index.html has no data-edition mark on its html element.');
	return bytesOf(text);
}
