// npm run check -- --report: what the course asks, where, how hard and how; and where it answers the source article.

import { placeOf, type Claims } from '../../lib/course/claims.ts';
import { isExam } from '../../lib/course/lint-standards.ts';
import type { LoadedCourse, LoadedItem } from '../../lib/course/load.ts';
import { gradeOf, sentencesIn } from '../../lib/course/readability.ts';
import { kinds } from '../../lib/quiz/kinds.ts';
import { lessonNumber } from '../items/lesson-number.ts';
import type { Table } from './table.ts';

/** @param claims null leaves the table of claims out */
export function coverage(loaded: LoadedCourse, claims: Claims | null): Table[] {
	return [
		standards(loaded),
		objectives(loaded),
		lessons(loaded),
		kindsOf(loaded),
		...(claims ? [claimed(loaded, claims)] : [])
	];
}

const isPractice = (item: LoadedItem) => !isExam(item);
const number = (items: LoadedItem[], which: (item: LoadedItem) => boolean) =>
	String(items.filter(which).length);
/** Items of the difficulties 1, 2 and 3: "3 5 1". */
const byDifficulty = (items: LoadedItem[]) =>
	[1, 2, 3].map((difficulty) => number(items, ({ entry }) => entry.difficulty === difficulty)).join(' ');

function standards({ course, items, standards, lessons }: LoadedCourse): Table {
	const share = (which: (item: LoadedItem) => boolean, of = items) =>
		`${((100 * of.filter(which).length) / Math.max(1, of.length)).toFixed(1)}%`;
	const grades = lessons.map(({ scan }) => gradeOf(sentencesIn(scan)));
	const least = (values: number[]) => String(Math.min(...values));
	const quizItems = course.modules.map(
		({ id }) => items.filter(({ module, entry }) => module === id && entry.use === 'quiz').length
	);
	const per = (which: (item: LoadedItem) => boolean) =>
		Object.keys(course.objectives).map(
			(objective) => items.filter((item) => item.entry.objective === objective && which(item)).length
		);
	const count = (kind: string, of = items) => of.filter(({ entry }) => entry.kind === kind).length;
	const names = Object.keys(kinds);
	const largest = (bank: string, which: (item: LoadedItem) => boolean) => {
		const of = items.filter(which);
		const kind = names.toSorted((a, b) => count(b, of) - count(a, of))[0]!;
		return [
			`largest kind of ${bank} (${kind})`,
			share(({ entry }) => entry.kind === kind, of),
			standards && `at most ${standards.largestKind}%`
		] as const;
	};
	return {
		title: 'The course and its standards',
		head: ['what', 'course', 'standard'],
		rows: (
			[
				['hardest lesson, grade', Math.max(...grades).toFixed(1), standards && `at most ${standards.grade}`],
				['lesson and quiz items', number(items, isPractice), standards?.practiceItems],
				['quiz items of a module, fewest', least(quizItems), standards?.quizItems],
				['exam items', number(items, isExam), standards?.examItems],
				['practice items of an objective, fewest', least(per(isPractice)), standards?.perObjective],
				['exam items of an objective, fewest', least(per(isExam)), standards?.perObjective],
				['kinds in use', String(names.filter((kind) => count(kind) > 0).length), standards?.kinds],
				largest('practice', isPractice),
				largest('the exam', isExam),
				[
					'about a scenario',
					share(({ entry }) => entry.about === 'scenario'),
					standards && `over ${standards.scenarios}%`
				]
			] as const
		).map(([what, course, standard]) => [what, course, String(standard ?? '-')])
	};
}

function objectives({ course, items, lessons }: LoadedCourse): Table {
	return {
		title: 'Objectives',
		note: 'Practice is what lessons and quizzes ask. 1 2 3: items of each difficulty.',
		head: ['', 'practice', '1 2 3', 'exam', '1 2 3', 'lessons', 'you can ...'],
		rows: Object.entries(course.objectives).map(([id, text]) => {
			const own = items.filter(({ entry }) => entry.objective === id);
			return [
				id,
				number(own, isPractice),
				byDifficulty(own.filter(isPractice)),
				number(own, isExam),
				byDifficulty(own.filter(isExam)),
				lessons
					.filter(({ info }) => info.objectives.includes(id))
					.map(({ info }) => info.id)
					.join(', ') || '-',
				text
			];
		})
	};
}

function lessons(loaded: LoadedCourse): Table {
	const { items, course } = loaded;
	/** The lesson that asks an item, or the one it sends a learner to. */
	const home = ({ entry }: LoadedItem) =>
		loaded.lessons.find(({ info }) => info.items.includes(entry.id))?.info.id ??
		/^\/lessons\/([a-z0-9-]+)/.exec(entry.see ?? '')?.[1];
	const rows = [...loaded.lessons.map(({ info }) => info.id), undefined].flatMap((lesson) => {
		const own = items.filter((item) => home(item) === lesson);
		return Object.keys(course.objectives).flatMap((objective) => {
			const asked = own.filter(({ entry }) => entry.objective === objective);
			if (asked.length === 0) return [];
			return [
				[
					lesson ? `${lessonNumber(loaded, lesson)} ${lesson}` : 'names no lesson',
					objective,
					...(['lesson', 'quiz', 'exam'] as const).map((use) =>
						number(asked, ({ entry }) => entry.use === use)
					),
					byDifficulty(asked),
					[...new Set(asked.map(({ entry }) => entry.kind))].sort().join(' ')
				]
			];
		});
	});
	return {
		title: 'Objective by lesson',
		note: 'A quiz or exam item belongs to the lesson it links to.',
		head: ['lesson', '', 'asked in it', 'quiz', 'exam', '1 2 3', 'kinds'],
		rows
	};
}

function kindsOf({ course, items }: LoadedCourse): Table {
	const names = Object.keys(kinds);
	const cells = (own: LoadedItem[]) =>
		names.map((kind) => {
			const of = own.filter(({ entry }) => entry.kind === kind);
			return of.length === 0 ? '.' : `${number(of, isPractice)}+${number(of, isExam)}`;
		});
	return {
		title: 'Objective by kind',
		note: 'Practice + exam.',
		head: ['', ...names],
		rows: [
			...Object.keys(course.objectives).map((id) => [
				id,
				...cells(items.filter(({ entry }) => entry.objective === id))
			]),
			['all', ...cells(items)]
		]
	};
}

function claimed(loaded: LoadedCourse, { claims, article }: Claims): Table {
	return {
		title: `Claims of “${article}”`,
		head: ['', 'verdict', 'lessons', 'claim'],
		rows: claims.map(({ number, verdict, at, claim }) => [
			String(number),
			verdict,
			[...new Set(at.map((link) => placeOf(loaded, link)?.lesson.info.id ?? link))].join(', '),
			claim
		])
	};
}
