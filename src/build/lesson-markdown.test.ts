import { compile, preprocess } from 'svelte/compiler';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonMarkdown, lessonToMarkdown } from './lesson-markdown.ts';
import { loadProject, loadTranslations, root } from './project.ts';

const lesson = (body: string) => `---
id: sample
title: Sample
promise: After this page you can see it.
objectives: [LO8]
takeaway: See it.
---

<Figure name="day-ring" />

${body}
`;

/** What the whole pipeline makes of a lesson, as a Svelte component. */
async function component(body: string): Promise<string> {
	const { code } = await preprocess(lesson(body), lessonMarkdown(), { filename: 'lessons/sample.md' });
	compile(code, { generate: 'server' });
	return code;
}

afterEach(() => vi.unstubAllEnvs());

describe('a lesson becomes a component', () => {
	it('numbers citations in the order of their first use and repeats a number', async () => {
		const code = await component('One.[^lucas77] Two.[^kis14] Again.[^lucas77]');
		expect([...code.matchAll(/<Cite n="(\d)"/g)].map((match) => match[1])).toEqual(['1', '2', '1']);
	});

	it('gives a term its definition and keeps the author’s wording', async () => {
		expect(await component('In [[rem|REM sleep]] she twitches.')).toMatch(/<Term shown="REM sleep" term="REM[^"]*"/);
	});

	it('takes braces and comparisons in prose as text', async () => {
		const code = await component('A set {1, 2} where 3 < 4.');
		expect(code).toContain('&#123;1, 2&#125; where 3 &lt; 4');
	});

	it('gives headings ids and keeps a figure beside the words of its section', async () => {
		const code = await component('Words.\n\n## Look again\n\nMore words.');
		expect(code).toContain('<h2 id="look-again">');
		expect(code).toMatch(/<section class="part with-media lead"><div class="media"><FigureDayRing/);
	});

	it('puts a question after its section, not into it', async () => {
		const code = await component('Words.\n\n<Practice item="first-rem-band" />\n\nMore.');
		expect(code).toMatch(/<\/section>\s*<Practice item="first-rem-band"/);
	});

	it.each([
		['server', 'href="/lessons/pons#a-switch-in-the-brainstem"'],
		['lms', 'href="#/lessons/pons#a-switch-in-the-brainstem"']
	])('writes a link to another lesson as the %s edition needs it', async (target, href) => {
		vi.stubEnv('HINDSIGHT_TARGET', target);
		expect(await component('See [the switch](/lessons/pons#a-switch-in-the-brainstem).')).toContain(href);
		vi.unstubAllEnvs();
	});

	it('imports only the figures it shows', () => {
		const code = lessonToMarkdown(lesson('Words.'), 'lessons/sample.md');
		expect(code).toContain('DayRing.svelte');
		expect(code).not.toContain('Hypnogram.svelte');
	});

	it('fetches what stands below the first view when the reader comes to it, in editions without prerendered pages', async () => {
		vi.stubEnv('HINDSIGHT_TARGET', 'lms');
		const code = await component('Words.\n\n## Look again\n\n<Figure name="hypnogram" />\n\n<Practice item="loop-length" />');
		expect(code).toMatch(/<section class="part with-media lead"><div class="media"><FigureDayRing/);
		expect(code).toMatch(/<div class="media"><Later room="figure" fetch=\{fetchHypnogram\}/);
		expect(code).toMatch(/<\/section>\s*<Later room="question" fetch=\{fetchPractice\("loop-length"\)\}/);
		expect(code).not.toMatch(/import \w+ from '[^']*(?:Hypnogram|Practice)/);
	});

	it('shows a clip by its picture, without the code that draws the dog', async () => {
		const code = await component('<Clip motion="rem-twitch" caption="Look." />');
		expect(code).toContain('<Clip clip={clipRemTwitch} caption="Look."');
		expect(code).toContain("import clipRemTwitch from 'virtual:dog/rem-twitch';");
	});

	it('keeps the author’s line numbers', () => {
		const lines = lessonToMarkdown(lesson('Here.[^lucas77]'), 'lessons/sample.md').split('\n');
		expect(lines[10]).toContain('Here.');
	});

	it.each([
		['script', '<script>let x = 1</script>', /<script> is not known/],
		['an unknown source', 'Words.[^nobody]', /no source "nobody"/],
		['an unknown term', 'A [[nothing]].', /no term "nothing"/]
	])('refuses %s with the reason', (_, body, reason) => {
		expect(() => lessonToMarkdown(lesson(body), 'lessons/sample.md')).toThrow(reason);
	});
});

it('gives a translated lesson the ids of the original’s headings, and its own bank of questions', async () => {
	const originals = loadProject().course!.modules.flatMap(({ lessons }) => lessons);
	for (const { language, lessons } of loadTranslations())
		for (const [id, file] of lessons) {
			const filename = join(root, file);
			const { code } = await preprocess(readFileSync(filename, 'utf8'), lessonMarkdown(), { filename });
			const headings = [...code.matchAll(/<h2\s+id="([^"]*)"/g)].map((match) => match[1]);
			expect(headings).toEqual(originals.find((lesson) => lesson.id === id)!.sections.map((one) => one.id));
			expect(code).toContain(`virtual:course/bank/lesson/${id}@${language}`);
		}
	expect(loadTranslations().length).toBeGreaterThan(0);
});
