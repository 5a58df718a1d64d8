// What administrators and instructors read: sound pages that say what the code does, in plain words, and that tell a
// learner who opens them nothing worth knowing.

import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/build/project.ts';
import type { AboutPackage } from '../../src/cli/package/pages/about.ts';
import { keyPage } from '../../src/cli/package/pages/key-page.ts';
import { outcomes } from '../../src/cli/package/pages/outcomes.ts';
import { readmeLms } from '../../src/cli/package/pages/readme-lms.ts';
import { readmeWeb } from '../../src/cli/package/pages/readme-web.ts';
import { resultsPage } from '../../src/cli/package/pages/results.ts';
import { attribute, descendants, parseXml, type Node } from '../../src/cli/package/read-manifest.ts';
import { partOf } from '../../src/lib/course/part.ts';
import { gradeOf, sentencesIn } from '../../src/lib/course/readability.ts';
import { withoutExam } from '../../src/lib/course/without-exam.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course cannot be read.');
const { course } = loaded;
const [part] = course.modules;

const standards: Record<AboutPackage['standard'], string> = {
	scorm12: 'SCORM 1.2',
	scorm2004: 'SCORM 2004 3rd Edition',
	cmi5: 'cmi5'
};
const courses: Record<string, AboutPackage['course']> = {
	'the whole course': course,
	'a module': partOf(course, part!.id),
	'the exam alone': partOf(course, 'exam'),
	'a course whose exam is in the LMS': withoutExam(loaded).course
};
const abouts = (Object.entries(standards) as [AboutPackage['standard'], string][]).flatMap(
	([standard, standardName]) =>
		Object.entries(courses).map(([what, held]): [string, AboutPackage] => [
			`${standardName}, ${what}`,
			{ course: held, standard, standardName, version: '1.2.3-abc' }
		])
);
const none = new Map<string, Uint8Array>();
const pages: [string, string][] = [
	...abouts.flatMap(([name, about]): [string, string][] => [
		[`readme.html of ${name}`, readmeLms(about, none)],
		[`results.html of ${name}`, resultsPage(about, loaded, none)]
	]),
	['readme.html of the web folder', readmeWeb(course, '1.2.3-abc', none)],
	['the key', keyPage(loaded, '1.2.3-abc')]
];
/** A page as a parser of XML sees it, which is stricter than a browser. */
const parse = (html: string): Node => parseXml(html.replace('<!doctype html>\n', ''));
const texts = (node: Node, name: string) => descendants(node, name).map(({ text }) => text);

describe.each(pages)('%s', (_, html) => {
	const page = parse(html);

	it('has one title and headings that leave out no level', () => {
		expect(descendants(page, 'h1')).toHaveLength(1);
		const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
		expect(levels[0]).toBe(1);
		expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
	});

	it('names every column and row of its tables', () => {
		for (const table of descendants(page, 'table')) {
			const [head, body] = ['thead', 'tbody'].map((name) => descendants(table, name)[0]!);
			expect(texts(table, 'caption')[0]).toMatch(/\S/);
			const names = texts(head!, 'th');
			expect(names.filter((name) => name.trim() === '')).toEqual([]);
			const rows = descendants(body!, 'tr');
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				const cells = row.children.filter(({ name }) => name === 'td');
				expect(cells.map((cell) => attribute(cell, 'data-head'))).toEqual(names.slice(1));
				expect(descendants(row, 'th')[0]!.text).toMatch(/\S/);
			}
		}
	});

	it('leads nowhere but to itself and to the page beside it, and holds no script', () => {
		const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
		const links = descendants(page, 'a').map((link) => attribute(link, 'href')!);
		expect(links.filter((link) => !ids.has(link) && link !== 'results.html')).toEqual([]);
		expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
		expect(html).not.toMatch(/<script|https?:|undefined|\[object/);
	});
});

