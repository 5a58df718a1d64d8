import { beforeAll, describe, expect, it } from 'vitest';
import { loadProject } from '../../../build/project.ts';
import { searchData, type SearchData } from '../../course/search.ts';
import { openSearch, type Found } from './engine.ts';

let data: SearchData;
let find: (typed: string) => Found;
beforeAll(() => {
	const loaded = loadProject();
	if (!loaded.course) throw new Error('The course cannot be read.');
	data = searchData(loaded);
	find = openSearch(data);
});

const titleOf = ({ title }: Found['results'][number]) => title.map(({ text }) => text).join('');
const titles = (typed: string) => find(typed).results.map(titleOf);
const hrefs = (typed: string) => find(typed).results.map(({ href }) => href);

/** Every way to write a word with one slip: a letter missing, doubled or wrong, or two swapped. */
function misspelt(word: string): string[] {
	return [...word].flatMap((letter, at) => {
		const [before, after] = [word.slice(0, at), word.slice(at + 1)];
		const next = word[at + 1];
		return [
			before + after,
			before + letter + letter + after,
			before + (letter === 'x' ? 'z' : 'x') + after,
			...(next && next !== letter ? [before + next + letter + word.slice(at + 2)] : [])
		];
	});
}

describe('a search of the course', () => {
	it.each(['seizure', 'REM', 'twitch', 'stifle', 'hip dysplasia', 'Triage'])(
		'finds "%s" first by its title',
		(title) => expect(titles(title)[0]!.toLowerCase()).toBe(title.toLowerCase())
	);

	it('finds every term by its title', () => {
		for (const { kind, title } of data.documents) if (kind === 'term') expect(titles(title)).toContain(title);
	});

	it('finds every term of five letters or more with one slip in it', { timeout: 60_000 }, () => {
		const lost: string[] = [];
		for (const { kind, title } of data.documents) {
			if (kind !== 'term' || title.length < 5) continue;
			for (const word of title.split(' ').filter(({ length }) => length >= 5))
				for (const typo of misspelt(word)) {
					const typed = title.replace(word, typo);
					// What is a word of its own, such as "tonic" for "toxic", is looked for as it stands.
					const { guesses, results } = find(typed);
					if (guesses.length > 0 && !results.some((one) => titleOf(one) === title)) lost.push(typed);
				}
		}
		expect(lost).toEqual([]);
	});

	it('finds something for every suggestion and every word that stands for another', () => {
		const typed = [...data.suggest, ...Object.keys(data.means)];
		expect(typed.filter((words) => find(words).total === 0)).toEqual([]);
		expect(data.suggest.filter((words) => find(words).loose)).toEqual([]);
	});

	it.each([
		['fit', '/glossary#seizure'],
		['slipping kneecap', '/glossary#patella'],
		['bunny hopping', '/glossary#hip-dysplasia'],
		['milk fever', '/glossary#eclampsia'],
		['behavior', '/glossary#rbd'],
		['five minutes', '/lessons/five-minutes'],
		['consent test', '/glossary#consent-test']
	])('leads from "%s" to %s', (typed, href) => expect(hrefs(typed)).toContain(href));

	it('shows in every result a word that was found', () => {
		for (const typed of ['siezure', 'back leg', 'bunny hop', 'what is rem'])
			for (const { title, text, place } of find(typed).results)
				expect([...title, ...text.pieces].some(({ found }) => found) || place).toBeTruthy();
	});

	it('falls back to some of the words when no page has all of them', () => {
		const { loose, total } = find('hypnogram metaldehyde');
		expect(loose).toBe(true);
		expect(total).toBeGreaterThan(1);
	});

	it('finds nothing for nothing, and for what is on no page', () => {
		for (const typed of ['', '  ', '?', 'the', 'zzqqy']) expect(find(typed).total).toBe(0);
	});

	it.each(['seizure now', 'siezure right now', 'my dog collapsed', 'she cant walk', 'white gums'])(
		'knows "%s" for an emergency',
		(typed) => expect(find(typed).urgent).toBe(true)
	);
});
