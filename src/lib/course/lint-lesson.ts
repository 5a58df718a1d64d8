// Checks one lesson: everything it names exists, it cites, it shows something, it asks two to four questions.

import { error, lintLink, nearest, type KnownNames } from './lint-help.ts';
import type { LoadedCourse, LoadedLesson } from './load.ts';
import type { Problem } from './problem.ts';

export function lintLesson(loaded: LoadedCourse, lesson: LoadedLesson, known?: KnownNames): Problem[] {
	const { file, scan, info } = lesson;
	const problems: Problem[] = [];
	const unknown = (references: { name: string; line: number }[], names: readonly string[], kind: string) => {
		for (const { name, line } of references)
			if (!names.includes(name))
				problems.push(error(file, line, `There is no ${kind} "${name}".`, nearest(name, names)));
	};
	unknown(scan.cites, Object.keys(loaded.sources), 'source');
	unknown(scan.terms, Object.keys(loaded.glossary), 'glossary term');
	if (known) {
		unknown(scan.figures, known.figures, 'figure');
		unknown(scan.clips, known.clips, 'motion');
	}
	for (const clip of scan.clips)
		if (!clip.caption)
			problems.push(error(file, clip.line, `The clip "${clip.name}" has no caption.`, 'Add caption="...".'));
	for (const { name, line } of scan.practices) {
		const item = loaded.items.find((candidate) => candidate.entry.id === name);
		if (!item) {
			const names = loaded.items.map(({ entry }) => entry.id);
			problems.push(error(file, line, `There is no item "${name}".`, nearest(name, names)));
		} else if (item.entry.use !== 'lesson')
			problems.push(
				error(file, line, `The item "${name}" belongs to a quiz.`, 'Use a lesson item; they are never mixed.')
			);
		else if (item.module !== info.module)
			problems.push(
				error(file, line, `The item "${name}" belongs to module "${item.module}".`, 'Move it to this module.')
			);
	}
	for (const { name, line } of scan.links) problems.push(...lintLink(loaded, name, file, line));
	for (const id of info.objectives)
		if (!loaded.course.objectives[id])
			problems.push(error(file, 2, `There is no objective "${id}".`, 'Add it to lessons/course.yaml.'));
	if (scan.cites.length === 0)
		problems.push(error(file, 1, 'This lesson cites nothing.', 'Every clinical claim needs a [^source].'));
	if (scan.figures.length + scan.clips.length === 0)
		problems.push(error(file, 1, 'This lesson has no figure and no clip.', 'Add one where it teaches.'));
	if (scan.practices.length < 2 || scan.practices.length > 4)
		problems.push(
			error(
				file,
				1,
				`This lesson asks ${scan.practices.length} questions.`,
				'A lesson has two to four <Practice> tags.'
			)
		);
	return problems;
}