describe('a page of a package', () => {
	it.each(pages.filter(([name]) => name !== 'the key'))('%s reads at grade 9 or easier', (_, html) => {
		const written = html.replace(/<table class="stack questions">.*?<\/table>/gs, '');
		const prose = [...written.matchAll(/<(p|li|td)\b[^>]*>(.*?)<\/\1>/gs)]
			.map(([, , inner]) => inner!.replace(/<code>.*?<\/code>/gs, 'code').replace(/<[^>]*>/g, ''))
			// Cells that are no sentence say nothing about how hard the page is to read.
			.filter((text) => /[.?!:]$/.test(text.trim()));
		const sentences = prose.flatMap((body) => sentencesIn({ body, bodyLine: 1 }));
		expect(sentences.length).toBeGreaterThan(20);
		expect(gradeOf(sentences)).toBeLessThanOrEqual(9);
	});

	it('gives no reason of an answer away, and nothing of the exam', () => {
		const plain = (text: string) => text.replace(/\s+/g, ' ');
		const shown = plain(
			pages.flatMap(([name, html]) => (name === 'the key' ? [] : parse(html).text)).join(' ')
		);
		const told = loaded.items.flatMap(({ entry, item }) => {
			const { rationale, feedback } = item.key;
			const reasons = [rationale, ...Object.values(feedback).map(({ text }) => text)];
			const secrets = entry.use === 'exam' ? [...reasons, entry.stem, `exam.${entry.id}`] : reasons;
			return secrets.filter((secret) => secret.length > 12 && shown.includes(plain(secret)));
		});
		expect(told).toEqual([]);
	});

	it('uses the letters of the course where they lie beside it', () => {
		const font = '_app/assets/atkinson-hyperlegible-next-latin-wght-normal.Ab1.woff2';
		const html = readmeWeb(course, '1', new Map([[font, new Uint8Array()]]));
		expect(html).toContain(`url(./${font})`);
	});

	it('lists the questions of its own modules by the ids that an LMS gets', () => {
		const [, about] = abouts.find(([name]) => name.endsWith('a module'))!;
		const ids = texts(parse(resultsPage(about, loaded, none)), 'code');
		const quiz = loaded.items.filter(({ entry, module }) => module === part!.id && entry.use === 'quiz');
		expect(ids).toEqual(expect.arrayContaining(quiz.map(({ entry }) => `${part!.id}.${entry.id}`)));
		expect(ids.filter((id) => id.startsWith(`${course.modules[1]!.id}.`))).toEqual([]);
	});
});

describe("Moodle's interactions report", () => {
	const [whole] = Object.values(courses);
	const textOf = (standard: AboutPackage['standard']) =>
		parse(resultsPage({ course: whole!, standard, standardName: '', version: '' }, loaded, none)).text;

	it('is explained box by box for SCORM 1.2, which alone it shows', () => {
		for (const box of ['question', 'responses', 'right answer', 'result'])
			expect(textOf('scorm12')).toContain(`“Summary of ${box}”`);
		expect(textOf('scorm2004')).not.toContain('Summary of');
		expect(textOf('scorm2004')).toContain('“Track details”');
	});
});

describe('what an LMS is told', () => {
	const told = (standard: AboutPackage['standard'], policy: Partial<AboutPackage['course']['policy']> = {}) =>
		outcomes({
			course: {
				...course,
				policy: { ...course.policy, failReportedAs: 'incomplete', passMark: 80, ...policy }
			},
			standard,
			standardName: '',
			version: ''
		}).rows.map(([, ...cells]) =>
			cells.map((cell) =>
				[cell]
					.flat()
					.map((one) => (typeof one === 'string' ? one : one.children.join('')))
					.join('')
			)
		);

	it('hides a fail from SCORM 1.2, and passes when the lessons are done too', () => {
		expect(told('scorm12')).toEqual([
			['incomplete', 'none'],
			['incomplete', '0 to 79'],
			['incomplete', '0 to 79'],
			['incomplete', '80 to 100'],
			['passed', '80 to 100']
		]);
	});

	it('names a fail once the lessons are done where the course says so', () => {
		expect(told('scorm12', { failReportedAs: 'failed' })[2]).toEqual(['failed', '0 to 79']);
		expect(told('scorm2004', { failReportedAs: 'failed' })[2]).toEqual(['completed', 'failed', '0 to 79']);
		expect(told('cmi5', { failReportedAs: 'failed' })[2]).toEqual(['scored, completed, failed', '0 to 79']);
	});

	it('tells a pass apart from completion in SCORM 2004 and cmi5', () => {
		expect(told('scorm2004').slice(3)).toEqual([
			['incomplete', 'passed', '80 to 100'],
			['completed', 'passed', '80 to 100']
		]);
		expect(told('cmi5').map(([verbs]) => verbs)).toEqual([
			'none of these yet',
			'scored',
			'scored',
			'scored, passed',
			'scored, completed, passed'
		]);
	});
});

describe('the key', () => {
	const page = parse(keyPage(loaded, '1.2.3-abc'));

	it('holds every question once, with its right answer in bold', () => {
		const rows = descendants(page, 'tr').filter((row) => descendants(row, 'td').length === 3);
		expect(rows).toHaveLength(loaded.items.length);
		expect(rows.filter((row) => descendants(row, 'b').length === 0)).toEqual([]);
	});

	it('gives both codes of a right answer', () => {
		const { entry, item } = loaded.items.find((one) => one.item.key.kind === 'choice')!;
		if (item.key.kind !== 'choice' || item.prompt.kind !== 'choice') throw new Error(entry.kind);
		const { correct } = item.key;
		const letter = 'abcdefghij'[course.numbers[entry.id]!.parts.indexOf(correct)];
		const text = item.prompt.options.find(({ id }) => id === correct)!.text;
		const row = descendants(page, 'tr').find(({ text: all }) => all.includes(`.${entry.id}`))!;
		expect(texts(row, 'b')).toEqual([`${letter} ${correct.replaceAll('-', '_')} ${text}`]);
	});
});
