// The books for teachers: one a module with its teaching notes and its answer key, one for the exam, and their index.

import type { AssessmentInfo, ModuleInfo } from '../../lib/course/course.ts';
import type { LoadedCourse, LoadedItem } from '../../lib/course/load.ts';
import type { TeachingNotes } from '../../lib/course/teaching.ts';
import { el, type Xml } from '../package/xml.ts';
import { answerOf, sourceList } from './key.ts';
import { lessonNumber } from './lesson-number.ts';
import { notesHtml, placeOf } from './notes.ts';
import { h, p, page, table } from './page.ts';

/** Items of one module and use; those of an exam make a part of their own, at the end. */
export interface Group {
	title: string;
	use: string;
	items: LoadedItem[];
}

export function groupsOf({ course, items }: LoadedCourse): Group[] {
	const titles = new Map(course.modules.map(({ id, title }) => [id, title]));
	const groups = Map.groupBy(items, ({ entry, module }) =>
		JSON.stringify([String(entry.use) === 'exam' ? course.title : (titles.get(module) ?? module), entry.use])
	);
	return [...groups]
		.map(([name, items]) => {
			const [title, use] = JSON.parse(name) as [string, string];
			return { title, use, items };
		})
		.sort((a, b) => Number(a.use === 'exam') - Number(b.use === 'exam'));
}

/** File names of the books, as `03-asleep.html` and `exam.html`. */
export const bookName = ({ order, id }: ModuleInfo) => `${String(order).padStart(2, '0')}-${id}.html`;
export const examName = 'exam.html';

interface Chapter {
	title: string;
	items: LoadedItem[];
}

export async function moduleBook(
	loaded: LoadedCourse,
	module: ModuleInfo,
	notes: TeachingNotes | undefined
): Promise<string> {
	const { course, items } = loaded;
	const own = items.filter((item) => item.module === module.id);
	const asked = own.filter(({ entry }) => entry.use === 'lesson');
	const inLessons = module.lessons
		.map((lesson) => ({
			title: `${lessonNumber(loaded, lesson.id)} ${lesson.title}`,
			items: lesson.items.flatMap((id) => asked.find(({ entry }) => entry.id === id) ?? [])
		}))
		.filter(({ items }) => items.length > 0);
	const drawn = byObjective(
		loaded,
		own.filter(({ entry }) => entry.use === 'quiz')
	);
	const numbers = numbersOf([...inLessons, ...drawn]);
	const objectives = Object.keys(course.objectives).filter((id) =>
		own.some(({ entry }) => entry.objective === id)
	);
	const title = `Module ${module.order}: ${module.title}`;
	const front = notes?.scan.frontMatter;
	return page(
		course,
		title,
		`${course.title}, ${course.version}: ${title}. Holds answers.`,
		[
			h(1, title),
			el('p', { class: 'lead' }, 'Teaching notes and answer key'),
			p(module.summary),
			warning(`It holds every answer of this module. Version ${course.version}.`),
			h(2, 'After this module'),
			p('Learners can:'),
			el('ul', {}, ...objectives.map((id) => el('li', {}, `${course.objectives[id]!} (${id}).`))),
			table('lessons', [
				['Lesson', 'Minutes', 'What it promises'],
				...module.lessons.map(({ id, title, minutes, promise }) => [
					`${lessonNumber(loaded, id)} ${title}`,
					String(minutes),
					promise
				])
			]),
			module.quiz !== null && p(`The quiz: ${drawLine(module.quiz)}`),
			front !== null &&
				front !== undefined &&
				el(
					'div',
					{},
					h(2, `For a class of ${front.minutes} minutes`),
					el('ul', {}, ...front.materials.map((one) => el('li', {}, one)))
				),
			notes !== undefined && el('section', { id: 'notes' }),
			...key('Answer key: asked in lessons', inLessons, numbers, loaded),
			...key('Answer key: drawn by the quiz', drawn, numbers, loaded),
			...ideas(own, numbers, loaded),
			...sourcesOf([...(notes?.scan.cites.map(({ name }) => name) ?? []), ...cited(own)], loaded)
		],
		notes ? { notes: await notesHtml(notes, loaded, numbers) } : {}
	);
}

export function examBook(loaded: LoadedCourse, exam: AssessmentInfo): string {
	const { course } = loaded;
	const own = loaded.items.filter(({ module }) => module === 'exam');
	const chapters = byObjective(loaded, own);
	const numbers = numbersOf(chapters);
	return page(course, exam.title, `${course.title}, ${course.version}: ${exam.title}. Holds answers.`, [
		h(1, exam.title),
		el('p', { class: 'lead' }, 'Answer key'),
		warning(`It holds every answer of the exam. Version ${course.version}.`),
		p(`The exam: ${drawLine(exam)} ${course.policy.passMark}% passes.`),
		table('plan', [
			['Drawn', 'Of', 'From'],
			...exam.rows.map(({ name, draw, pool }) => [
				String(draw),
				String(pool.length),
				name.replaceAll('+', ', ')
			])
		]),
		exam.critical.length > 0 && h(2, 'Must be right'),
		exam.critical.length > 0 &&
			table('critical', [
				['Topic', 'Questions'],
				...exam.critical.map(({ text, items }) => [text, links(items, numbers)])
			]),
		...key('Answer key', chapters, numbers, loaded),
		...ideas(own, numbers, loaded),
		...sourcesOf(cited(own), loaded)
	]);
}

