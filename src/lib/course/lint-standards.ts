// Proves what a course of full size holds itself to: lessons/standards.yaml. A course without that file is as large as
// it is.

import { kinds } from '../quiz/kinds.ts';
import { error } from './lint-help.ts';
import type { LoadedCourse, LoadedItem } from './load.ts';
import type { Problem } from './problem.ts';
import { gradeOf, hardest, sentencesIn } from './readability.ts';
import type { Standards } from './schema.ts';

const standardsPath = 'lessons/standards.yaml';
const examFile = 'quizzes/exam.yaml';

/** Every shortfall, with the file it is put right in; nothing when other files are broken or no standards are set. */
export function lintStandards(loaded: LoadedCourse): Problem[] {
	const { standards } = loaded;
	if (!standards || loaded.problems.length > 0) return [];
	return [
		...lintGrades(loaded, standards),
		...lintCounts(loaded, standards),
		...lintObjectives(loaded, standards),
		...lintSpread(loaded, standards),
		...loaded.items.flatMap(lintTags)
	];
}

/** How many of the hardest sentences an author is shown. */
const shown = 3;

function lintGrades({ lessons }: LoadedCourse, standards: Standards): Problem[] {
	return lessons.flatMap(({ file, scan }) => {
		const sentences = sentencesIn(scan);
		const grade = gradeOf(sentences);
		if (grade <= standards.grade) return [];
		const worst = hardest(sentences, shown);
		const told = worst.map((one) => `line ${one.line} (grade ${gradeOf([one]).toFixed(1)}) "${one.text}"`);
		return [
			error(
				file,
				worst[0]?.line ?? 1,
				`Its prose reads at grade ${grade.toFixed(1)}, and ${standardsPath} allows ${standards.grade}.`,
				`Split or shorten first: ${told.join('; ')}`
			)
		];
	});
}

/** Items of an exam and items of practice are counted apart: they are never mixed. */
export const isExam = ({ entry }: LoadedItem) => entry.use === 'exam';

function lintCounts({ course, items, lessons }: LoadedCourse, standards: Standards): Problem[] {
	const exam = items.filter(isExam).length;
	const folder = (module: string) =>
		lessons.find(({ info }) => info.module === module)?.file.split('/')[1] ?? module;
	return [
		...tooFew(
			standardsPath,
			'The course has',
			'lesson and quiz items',
			items.length - exam,
			standards.practiceItems
		),
		...tooFew(examFile, 'The exam has', 'items', exam, standards.examItems),
		...course.modules.flatMap(({ id, title }) =>
			tooFew(
				`quizzes/${folder(id)}.yaml`,
				`The module "${title}" has`,
				'quiz items',
				items.filter(({ module, entry }) => module === id && entry.use === 'quiz').length,
				standards.quizItems
			)
		)
	];
}

function lintObjectives({ course, items }: LoadedCourse, { perObjective }: Standards): Problem[] {
	return Object.keys(course.objectives).flatMap((objective) => {
		const own = items.filter(({ entry }) => entry.objective === objective);
		const exam = own.filter(isExam).length;
		return [
			...tooFew(standardsPath, `${objective} has`, 'lesson and quiz items', own.length - exam, perObjective),
			...tooFew(examFile, `${objective} has`, 'exam items', exam, perObjective)
		];
	});
}

const tooFew = (file: string, who: string, what: string, count: number, least: number): Problem[] =>
	count >= least
		? []
		: [
				error(
					file,
					1,
					`${who} ${count} ${what}, and the standard is ${least}.`,
					`Write ${least - count} more.`
				)
			];

const percent = (count: number, of: LoadedItem[]) => (100 * count) / Math.max(1, of.length);

/** Kinds in use and scenarios over all items; the largest kind and the difficulties in practice and in the exam. */
function lintSpread({ items }: LoadedCourse, standards: Standards): Problem[] {
	const problems: Problem[] = [];
	const report = (file: string, what: string, remedy: string) => problems.push(error(file, 1, what, remedy));
	const unused = Object.keys(kinds).filter((kind) => !items.some(({ entry }) => entry.kind === kind));
	const used = Object.keys(kinds).length - unused.length;
	if (used < standards.kinds)
		report(
			standardsPath,
			`The course uses ${used} kinds of question, and the standard is ${standards.kinds}.`,
			`Not used: ${unused.join(', ')}.`
		);
	for (const exam of [false, true]) {
		const bank = items.filter((item) => isExam(item) === exam);
		const [file, name] = exam ? [examFile, 'exam'] : [standardsPath, 'lesson or quiz'];
		for (const kind of Object.keys(kinds)) {
			const { length } = bank.filter(({ entry }) => entry.kind === kind);
			if (percent(length, bank) > standards.largestKind)
				report(
					file,
					`${length} of ${bank.length} ${name} items are of the kind ${kind}, more than ${standards.largestKind}%.`,
					'Ask some of them in another way: a changed item gets a new id.'
				);
		}
		for (const difficulty of [1, 2, 3])
			if (!bank.some(({ entry }) => entry.difficulty === difficulty))
				report(
					file,
					`No ${name} item is of difficulty ${difficulty}.`,
					'Write some, or look again at how hard the others are.'
				);
	}
	const scenarios = items.filter(({ entry }) => entry.about === 'scenario').length;
	if (percent(scenarios, items) <= standards.scenarios)
		report(
			standardsPath,
			`${scenarios} of ${items.length} items are about a scenario, and the standard is more than ${standards.scenarios}%.`,
			'Ask for what to see, say or do in a case, rather than for what is known.'
		);
	return problems;
}

/** What the item of a full course says beyond its form. */
function lintTags({ entry, item, file, line }: LoadedItem): Problem[] {
	const problems: Problem[] = [];
	const report = (what: string, remedy: string) =>
		problems.push(error(file, line, `Item "${entry.id}": ${what}`, remedy));
	if (!entry.about)
		report(
			'it does not say what it is about.',
			'Add "about: scenario" when it puts a case before the learner, and "about: knowledge" otherwise.'
		);
	if (!Object.values(item.key.feedback).some(({ misconception }) => misconception))
		report('no wrong answer to it names a misconception.', 'Add misconception: <tag> where one shows.');
	if (entry.kind === 'order')
		for (const { id, feedback } of entry.entries)
			if (!feedback) report(`the entry "${id}" has no feedback.`, 'Say why it stands in its place.');
	return problems;
}
