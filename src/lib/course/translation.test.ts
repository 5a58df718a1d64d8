import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { courseTexts, retitle } from './course-texts.ts';
import { lintTranslation } from './lint-translation.ts';
import { loadCourse, type LoadedCourse } from './load.ts';
import { withMarks } from './translation-marks.ts';
import { languagesIn, loadTranslation } from './translation.ts';

const lesson = smallCourse['lessons/01-one/01-first.md']!.replace("A dog's night", 'La noche de un perro')
	.replace('Look again', 'Mira otra vez')
	.replace('One thing.', 'Una cosa.')
	.replace('the brain is busy', 'el cerebro trabaja');
const item = (id: string) => `${id}:
  stem: ¿Qué es?
  options:
    yes: { text: Sí, feedback: Así es. }
    no: { text: No, feedback: No es así. }
    maybe: { text: Quizás, feedback: Nadie lo sabe. }
  rationale: Porque sí.
`;
const spanish: Record<string, string> = {
	'lessons/es/01-one/01-first.md': lesson,
	'lessons/es/01-one/module.yaml': "title: Uno\nsummary: El primero\nquiz: { title: 'Prueba: Uno' }\n",
	'lessons/es/glossary.yaml': 'rem: { term: sueño REM, text: Una fase del sueño. }\n',
	'quizzes/es/01-one.yaml': item('see-it') + item('ask-it')
};

/** The small course with these files besides. */
function translated(files: Record<string, string>) {
	const all = filesOf({ ...smallCourse, ...files });
	const base = loadCourse(all, '1') as LoadedCourse;
	return { base, translation: loadTranslation(all, base, 'es', '1') };
}
/** What the check says, one line each, without the marks that nobody wrote. */
const faults = (files: Record<string, string>) =>
	lintTranslation(translated(files).translation)
		.filter(({ level }) => level === 'error')
		.map(({ file, line, what }) => `${file}:${line}: ${what}`);

describe('a course with a translation', () => {
	let both: ReturnType<typeof translated>;
	beforeAll(() => {
		both = translated(spanish);
	});

	it('names its languages by their folders', () => {
		expect(languagesIn(filesOf({ ...smallCourse, ...spanish }))).toEqual(['es']);
		expect(languagesIn(filesOf(smallCourse))).toEqual([]);
	});

	it('says what is translated and keeps ids, numbers, time and the ids of headings', () => {
		const [own] = both.base.lessons;
		const [lesson] = both.translation.loaded.lessons;
		expect(lesson!.info).toMatchObject({
			id: 'first',
			title: 'La noche de un perro',
			number: own!.info.number,
			minutes: own!.info.minutes,
			sections: [{ id: 'look-again', title: 'Mira otra vez' }]
		});
		expect(both.translation.loaded.course.modules[0]).toMatchObject({
			title: 'Uno',
			quiz: { title: 'Prueba: Uno', rows: both.base.course.modules[0]!.quiz!.rows }
		});
		expect(both.translation.loaded.course.numbers).toEqual(both.base.course.numbers);
	});

	it('leaves out how a word of the original is said', () => {
		expect(both.translation.loaded.glossary.rem).toEqual({
			term: 'sueño REM',
			say: null,
			text: 'Una fase del sueño.'
		});
	});

	it('keeps an item that is not translated whole, and says what language it is in', () => {
		const prompts = both.translation.loaded.items.map(({ item }) => item.prompt);
		expect(prompts.map(({ id, lang = '' }) => `${id} ${lang}`.trim())).toEqual([
			'see-it',
			'say-it en',
			'ask-it',
			'tell-it en',
			'show-it en'
		]);
		expect(prompts[0]!.stem).toBe('¿Qué es?');
		expect(prompts[1]!.stem).toBe('What is it, say-it?');
	});

	it('gets its own titles back', () => {
		const { course } = translated({}).base;
		const own = courseTexts(course);
		const before = structuredClone(course);
		retitle(course, courseTexts(both.translation.loaded.course));
		expect(course.modules[0]!.title).toBe('Uno');
		retitle(course, own);
		expect(course).toEqual(before);
	});

	it('has no mistakes', () => {
		expect(faults(spanish)).toEqual([]);
	});
});

