// What a page is told of an exam that a server gives, and nothing from which a key follows.

import type { ObjectiveResult } from '../quiz/by-objective.ts';
import type { Outcome } from '../quiz/grade.ts';
import type { ItemId, Prompt, Response } from '../quiz/items.ts';
import type { Fraction } from '../quiz/score.ts';

/** How matters stand for whoever opens the exam. */
export interface Standing {
	taker: 'learner' | 'guest';
	running: Running | null;
	/** Submitted ones, the first one first. */
	finished: Finished[];
	/** How many more may be begun; null without a limit. */
	left: number | null;
	/** Milliseconds until the next may be begun; 0 when it may at once. */
	wait: number;
}
export interface Running {
	/** What the learner's record calls it, as the seed of an attempt. */
	number: number;
	items: ItemId[];
	/** Those that have an answer. */
	answered: ItemId[];
	/** Whole seconds with a question in view. */
	used: number;
	/** Milliseconds left; null without a limit. */
	left: number | null;
}
export interface Finished {
	number: number;
	ordinal: number;
	items: ItemId[];
	score: Fraction;
	passed: boolean;
}

/** One question as it is shown in this sitting, with the answer that is kept. */
export interface AskedQuestion {
	/** null when the question left the course meanwhile. */
	prompt: Prompt | null;
	response: Response | null;
	/** Whole seconds in view so far. */
	seconds: number;
}

/** A sitting asked for by its number; of one that runs the questions that are open are null. */
export type SittingView =
	{ running: Running; questions: (AskedQuestion | null)[] } | { result: SittingResult };

export interface SittingResult {
	/** The score that counts, and the whole percent of it. */
	score: Fraction;
	percent: number;
	/** Whole percent that the answers earned; more than `percent` when a missed topic held it down. */
	earned: number;
	passed: boolean;
	/** Topics that had to be right and were not. */
	missed: { id: string; text: string }[];
	objectives: ObjectiveResult[];
	/** In the order in which they were asked; null for one that left the course meanwhile. */
	questions: (QuestionResult | null)[];
	/** The time was up before it was submitted. */
	timeUp: boolean;
}
export interface QuestionResult {
	stem: string;
	/** `open`: it was not answered. */
	outcome: Outcome | 'open';
	/** Where to read about it again. */
	see?: string;
}

/** A certificate as it stands in the server's register. */
export interface Registered {
	code: string;
	name: string;
	/** YYYY-MM-DD */
	date: string;
	/** Whole percent. */
	percent: number;
}
