// What is known of one question of the course from its answers in an export.

import type { ItemEntry } from '../../lib/course/kinds.ts';
import { questionStatistics, type QuestionStatistics } from '../../lib/quiz/statistics-question.ts';
import type { Answer } from './gather.ts';

export interface QuestionReport extends QuestionStatistics {
	entry: ItemEntry;
}

/** As `questionStatistics`. */
export function questionReport(answers: Answer[], rest: Float64Array, r: number): QuestionReport {
	const { entry, item } = answers[0]!.question.loaded;
	return { entry, ...questionStatistics(item, answers, rest, r) };
}
