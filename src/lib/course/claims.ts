// The claims of the article the course began with, and what the course says of each: `lessons/claims.yaml`. No page
// of the course shows them; the check proves them, and docs/source-map.md lists them.

import type * as v from 'valibot';
import type { Files, LoadedCourse, LoadedLesson } from './load.ts';
import type { Problem } from './problem.ts';
import { claimsFile } from './schema.ts';
import { typographic } from './typography.ts';
import { readYaml } from './yaml-file.ts';

export const claimsPath = 'lessons/claims.yaml';
export type ClaimsFile = v.InferOutput<typeof claimsFile>;
export type Claim = ClaimsFile['claims'][number] & { line: number };

export interface Claims {
	article: string;
	claims: Claim[];
	/** Of form. */
	problems: Problem[];
}

/** @returns null when there is no such file */
export function loadClaims(files: Files): Claims | null {
	const text = files.read(claimsPath);
	if (text === null) return null;
	const { value, problems, lineOf } = readYaml(claimsPath, text, claimsFile);
	const { article = '', claims = [] } = typographic(value) ?? {};
	return {
		article,
		claims: claims.map((claim, index) => ({ ...claim, line: lineOf(['claims', index]) })),
		problems
	};
}

/** Part of a lesson that a link points at. */
export interface Place {
	lesson: LoadedLesson;
	/** Id and title of the heading; null for the whole lesson. */
	heading: { id: string; title: string } | null;
	/** Keys of the sources it cites, each once. */
	cites: string[];
}

/** The place of a link such as `/lessons/night#find-the-rem-bands`; null when it leads to no lesson or heading. */
export function placeOf({ lessons }: LoadedCourse, link: string): Place | null {
	const [path = '', anchor] = link.split('#');
	const lesson = lessons.find(({ info }) => path === `/lessons/${info.id}`);
	if (!lesson) return null;
	const { headings, cites } = lesson.scan;
	const index = headings.findIndex(({ id }) => id === anchor);
	if (anchor && index < 0) return null;
	const heading = headings[index] ?? null;
	const from = heading?.line ?? 0;
	const to = (heading && headings[index + 1]?.line) ?? Infinity;
	const within = cites.filter(({ line }) => line >= from && line < to);
	return { lesson, heading, cites: [...new Set(within.map(({ name }) => name))] };
}