/** @param notes tells which modules have them, and how long their class is */
export function indexPage(loaded: LoadedCourse, notes: TeachingNotes[]): string {
	const { course, items } = loaded;
	const count = (module: string, use: string) =>
		String(items.filter((item) => item.module === module && item.entry.use === use).length);
	const classOf = (id: string) => {
		const minutes = notes.find(({ module }) => module === id)?.scan.frontMatter?.minutes;
		return minutes === undefined ? '\u2013' : `${minutes} min`;
	};
	const link = (name: string, text: string) => el('a', { href: name }, text);
	return page(course, 'For teachers', `${course.title}, ${course.version}`, [
		h(1, `${course.title}: for teachers`),
		p('Teaching notes and answer keys, a document for each module. Print them, or save them as PDF.'),
		warning(`They hold every answer. Version ${course.version}.`),
		table('books', [
			['Module', 'Class', 'Questions in lessons', 'Questions in the quiz'],
			...course.modules.map((module) => [
				link(bookName(module), `${module.order} ${module.title}`),
				classOf(module.id),
				count(module.id, 'lesson'),
				count(module.id, 'quiz')
			])
		]),
		course.exam !== null && p(link(examName, course.exam.title), `: ${drawLine(course.exam)}`),
		h(2, 'Who may have them'),
		p(
			'People who teach. An LMS package of this course carries the answers to its questions, because it judges them ' +
				'in the browser; these documents are in no package. Keep them where learners do not look.'
		),
		p(
			'Square brackets such as [course-rules] name a source; the list closes each document, with how strong the source is. ' +
				'A veterinarian should read the part \u201cFor a veterinarian to confirm\u201d before the first class.'
		),
		h(2, 'In the same folder'),
		p('moodle.xml and gift.txt are the same questions for other systems, as far as those can carry them.')
	]);
}

const warning = (text: string) =>
	el('p', { class: 'warning' }, el('b', {}, 'For teachers, not for learners.'), ` ${text}`);

const drawLine = ({ draw, rows, minutes }: AssessmentInfo) =>
	`each attempt draws ${draw} of ${rows.reduce((sum, { pool }) => sum + pool.length, 0)} questions and takes about ${minutes} minutes.`;

const byObjective = ({ course }: LoadedCourse, items: LoadedItem[]): Chapter[] =>
	Object.entries(course.objectives)
		.map(([id, text]) => ({
			title: `${id}: ${text}`,
			items: items.filter(({ entry }) => entry.objective === id)
		}))
		.filter(({ items }) => items.length > 0);

const numbersOf = (chapters: Chapter[]): Map<string, number> =>
	new Map(chapters.flatMap(({ items }) => items).map(({ entry }, index) => [entry.id, index + 1]));

function key(title: string, chapters: Chapter[], numbers: Map<string, number>, loaded: LoadedCourse): Xml[] {
	if (chapters.length === 0) return [];
	return [
		el(
			'section',
			{ class: 'key' },
			h(2, title),
			...chapters.flatMap(({ title, items }) => [
				h(3, title),
				...items.map((item) => answerOf(item, numbers.get(item.entry.id)!, loaded))
			])
		)
	];
}

/** Each misconception that a wrong answer of these items shows, where it is offered, and what to read again. */
function ideas(items: LoadedItem[], numbers: Map<string, number>, loaded: LoadedCourse): Xml[] {
	const offered = new Map<string, Set<string>>();
	for (const { entry, item } of items)
		for (const { misconception } of Object.values(item.key.feedback))
			if (misconception) offered.set(misconception, (offered.get(misconception) ?? new Set()).add(entry.id));
	if (offered.size === 0) return [];
	return [
		el(
			'section',
			{ class: 'ideas' },
			h(2, 'Ideas behind wrong answers'),
			table('by-idea', [
				['Idea', 'Questions', 'Read again'],
				...[...offered].map(([id, asked]) => {
					const { idea = id, fix = '' } = loaded.misconceptions[id] ?? {};
					return [
						`${idea} (${id})`,
						links([...asked], numbers),
						placeOf(loaded, fix) || otherPages[fix] || fix
					];
				})
			])
		)
	];
}

/** Pages that set an idea right and are no lesson. */
const otherPages: Record<string, string> = { '/now': '\u201cIf this is happening now\u201d' };

/** Numbers of questions, as links to them. */
const links = (ids: string[], numbers: Map<string, number>) =>
	el(
		'span',
		{},
		...ids
			.filter((id) => numbers.has(id))
			.sort((a, b) => numbers.get(a)! - numbers.get(b)!)
			.flatMap((id, index) => [
				...(index > 0 ? [', '] : []),
				el('a', { href: `#${id}` }, String(numbers.get(id)))
			])
	);

const cited = (items: LoadedItem[]) => items.flatMap(({ item }) => item.key.sources);

const sourcesOf = (ids: string[], { sources }: LoadedCourse): Xml[] => [
	h(2, 'Sources'),
	p(
		'Strength: A is consensus, or large or repeated studies; B one good study or a strong review; C small, old or indirect; D opinion.'
	),
	sourceList([...new Set(ids)].filter((id) => sources[id]).sort(), sources)
];
