// An evaluation of the course as one readable text: it is kept and told as a comment about the course.

import type { AllWords } from '../all-words.ts';

type Told = AllWords['evaluation']['told'];
export type Statement = keyof Told['statements'];
export type Line = 'helped' | 'change';

export interface Evaluation {
	/** 1 to `steps`, of the statements that were rated. */
	ratings: Partial<Record<Statement, number>>;
	lines: Record<Line, string>;
	/** As typed; '' when left out. */
	minutes: string;
}

/** Characters of each line: two of them fit a comment with everything else. */
export const LONGEST_LINE = 160;
const mostMinutes = 6000;

export type Written =
	/** '' when nothing was filled in. */
	| { type: 'written'; text: string }
	/** They are no whole number from 1 to 6000. */
	| { type: 'minutes' }
	| { type: 'too-long'; line: Line; over: number };

export function evaluationText({ ratings, lines, minutes }: Evaluation, steps: number, told: Told): Written {
	const helped = lines.helped.trim();
	const change = lines.change.trim();
	for (const [line, text] of Object.entries({ helped, change }) as [Line, string][])
		if (text.length > LONGEST_LINE) return { type: 'too-long', line, over: text.length - LONGEST_LINE };
	const time = minutes.trim();
	const count = /^\d{1,4}$/.test(time) ? Number(time) : 0;
	if (time !== '' && (count < 1 || count > mostMinutes)) return { type: 'minutes' };
	const rated = (Object.entries(told.statements) as [Statement, string][]).map(([id, name]) => {
		const rating = ratings[id];
		return rating === undefined ? '' : told.rating(name, rating, steps);
	});
	const rest = [time && told.minutes(count), helped && told.helped(helped), change && told.change(change)];
	return { type: 'written', text: [...rated, ...rest].filter(Boolean).join(' ') };
}
