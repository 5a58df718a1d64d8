// Checks teaching notes: each module has them, they hold every part, what they name exists, and the plan adds up.

import { error, lintLink, nearest, type KnownNames } from './lint-help.ts';
import type { LoadedCourse } from './load.ts';
import type { Problem } from './problem.ts';
import { namedKinds, namePattern, teachingFile, teachingParts } from './teaching.ts';
import type { NamedKind, TeachingNotes } from './teaching.ts';

/** @param known when absent, figure and clip names are not checked */
export function lintTeaching(loaded: LoadedCourse, notes: TeachingNotes[], known?: KnownNames): Problem[] {
	// As in lintCourse: what a file that cannot be read would have held is missing everywhere.
	if (loaded.problems.length > 0) return [];
	const without = loaded.course.modules.filter(({ id }) => !notes.some(({ module }) => module === id));
	return [
		...without.map(({ id, title }): Problem => ({
			...error(
				teachingFile(loaded, id),
				1,
				`The module "${title}" has no teaching notes.`,
				'Add this file; docs/author.md shows what it holds.'
			),
			level: 'warning'
		})),
		...notes.flatMap((one) => [...one.scan.problems, ...lintParts(one), ...lintNames(loaded, one, known)])
	];
}

function lintParts({ file, scan, planned }: TeachingNotes): Problem[] {
	const problems: Problem[] = [];
	const parts = scan.headings.map(({ title }) => title).filter((title) => isPart(title));
	const wanted = teachingParts.find((part, index) => parts[index] !== part);
	if (wanted)
		problems.push(
			error(file, 1, `The part "${wanted}" is missing or not in its place.`, `Add "## ${wanted}".`)
		);
	const { minutes } = scan.frontMatter ?? { minutes: planned };
	if (planned !== minutes)
		problems.push(
			error(
				file,
				2,
				`The plan "In class" takes ${planned} minutes, and the front matter says ${minutes}.`,
				'Correct one of them; each row of the plan begins with its minutes.'
			)
		);
	for (const { line, name } of [...scan.figures, ...scan.clips, ...scan.practices])
		problems.push(
			error(
				file,
				line,
				`Notes hold no tags, and this is one: "${name}".`,
				'Name it in a code span: `clip x`.'
			)
		);
	if (scan.cites.length === 0)
		problems.push(error(file, 1, 'These notes cite nothing.', 'Every clinical claim needs a [^source].'));
	return problems;
}

const isPart = (title: string) => (teachingParts as readonly string[]).includes(title);

function lintNames(loaded: LoadedCourse, notes: TeachingNotes, known?: KnownNames): Problem[] {
	const { file, scan, module } = notes;
	const own = loaded.items.filter((item) => item.module === module);
	const names: Record<NamedKind, readonly string[] | undefined> = {
		clip: known?.clips,
		figure: known?.figures,
		question: own.map(({ entry }) => entry.id),
		idea: ideasOf(loaded, module)
	};
	const problems: Problem[] = [];
	const unknown = (name: string, line: number, among: readonly string[], what: string) => {
		if (!among.includes(name)) problems.push(error(file, line, what, nearest(name, among)));
	};
	for (const { name: span, line } of notes.spans) {
		const [, kind, name] = (namePattern.exec(span) ?? []) as [string?, NamedKind?, string?];
		if (!kind || !name)
			problems.push(
				error(file, line, `The code span "${span}" names nothing.`, `Begin it with ${namedKinds.join(', ')}.`)
			);
		else if (names[kind]) unknown(name, line, names[kind], `This module has no ${kind} "${name}".`);
	}
	for (const { name, line } of scan.cites)
		unknown(name, line, Object.keys(loaded.sources), `There is no source "${name}".`);
	for (const { name, line } of scan.terms)
		unknown(name, line, Object.keys(loaded.glossary), `There is no glossary term "${name}".`);
	for (const { name, line } of scan.links) problems.push(...lintLink(loaded, name, file, line));
	return problems;
}

/** What the module's own questions show, and what its lessons set right. */
function ideasOf({ items, lessons, misconceptions }: LoadedCourse, module: string): string[] {
	const shown = items
		.filter((item) => item.module === module)
		.flatMap(({ item }) => Object.values(item.key.feedback).flatMap((one) => one.misconception ?? []));
	const fixed = Object.keys(misconceptions).filter((id) =>
		lessons.some(
			({ info }) => info.module === module && misconceptions[id]!.fix.split('#')[0] === `/lessons/${info.id}`
		)
	);
	return [...new Set([...shown, ...fixed])];
}
