// Looks for the exam in a package that is to be without it: what is there, someone finds.

import type { Files, LoadedCourse } from '../../lib/course/load.ts';
import type { Fault } from './fault.ts';
import { textOf, type PackageFiles } from './files.ts';

/** Long enough to be nobody else's words, and free of what scripts and pages spell in their own way. */
const plainRun = /[A-Za-z0-9 ,.;()-]{24,}/g;

const examFiles = ['quizzes/exam.yaml', 'quizzes/ids.yaml'];
/** Figures speak too. */
const wordsFile = 'src/lib/ui/words.en.ts';

/**
 * Every file in which words of an exam question stand: its id, or a line of its stem, parts, feedback or rationale.
 * What a lesson, a figure or a quiz says too is no secret.
 * @param loaded the course with its exam
 * @param sources where its files are read
 */
export function examLeaks(files: PackageFiles, loaded: LoadedCourse, sources: Pick<Files, 'read'>): Fault[] {
	const others = loaded.items.filter(({ entry }) => entry.use !== 'exam').map(({ entry }) => entry);
	const read = [...loaded.files, wordsFile]
		.filter((path) => !examFiles.includes(path))
		.map((path) => sources.read(path) ?? '');
	const said = [JSON.stringify(others), ...read].join('\n').replace(/\s+/g, ' ');
	const exam = loaded.items
		.filter(({ entry }) => entry.use === 'exam')
		.map(({ entry }) => ({
			id: entry.id,
			words: [entry.id, ...(JSON.stringify(entry).match(plainRun) ?? []).map((run) => run.trim())].filter(
				(words) => !said.includes(words)
			)
		}));
	return [...files].flatMap(([file, bytes]) => {
		const text = textOf(bytes);
		return exam.flatMap(({ id, words }) => {
			const found = words.find((one) => text.includes(one));
			return found ? [{ file, what: `It holds words of the exam question ${id}: "${found}"` }] : [];
		});
	});
}
