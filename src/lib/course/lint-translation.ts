// Checks translations: a lesson has the same parts as the one it translates, and nothing was translated from a text that
// has changed since.

import { error } from './lint-help.ts';
import type { LessonScan } from './lesson-scan.ts';
import type { LoadedLesson } from './load.ts';
import type { Problem } from './problem.ts';
import type { TranslatedPiece, Translation } from './translation.ts';

/** A translation may order its sentences anew, and its citations and links with them. */
export function lintTranslatedLesson(
	base: LoadedLesson,
	{ file, scan }: { file: string; scan: LessonScan }
): Problem[] {
	const problems: Problem[] = [];
	const report = (line: number, what: string, remedy: string) =>
		problems.push(error(file, line, what, remedy));
	const lists: [what: string, of: (scan: LessonScan) => readonly { name: string; line: number }[]][] = [
		['questions', ({ practices }) => practices],
		['figures', ({ figures }) => figures],
		['clips', ({ clips }) => clips],
		['citations', ({ cites }) => sorted(cites)],
		['terms', ({ terms }) => sorted(terms)],
		['links', ({ links }) => sorted(links)]
	];
	for (const [what, of] of lists) {
		const [own, wanted] = [of(scan), of(base.scan)];
		const at = Math.max(own.length, wanted.length);
		for (let n = 0; n < at; n += 1) {
			if (own[n]?.name === wanted[n]?.name) continue;
			report(
				own[n]?.line ?? 1,
				`Its ${what} are not those of ${base.file}: ${own[n]?.name ?? 'nothing'} where that has ${wanted[n]?.name ?? 'nothing'}.`,
				'A translation says the same with the same parts.'
			);
			break;
		}
	}
	const [levels, wantedLevels] = [levelsOf(scan), levelsOf(base.scan)];
	if (levels.join() !== wantedLevels.join())
		report(
			scan.headings.at(-1)?.line ?? 1,
			`It has ${levels.length} headings, and ${base.file} has ${wantedLevels.length}, or their levels differ.`,
			'Keep each heading, in its order and of its level: links lead to them.'
		);
	const matter = scan.frontMatter;
	if (matter && matter.id !== base.info.id)
		report(2, `Its id is "${matter.id}".`, `A translation keeps the id "${base.info.id}".`);
	if (matter && matter.objectives.join() !== base.info.objectives.join())
		report(
			2,
			'Its objectives are not those of the original.',
			`They are ${base.info.objectives.join(', ')}.`
		);
	return problems;
}

/** What was translated from a text that is another now, or without saying from which. */
export function lintTranslation({ pieces, problems }: Translation): Problem[] {
	return [
		...problems,
		...pieces
			.filter(({ of, state }) => of !== state)
			.map((piece) => ({
				file: piece.file,
				line: piece.line,
				what: `${piece.id ? `"${piece.id}"` : 'This file'} ${stateText(piece)}.`,
				remedy: piece.state ? `Compare the two, then write of: "${piece.state}".` : 'Take it out.',
				level: 'warning' as const
			}))
	];
}

function stateText({ of, state, fits }: TranslatedPiece): string {
	if (of === null) return 'does not say what it was translated from';
	if (!state) return 'translates what is gone';
	return fits
		? 'is older than what it translates'
		: 'is older than what it translates and has other parts: the original is shown in its place';
}

const sorted = <Entry extends { name: string }>(entries: readonly Entry[]) =>
	entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

const levelsOf = ({ body }: LessonScan) =>
	[...body.matchAll(/^(#{1,6})\s/gm)].map((match) => match[1]!.length);