describe('the check of a translation', () => {
	const changed = (path: string, from: string, to: string) =>
		faults({ ...spanish, [path]: spanish[path]!.replace(from, to) });
	const quiz = 'quizzes/es/01-one.yaml';
	const page = 'lessons/es/01-one/01-first.md';

	it('names a text that is missing, with its line', () => {
		expect(changed(quiz, '  rationale: Porque sí.\n', '')).toEqual([
			`${quiz}:2: "see-it.rationale" is not translated.`
		]);
	});

	it('names an item and a part that the original does not have', () => {
		expect(changed(quiz, 'see-it:', 'see-tit:')).toEqual([`${quiz}:2: There is no "see-tit" to translate.`]);
		expect(changed(quiz, 'maybe:', 'perhaps:')).toEqual([
			`${quiz}:6: "see-it.options.perhaps" is no text of the original.`,
			`${quiz}:4: "see-it.options.maybe.text" is not translated.`,
			`${quiz}:4: "see-it.options.maybe.feedback" is not translated.`
		]);
	});

	it('takes nothing that decides', () => {
		expect(changed(quiz, 'text: No,', 'text: No, correct: true,')).toEqual([
			`${quiz}:5: "see-it.options.no.correct" is no text of the original.`
		]);
	});

	it('wants the same parts in a lesson', () => {
		expect(changed(page, '<Practice item="say-it" />', '')).toEqual([
			`${page}:1: Its questions are not those of lessons/01-one/01-first.md: nothing where that has say-it.`
		]);
		expect(changed(page, '[^study]', '')).toEqual([
			`${page}:1: Its citations are not those of lessons/01-one/01-first.md: nothing where that has study.`
		]);
		expect(changed(page, '## Mira otra vez', '### Mira otra vez')).toHaveLength(1);
		expect(changed(page, 'id: first', 'id: primera')).toEqual([`${page}:2: Its id is "primera".`]);
	});

	it('names a file that translates nothing', () => {
		expect(faults({ ...spanish, 'lessons/es/glosario.yaml': 'a: b' })).toEqual([
			'lessons/es/glosario.yaml:1: There is no lessons/glosario.yaml that can be translated.'
		]);
	});

	const warned = (files: Record<string, string>) =>
		lintTranslation(translated(files).translation).map(({ what, level }) => `${level}: ${what}`);
	/** The translation as it is kept: each piece with the mark of what it was translated from. */
	function marks(): Record<string, string> {
		const { pieces } = translated(spanish).translation;
		const of = (file: string) => pieces.filter((piece) => piece.file === file);
		return Object.fromEntries(
			Object.entries(spanish).map(([file, text]) => [file, withMarks(text, of(file))])
		);
	}

	it('lets whoever writes the original add, change and take out, and shows the original until it is translated', () => {
		const path = 'quizzes/01-one.yaml';
		const own = smallCourse[path]!;
		const marked = marks();
		const option = '    - { id: never, text: It never is, misconception: wrong-idea, feedback: It is. }\n';
		const more = own.replace('  rationale:', `${option}  rationale:`);
		const edited = { ...marked, [path]: more };
		expect(warned(edited)).toEqual([
			'warning: "see-it" is older than what it translates and has other parts: the original is shown in its place.'
		]);
		const { translation } = translated(edited);
		expect([...translation.items]).toEqual(['ask-it']);
		const seen = translation.loaded.items.find(({ entry }) => entry.id === 'see-it')!;
		expect(seen.item.prompt).toMatchObject({ stem: 'What is it, see-it?', lang: 'en' });

		const lesson = 'lessons/01-one/01-first.md';
		const without = smallCourse[lesson]!.replace('<Practice item="say-it" />', '');
		expect(warned({ ...marked, [lesson]: without })).toEqual([
			'warning: This file is older than what it translates and has other parts: the original is shown in its place.'
		]);
		expect(translated({ ...marked, [lesson]: without }).translation.lessons.size).toBe(0);

		const gone = own.slice(0, own.indexOf('- id: ask-it')) + own.slice(own.indexOf('- id: tell-it'));
		expect(warned({ ...marked, [path]: gone })).toEqual(['warning: "ask-it" translates what is gone.']);
	});

	it('warns of what is older than its original, until it is marked again', () => {
		expect(warned({ ...spanish })).toContain('warning: "see-it" does not say what it was translated from.');
		const marked = marks();
		expect(warned(marked)).toEqual([]);
		const path = 'quizzes/01-one.yaml';
		const edited = { [path]: smallCourse[path]!.replace('What is it, see-it?', 'What can it be?') };
		expect(warned({ ...marked, ...edited })).toEqual(['warning: "see-it" is older than what it translates.']);
		const all = filesOf({ ...smallCourse, ...marked, ...edited });
		const stale = loadTranslation(all, loadCourse(all, '1') as LoadedCourse, 'es', '1');
		const quiz = 'quizzes/es/01-one.yaml';
		const again = withMarks(
			marked[quiz]!,
			stale.pieces.filter(({ file }) => file === quiz)
		);
		expect(warned({ ...marked, ...edited, [quiz]: again })).toEqual([]);
	});
});
