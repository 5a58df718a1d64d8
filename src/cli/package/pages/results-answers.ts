// The part of results.html that explains a line of an interactions report, with questions of this very package.

import type { LoadedCourse, LoadedItem } from '../../../lib/course/load.ts';
import { mostTold } from '../../../lib/report/most-told.ts';
import { answers, type Answers } from '../answers.ts';
import type { AboutPackage } from './about.ts';
import { code, list, p, table, type Part, type Words } from './pieces.ts';

type Told = Answers['items'][string];

export function answerLines(about: AboutPackage, loaded: LoadedCourse): Part {
	const { course, standard } = about;
	const shown = loaded.items.filter(({ module, entry }) =>
		// The exam's questions stay out of a page that a learner can open.
		entry.use === 'exam' ? false : course.modules.some(({ id }) => id === module)
	);
	const told = answers({ ...loaded, items: shown }, about.version).items;
	const from12 = standard === 'scorm12';
	const codeOf = (part: Told['parts'][number]) => (from12 ? part.scorm12 : part.scorm2004);
	const example = (kind: string) =>
		shown.find(({ entry }) => entry.kind === kind && entry.use === 'lesson') ??
		shown.find(({ entry }) => entry.kind === kind);
	const choice = example('choice');
	const match = example('match');
	const order = example('order');
	const asking = shown.find(({ item }) => item.prompt.asks?.confidence);
	const idOf = ({ entry }: LoadedItem, attempt = 1) =>
		`${told[entry.id]!.interactions[0] ?? `${entry.id}.`}${attempt}`;
	const [separator, within] = from12 ? [',', '.'] : ['[,]', '[.]'];
	const inLessons = course.modules.some(({ lessons }) => lessons.length > 0);

	const ids: Words[][] = [];
	if (choice) ids.push([[code(idOf(choice))], `The question “${choice.entry.stem}”, at its first attempt.`]);
	const quizItem = shown.find(({ entry }) => entry.use === 'quiz');
	if (quizItem)
		ids.push([
			[code(idOf(quizItem, 2))],
			`A question of the quiz of “${titleOf(course, quizItem.module)}”, in the learner’s second attempt.`
		]);
	if (course.exam)
		ids.push([[code(`${course.exam.id}.`)], 'Every id that begins like this is a question of the exam.']);
	if (asking)
		ids.push(
			[[code(`${idOf(asking)}.urgency`)], 'How urgent the learner called the case of that question.'],
			[[code(`${idOf(asking)}.confidence`)], 'How sure the learner was.']
		);

	const codes: Words[][] = [];
	if (choice)
		codes.push([
			[code(codeOf(told[choice.entry.id]!.parts[1]!))],
			[`“${told[choice.entry.id]!.parts[1]!.text}” in `, code(idOf(choice)), '.']
		]);
	if (match) {
		const { parts } = told[match.entry.id]!;
		const [first, last] = [parts[0]!, parts.at(-1)!];
		codes.push([
			[code(`${codeOf(first)}${within}${codeOf(last)}`)],
			['A pair in ', code(idOf(match)), `: “${first.text}” was put with “${last.text}”.`]
		]);
	}
	if (order)
		codes.push([
			[code(told[order.entry.id]!.parts.map(codeOf).join(separator))],
			['An order in ', code(idOf(order)), '.']
		]);
	codes.push([[code('12.5')], 'A number the learner typed.']);

	return {
		title: 'A line for each answer',
		content: [
			p(
				standard === 'cmi5' ? 'Each is a statement. ' : 'An LMS calls them interactions. ',
				inLessons ? 'Two kinds of answers are sent:' : onSubmit
			),
			inLessons &&
				list(
					'the first try at each question inside a lesson, as soon as it is given;',
					'each answer in a quiz or the exam, of every attempt, when the attempt is submitted.'
				),
			p(
				`At most ${mostTold[standard]} are sent: room is kept for quizzes and the exam, and for the rest the earliest come first. More would be too much for some LMSs at each commit. Everything stays in the learner’s own record.`
			),
			table(
				'An id says where the question stands, which one it is, and in which attempt. It never changes its meaning.',
				['Id', 'What it means'],
				ids,
				'ids'
			),
			standard === 'cmi5' && p(cmi5Ids),
			p(
				'Between several codes stands ',
				code(separator),
				', and within a pair ',
				code(within),
				'. In an order, what was put first stands first.'
			),
			table(
				from12
					? 'An answer is written in codes. Each option of a question keeps its letter for good, whatever the order on the screen.'
					: 'An answer is written in codes that read as words. They never change, whatever the order on the screen.',
				['Response', 'What it means'],
				codes
			),
			table('The result of an answer.', ['Result', 'What it means'], results(standard)),
			list(
				'The right answer stands beside each answer, in the same codes. How sure somebody is has no right answer.',
				standard === 'cmi5'
					? 'The highest score of an answer is how many points the question gives.'
					: 'The weight is how many points the question gives.',
				times[standard],
				'The objective of an answer is a learning objective such as LO8. The list at the end of this page says what each means.'
			),
			standard !== 'cmi5' && p(inMoodle[standard])
		].filter((part) => part !== false)
	};
}

const onSubmit = 'Each answer of every attempt is sent when the attempt is submitted.';

/** By the source of Moodle's mod/scorm: its reports of interactions read `cmi.interactions_0.student_response` alone. */
const inMoodle = {
	scorm12:
		'In Moodle, open the activity, then Reports, then “Interactions report”. At first it shows responses alone. Tick “Summary of question”, “Summary of responses”, “Summary of right answer” and “Summary of result”. The summary of a question is its id.',
	scorm2004:
		'In Moodle, the “Interactions report” shows answers of SCORM 1.2 packages alone. For this package, open a learner’s attempt in a report, then “Track details”: each answer stands there, value by value.'
};

const cmi5Ids =
	'A statement with the verb “answered” is about an activity that ends with such an id, without the number. The whole id and the number stand in the extensions of its context.';

const times: Record<AboutPackage['standard'], string> = {
	scorm12:
		'The time is the time of day, in UTC and without a date. The latency is how long the question was on the screen.',
	scorm2004: 'The time is a date and a time in UTC. The latency is how long the question was on the screen.',
	cmi5: 'The time is a date and a time in UTC. The duration is how long the question was on the screen.'
};

function results(standard: AboutPackage['standard']): Words[][] {
	if (standard === 'cmi5')
		return [
			[[code('success: true')], 'Right: all points.'],
			[
				[code('success: false')],
				'Not wholly right. The scaled score is the share of the points, from 0 to 1.'
			],
			['neither', 'Nothing to judge: how sure the learner was.']
		];
	return [
		[[code('correct')], 'Right: all points.'],
		[[code(standard === 'scorm12' ? 'wrong' : 'incorrect')], 'Wrong: no points.'],
		[[code('0.75')], 'Partly right: this share of the points, here three quarters.'],
		[[code('neutral')], 'Nothing to judge: how sure the learner was.']
	];
}

const titleOf = (course: AboutPackage['course'], module: string) =>
	course.modules.find(({ id }) => id === module)?.title ?? module;
