// Reads a file of questions in whichever of the two known forms it is.

import type { Problem } from '../../lib/course/problem.ts';
import { toYaml } from './imported.ts';
import { readAiken } from './read-aiken.ts';
import { readGift } from './read-gift.ts';

/**
 * @param file its name, for messages
 * @param taken ids of items that exist
 * @returns the entries as YAML; '' when there is any problem
 */
export function importItems(
	file: string,
	text: string,
	taken: string[]
): { yaml: string; count: number; problems: Problem[] } {
	const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const { questions, faults } = /^ANSWER\s*:/m.test(lines) ? readAiken(lines) : readGift(lines);
	if (questions.length === 0 && faults.length === 0)
		faults.push({ line: 1, what: 'There is no question in it.', remedy: 'Give a file in GIFT or Aiken.' });
	const problems = faults.map((fault): Problem => ({ file, ...fault, level: 'error' }));
	return {
		yaml: problems.length > 0 ? '' : toYaml(questions, file, taken),
		count: questions.length,
		problems
	};
}
