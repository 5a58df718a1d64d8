// docs/source-map.md: each claim of the source article, what the course says of it, and where. Written by
// npm run check -- --source-map from lessons/claims.yaml, so that nobody edits it by hand.

import { placeOf, type Claim, type Claims } from '../../lib/course/claims.ts';
import type { LoadedCourse } from '../../lib/course/load.ts';
import { verdicts } from '../../lib/course/schema.ts';
import { lessonNumber } from '../items/lesson-number.ts';

export const sourceMapPath = 'docs/source-map.md';

const words: Record<(typeof verdicts)[number], { title: string; means: string }> = {
	correct: { title: 'Correct', means: 'it holds, as far as is known' },
	'too-far': { title: 'Goes too far', means: 'simpler or surer than what is known' },
	wrong: { title: 'Wrong', means: 'what is known speaks against it' },
	missing: { title: 'Left out', means: 'the article should have said more' }
};

/** As Prettier would write it, for it is committed. */
export function sourceMap(loaded: LoadedCourse, { article, claims }: Claims): string {
	const counted = verdicts.map((verdict) => {
		const { title, means } = words[verdict];
		return `- **${title}:** ${claims.filter((claim) => claim.verdict === verdict).length}; ${means}.`;
	});
	return `${[
		'# Source map',
		'',
		`The course began with an article, “${article}”. Here is each of its ${claims.length} claims in our own words, what the course says of it, and where.`,
		'',
		...counted,
		'',
		'This page is written by `npm run check -- --source-map` from `lessons/claims.yaml`. `npm run check` proves that no claim is left out, that each place exists, and that the sources named are cited there. Their full names stand in `lessons/sources.yaml`.',
		...claims.toSorted((a, b) => a.number - b.number).flatMap((claim) => section(loaded, claim))
	].join('\n')}\n`;
}

function section(loaded: LoadedCourse, { number, claim, verdict, course, at, sources }: Claim): string[] {
	return [
		'',
		`## ${number}. ${claim}`,
		'',
		`**${words[verdict].title}.** ${course}`,
		'',
		...at.map((link) => `- ${linked(loaded, link)}`),
		...(sources.length > 0 ? [`- Sources: ${sources.map((key) => `\`${key}\``).join(', ')}`] : [])
	];
}

/** A link that works in a checkout. */
function linked(loaded: LoadedCourse, link: string): string {
	const place = placeOf(loaded, link);
	if (!place) return link;
	const { lesson, heading } = place;
	const number = lessonNumber(loaded, lesson.info.id);
	const [title, anchor] = heading ? [`, ${heading.title}`, `#${heading.id}`] : ['', ''];
	return `[${number} ${lesson.info.title}${title}](../${lesson.file}${anchor})`;
}
