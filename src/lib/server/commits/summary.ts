// What is known of one learner in a class at a glance, kept with the registration so that the first screen of a
// class of a thousand reads one row a learner.

import type { Urgency } from '../../quiz/urgency.ts';

export interface AssessmentSummary {
	/** Submitted attempts, and how many of them failed. */
	attempts: number;
	failed: number;
	running: boolean;
	/** Best whole percent; null before the first submission. */
	percent: number | null;
	passed: boolean;
	/** Epoch milliseconds of the last submission by the learner's clock; null before it. */
	lastAt: number | null;
}

export interface RegistrationSummary {
	/** Ids of lessons that are completed, in course order. */
	lessonsCompleted: string[];
	/** Required lessons and the assessment that counts, 0-1. */
	progress: number;
	completed: boolean;
	passed: boolean | null;
	percent: number | null;
	/** Assessment id -> what was done of it; those never begun are absent. */
	assessments: Record<string, AssessmentSummary>;
	/** Where the learner is and since when (epoch ms), and on how many days something happened there. */
	at: { page: 'lesson' | 'quiz'; id: string; since: number; days: number } | null;
	/** Objective id -> shares of the points, added up, over the latest answer to each item: quizzes and exam only. */
	objectives: Record<string, { earned: number; possible: number; items: number }>;
	/** Misconception id -> answers that show it, first attempts and later ones. */
	misconceptions: Record<string, number>;
	/** What was called, by how urgent it really was: first answers only. */
	triage: Partial<Record<Urgency, Partial<Record<Urgency, number>>>>;
	/** Last thing done, by the learner's clock; null before anything was done. */
	lastActive: number | null;
	/** Minutes with a question in view. */
	minutes: number;
	/** How often it was made anew without a commit: whoever remembers an earlier one then knows that rows changed. */
	refreshed?: number;
}
