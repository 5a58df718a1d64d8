// Rules of writing items that a program can know: a test-wise reader must not find the key by its form. They are
// warnings where the author may have a reason, errors where there is none.

import { error } from './lint-help.ts';
import type { LoadedCourse, LoadedItem } from './load.ts';
import type { Problem } from './problem.ts';

interface Rule {
	level: Problem['level'];
	/** What is wrong with this item, or '' when nothing is. */
	broken(item: LoadedItem): string;
	remedy: string;
}

const optionsOf = ({ entry }: LoadedItem) => ('options' in entry ? entry.options : []);
/** The first option that says this, in quotes. */
const saying = (item: LoadedItem, words: RegExp) =>
	optionsOf(item).find(({ text }) => words.test(text))?.text;
/** The last question of a stem; what stands before and after it is the case. */
const leadIn = (stem: string) =>
	stem
		.trim()
		.split(/(?<=[.!?])\s+/)
		.findLast((sentence) => sentence.endsWith('?')) ?? '';

/** A key longer than this times the longest distractor, by at least this many characters, stands out. */
const longer = { times: 1.5, by: 20 };

const rules: Rule[] = [
	{
		level: 'error',
		broken: (item) => saying(item, /\b(all|none|both|any) of (the )?(above|these|them)\b/i) ?? '',
		remedy: 'An option says one thing: write it out.'
	},
	{
		level: 'warning',
		broken: (item) => saying(item, /\b(always|never|impossible|certainly|under no circumstances)\b/i) ?? '',
		remedy: 'Absolutes are rarely true, and readers of tests know it: say when it holds.'
	},
	{
		level: 'warning',
		broken: (item) => saying(item, /\b(usually|generally|typically|frequently)\b/i) ?? '',
		remedy: 'A vague word makes an option hard to be wrong: say how often, or leave it out.'
	},
	{
		level: 'warning',
		broken: ({ entry }) => (/\b(not|except|least)\b/.test(leadIn(entry.stem)) ? leadIn(entry.stem) : ''),
		remedy: 'Ask for what is right, or write the negative in capitals.'
	},
	{
		level: 'warning',
		broken(item) {
			const options = optionsOf(item);
			const key = options.filter(({ correct }) => correct);
			const distractor = Math.max(
				...options.filter(({ correct }) => !correct).map(({ text }) => text.length)
			);
			const found =
				key.length === 1 && key[0]!.text.length > Math.max(distractor * longer.times, distractor + longer.by);
			return found ? key[0]!.text : '';
		},
		remedy: 'The right option is much the longest: shorten it, or give the others as much to say.'
	}
];

export function lintWriting(loaded: LoadedCourse): Problem[] {
	return [...loaded.items.flatMap(lintItemWriting), ...lintStems(loaded), ...lintObjectives(loaded)];
}

const lintItemWriting = (item: LoadedItem): Problem[] =>
	rules.flatMap(({ level, broken, remedy }) => {
		const what = broken(item);
		return what
			? [{ ...error(item.file, item.line, `Item "${item.entry.id}": "${what}".`, remedy), level }]
			: [];
	});

/** Two items that ask the same are one item. */
function lintStems({ items }: LoadedCourse): Problem[] {
	const plain = (stem: string) =>
		stem
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	return items.flatMap(({ entry, file, line }, index) => {
		const first = items.findIndex((other) => plain(other.entry.stem) === plain(entry.stem));
		return first < index
			? [
					error(
						file,
						line,
						`Item "${entry.id}" asks the same as "${items[first]!.entry.id}".`,
						'Ask something else, or keep one.'
					)
				]
			: [];
	});
}

/** What a lesson promises is asked somewhere. */
function lintObjectives({ lessons, items }: LoadedCourse): Problem[] {
	return lessons.flatMap(({ info, file }) =>
		info.objectives
			.filter((objective) => !items.some(({ entry }) => entry.objective === objective))
			.map((objective) =>
				error(file, 1, `No item asks for ${objective}.`, 'Add one, or take the objective from the lesson.')
			)
	);
}
