// The page "What am I seeing?": the way through its questions, and what the page is given.

import type { Clip } from '../dog/clip.ts';
import type { LoadedCourse } from './load.ts';
import type { SearchFile, Seeing, Source } from './schema.ts';

export type SeeingRow = Seeing['rows'][number];
export type Questions = Seeing['questions'];
type Answer = Questions[string]['answers'][number];

/** Answer ids from the first question on; `none` where no answer fitted. */
export type Steps = readonly string[];

/** Where the answers lead: some rows, or the place in a lesson that treats what is in no row. */
export type End = { rows: readonly string[] } | { lesson: string };

export interface Walk {
	/** Questions that were answered, in order, each with what was said; null: no answer fitted. */
	taken: { ask: string; said: string | null; before: Steps }[];
	/** The question to answer next; null at the end. */
	asks: (Questions[string] & { id: string }) | null;
	end: End | null;
	/** The answers that were understood. An old address may hold others: the way stops before the first of them. */
	steps: Steps;
}

/** Follows answers through the questions. */
export function walk(questions: Questions, steps: Steps): Walk {
	const taken: Walk['taken'] = [];
	let at = Object.keys(questions)[0];
	for (const [n, step] of steps.entries()) {
		const question = at === undefined ? undefined : questions[at];
		if (!question) break;
		const answer = question.answers.find(({ id }) => id === step);
		const end = answer ? endOf(answer) : step === 'none' && question.none ? { lesson: question.none } : null;
		if (!answer && !end) break;
		taken.push({ ask: question.ask, said: answer?.text ?? null, before: steps.slice(0, n) });
		if (end) return { taken, asks: null, end, steps: steps.slice(0, n + 1) };
		at = answer?.to;
	}
	const open = at === undefined ? undefined : questions[at];
	return {
		taken,
		asks: open ? { ...open, id: at! } : null,
		end: null,
		steps: steps.slice(0, taken.length)
	};
}

const endOf = ({ rows, lesson }: Answer): End | null => (rows ? { rows } : lesson ? { lesson } : null);

/** Rows that the questions can still lead to from one of them; a question that comes again is not followed twice. */
export function rowsFrom(questions: Questions, id: string, seen = new Set<string>()): Set<string> {
	if (seen.has(id)) return new Set();
	seen.add(id);
	return new Set(
		(questions[id]?.answers ?? []).flatMap(({ to, rows }) =>
			to === undefined ? (rows ?? []) : [...rowsFrom(questions, to, seen)]
		)
	);
}

/** What the page is given: all in one, so that it is fetched with the page and weighs nothing elsewhere. */
export interface SeeingData extends Seeing {
	/** Sources that rows cite, in the order of the rows. */
	sources: ({ key: string } & Source)[];
	/** Places in lessons that are linked: address -> the lesson's title. */
	lessons: Record<string, string>;
	/** What people type, for looking through the rows. */
	words: Pick<SearchFile, 'means' | 'skip'>;
}

/** Null in a course without such a page. */
export function seeingData({ seeing, sources, lessons, search }: LoadedCourse): SeeingData | null {
	if (!seeing) return null;
	const cited = [...new Set(seeing.rows.flatMap((row) => row.sources))];
	const linked = linksIn(seeing).map((link) => {
		const lesson = lessons.find(({ info }) => link.split('#')[0] === `/lessons/${info.id}`);
		return [link, lesson?.info.title ?? ''];
	});
	return {
		...seeing,
		sources: cited.map((key) => ({ key, ...sources[key]! })),
		lessons: Object.fromEntries(linked),
		words: { means: search.means, skip: search.skip }
	};
}

/** Every place in a lesson that it names. */
export const linksIn = ({ rows, questions }: Seeing): string[] => [
	...rows.map(({ lesson }) => lesson),
	...Object.values(questions).flatMap(({ none, answers }) =>
		[none, ...answers.map(({ lesson }) => lesson)].filter((link) => link !== undefined)
	)
];

/** Motion -> the clip that shows it. */
export type SeeingClips = Record<string, Clip>;
