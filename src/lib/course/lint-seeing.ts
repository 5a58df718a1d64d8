// Checks lessons/seeing.yaml: what a row names exists, every row is reached, and no answer leads nowhere or in a circle.

import { urgencies } from '../quiz/urgency.ts';
import { error, lintLink, nearest, type KnownNames } from './lint-help.ts';
import type { LoadedCourse } from './load.ts';
import type { Problem } from './problem.ts';
import { linksIn, rowsFrom, type Questions } from './seeing.ts';

const file = 'lessons/seeing.yaml';
const at = (what: string, remedy: string) => error(file, 1, what, remedy);

export function lintSeeing(loaded: LoadedCourse, known?: KnownNames): Problem[] {
	const { seeing, sources } = loaded;
	if (!seeing) return [];
	const { rows, questions } = seeing;
	const ids = rows.map(({ id }) => id);
	const [first = ''] = Object.keys(questions);
	const reached = rowsFrom(questions, first);
	return [
		...linksIn(seeing).flatMap((link) => lintLink(loaded, link, file, 1)),
		...ids
			.filter((id, index) => ids.indexOf(id) < index)
			.map((id) => at(`Two rows are called "${id}".`, 'Give one of them another id.')),
		...rows.flatMap(({ id, rises, urgency, clip, sources: cited, rule }) => [
			...cited
				.filter((source) => !sources[source])
				.map((source) => at(`There is no source "${source}".`, nearest(source, Object.keys(sources)))),
			...(cited.length === 0 && !rule
				? [at(`The row "${id}" has no source.`, 'Name one, or say that it is a rule of the course.')]
				: []),
			...(known && !known.clips.includes(clip)
				? [at(`There is no motion "${clip}".`, nearest(clip, known.clips))]
				: []),
			...(rises && urgencies.indexOf(rises.urgency) >= urgencies.indexOf(urgency)
				? [at(`The row "${id}" rises from ${urgency} to ${rises.urgency}.`, 'What rises is more urgent.')]
				: []),
			...(reached.has(id)
				? []
				: [at(`No way through the questions leads to the row "${id}".`, 'Add an answer that does.')])
		]),
		...Object.entries(questions).flatMap(([id, { answers }]) => [
			...answers
				.filter((one, index) => answers.findIndex((other) => other.id === one.id) < index)
				.map((one) => at(`The question "${id}" has two answers "${one.id}".`, 'Rename one of them.')),
			...answers.flatMap(({ to, rows: named = [] }) => [
				...(to !== undefined && !questions[to]
					? [at(`There is no question "${to}".`, nearest(to, Object.keys(questions)))]
					: []),
				...named
					.filter((row) => !ids.includes(row))
					.map((row) => at(`There is no row "${row}".`, nearest(row, ids)))
			])
		]),
		...lintWays(questions, first)
	];
}

/** Questions that are never asked, and those that come again on one way. */
function lintWays(questions: Questions, first: string): Problem[] {
	const asked = new Set<string>();
	const circles = new Set<string>();
	const follow = (id: string, way: readonly string[]) => {
		if (way.includes(id)) {
			circles.add(id);
			return;
		}
		asked.add(id);
		for (const { to } of questions[id]?.answers ?? []) if (to !== undefined) follow(to, [...way, id]);
	};
	follow(first, []);
	return [
		...[...circles].map((id) => at(`The question "${id}" leads back to itself.`, 'Let every way end.')),
		...Object.keys(questions)
			.filter((id) => !asked.has(id))
			.map((id) => at(`The question "${id}" is never asked.`, 'Lead an answer to it, or remove it.'))
	];
}
