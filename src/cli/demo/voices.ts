// What made-up learners say: doubts about the planted question, a problem here and there, and what they think of the
// course at its end.

import type { CommentAbout, LearnerEvent, ReportReason } from '../../lib/course/progress.ts';
import type { ItemId } from '../../lib/quiz/items.ts';
import { commentOf } from '../../lib/ui/comment/comment-of.ts';
import { evaluationText, type Statement } from '../../lib/ui/comment/evaluation-text.ts';
import { pages } from '../../lib/ui/words.en.ts';
import { logistic, type Chance } from './chance.ts';

const doubts = [
	'Two of these seem right to me. Which one did you mean?',
	'I think the other answer fits better, and I read the lesson again.',
	'My colleague and I both chose the same one, and it was marked wrong.'
];
const problems: [ReportReason, string][] = [
	['unclear', 'I did not understand what “first” means here.'],
	['broken', 'The clip did not start on my phone, only after I turned it.'],
	['unclear', 'Two options say almost the same.'],
	['other', 'Could this show a larger picture?']
];
const helped = [
	'The clips next to each other',
	'Feedback on each wrong answer',
	'Saying what I saw, not why',
	''
];
const changes = ['More clips of old dogs', 'Shorter lessons', 'A sheet to print for the ward', '', ''];

export const doubtAbout = (item: ItemId, at: number, chance: Chance): LearnerEvent =>
	comment(
		{ item },
		chance.weighed(doubts, () => 1),
		at,
		'wrong'
	);

export function problemWith(item: ItemId, at: number, chance: Chance): LearnerEvent {
	const [reason, text] = chance.weighed(problems, () => 1);
	return comment({ item }, text, at, reason);
}

/** Abler learners are a little more content. */
export function evaluationOf(ability: number, at: number, chance: Chance): LearnerEvent {
	const { told, scale } = pages.evaluation;
	const rate = () => {
		const content = logistic(1.4 + 0.4 * ability + 0.8 * chance.normal());
		return 1 + Math.min(scale.length - 1, Math.floor(content * scale.length));
	};
	const statements = Object.keys(told.statements) as Statement[];
	const written = evaluationText(
		{
			ratings: Object.fromEntries(statements.map((statement) => [statement, rate()])),
			lines: { helped: chance.weighed(helped, () => 1), change: chance.weighed(changes, () => 1) },
			minutes: String(Math.round(chance.between(24, 48)) * 10)
		},
		scale.length,
		told
	);
	if (written.type !== 'written')
		throw new Error(`An evaluation of the demonstration is refused: ${written.type}.`);
	return comment({ course: true }, written.text, at);
}

function comment(about: CommentAbout, text: string, at: number, reason?: ReportReason): LearnerEvent {
	const made = commentOf({ about, text, ...(reason && { reason }) }, [], at);
	if (made.type !== 'ready') throw new Error(`A comment of the demonstration is refused: ${made.type}.`);
	return { ...made.event, at };
}
