// Checks lessons/search.yaml: a word that stands for another must lead somewhere.

import { error } from './lint-help.ts';
import type { LoadedCourse } from './load.ts';
import type { Problem } from './problem.ts';
import { searchData } from './search.ts';

const file = 'lessons/search.yaml';

export function lintSearch(loaded: LoadedCourse): Problem[] {
	const { means, suggest, skip, documents } = searchData(loaded);
	const said = documents.map(({ title, text }) => ` ${plain(`${title} ${text}`)} `);
	/** A word counts as said by its beginning: the search finds "seizures" by "seizure". */
	const found = (phrase: string) => said.some((text) => text.includes(` ${plain(phrase)}`));
	return [
		...Object.entries(means).flatMap(([typed, meant]) =>
			meant
				.filter((phrase) => !found(phrase))
				.map((phrase) =>
					error(
						file,
						1,
						`"${typed}" stands for "${phrase}", which no page says.`,
						'Name words that stand in a lesson or the glossary.'
					)
				)
		),
		...suggest.flatMap((phrase) =>
			plain(phrase)
				.split(' ')
				.filter((word) => !skip.includes(word) && !(word in means) && !found(word))
				.map((word) =>
					error(
						file,
						1,
						`The suggestion "${phrase}" finds nothing: no page says "${word}".`,
						'Suggest what is found.'
					)
				)
		)
	];
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
