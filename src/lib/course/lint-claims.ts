// Checks the answers to the source article: each of its claims has one, in a place of a lesson that exists, and that
// place cites the sources the answer names.

import { claimsPath, placeOf, type Claim, type Claims } from './claims.ts';
import { error, lintLink, nearest } from './lint-help.ts';
import type { LoadedCourse } from './load.ts';
import type { Problem } from './problem.ts';

/** @param read null when there is no such file, which only a course without standards can do without */
export function lintClaims(loaded: LoadedCourse, read: Claims | null): Problem[] {
	if (loaded.problems.length > 0) return [];
	const wanted = loaded.standards?.claims ?? 0;
	if (!read)
		return wanted === 0
			? []
			: [
					error(
						claimsPath,
						1,
						'This file is missing.',
						`Answer ${wanted} claims, or leave out lessons/standards.yaml.`
					)
				];
	if (read.problems.length > 0) return read.problems;
	return [...lintNumbers(read.claims, wanted), ...read.claims.flatMap((claim) => lintClaim(loaded, claim))];
}

function lintNumbers(claims: Claim[], wanted: number): Problem[] {
	const count = wanted || claims.length;
	const absent = Array.from({ length: count }, (_, index) => index + 1).filter(
		(number) => !claims.some((claim) => claim.number === number)
	);
	return [
		...absent.map((number) => error(claimsPath, 1, `Claim ${number} is missing.`, `Answer all ${count}.`)),
		...claims.flatMap(({ number, line }, index) => {
			if (number > count)
				return [error(claimsPath, line, `There is no claim ${number}.`, `The last one is ${count}.`)];
			return claims.findIndex((other) => other.number === number) < index
				? [error(claimsPath, line, `Claim ${number} is answered twice.`, 'Make one answer of them.')]
				: [];
		})
	];
}

function lintClaim(loaded: LoadedCourse, { number, at, sources, line }: Claim): Problem[] {
	const problems: Problem[] = [];
	const report = (what: string, remedy: string) =>
		problems.push(error(claimsPath, line, `Claim ${number}: ${what}`, remedy));
	const places = at.map((link) => placeOf(loaded, link));
	at.forEach((link, index) => {
		if (places[index]) return;
		const faults = lintLink(loaded, link, claimsPath, line);
		if (faults.length > 0) problems.push(...faults);
		else report(`${link} is no lesson.`, 'A claim is answered in a lesson: /lessons/id#heading.');
	});
	const cited = places.flatMap((place) => place?.cites ?? []);
	for (const source of sources)
		if (!loaded.sources[source])
			report(`there is no source "${source}".`, nearest(source, Object.keys(loaded.sources)));
		else if (!cited.includes(source) && places.every(Boolean))
			report(
				`no place it names cites "${source}".`,
				`Cited there: ${[...new Set(cited)].join(', ') || 'nothing'}. Cite it there, or name another place.`
			);
	return problems;
}
