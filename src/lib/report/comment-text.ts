// A learner's comment as hosts get it: one line of text, and what it is about.

import type { LearnerComment } from '../course/progress.ts';

/** `item:rem-first-band`, `page:/lessons/night` or `course`; items are named in the package's answers.json. */
export function locationOf({ about }: LearnerComment): string {
	if ('item' in about) return `item:${about.item}`.slice(0, 250);
	return 'page' in about ? `page:${about.page}`.slice(0, 250) : 'course';
}

/** The reason in brackets, then the text. Without line breaks: hosts were measured to refuse text that has them. */
export function lineOf({ reason, text }: LearnerComment): string {
	return [reason && `[${reason}]`, text].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}
