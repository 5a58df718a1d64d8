// What the course is, once loaded: plain data that pages, packages and reports read.

import type { DrawRow } from '../quiz/draw.ts';

/** Policy of course.yaml. No hidden default: a field that is missing there fails the build. */
export interface Policy {
	/** Id of the assessment whose result is the course's result. */
	assessment: string;
	/** Whole percent, 0-100, needed to pass any assessment. */
	passMark: number;
	/** Lesson ids that must be completed; null means all of them. */
	requiredLessons: string[] | null;
	/** How often and how fast the module quizzes and the exam may be taken. */
	quiz: Rules;
	exam: Rules;
	/** How a failed attempt is reported to a host: some hosts refuse a relaunch after "failed". */
	failReportedAs: 'failed' | 'incomplete';
	/** Whose result a host is told while no attempt passed: the best one's, or the last one's. A pass is never lowered. */
	scoreReported: 'best' | 'last';
	/** What a host does with the attempt once the course is done: before that it is always kept open. */
	attemptWhenDone: Record<'scorm12' | 'scorm2004', 'close' | 'keep'>;
	/** Two commits are at least so far apart; one is made after so long without any, so that a host's session lives. */
	commits: { leastSeconds: number; heartbeatMinutes: number };
	/** Hours printed on a certificate; null until they were timed with learners. */
	certificateHours: number | null;
	/** Months after which a certificate is to be renewed; null prints no such date. */
	certificateMonths: number | null;
	/** Who gives the course, as printed on a certificate; null leaves these lines out. */
	provider: Provider | null;
	/** The site's own contacts; null shows a blank to fill in. */
	contacts: { vet: string | null; emergency: string | null; poison: string | null };
}

export interface Provider {
	name: string;
	id?: string | undefined;
	/** The provider's own words about an approval. The course itself claims none. */
	approval?: string | undefined;
}

export interface LessonInfo {
	id: string;
	/** Permanent number from quizzes/ids.yaml. */
	number: number;
	module: string;
	title: string;
	/** What the learner can do afterwards, in the learner's words. */
	promise: string;
	/** In a page they come with home and results. */
	objectives: string[];
	/** Whole minutes, computed from words and items. */
	minutes: number;
	/** Sections with their heading ids, in order. In a page the ids come with the first items, the titles with home. */
	sections: { id: string; title: string }[];
	/** Ids of the lesson's own items, in order of appearance. In a page they are empty until the first items come. */
	items: string[];
}

/** Rules of taking an assessment. */
export interface Rules {
	/** Attempts allowed; null means no limit. */
	attempts: number | null;
	/** Hours between two attempts. */
	waitHours: number;
	/** Minutes after which an attempt is submitted as it stands; null: the time is shown and not enforced. */
	minutesLimit: number | null;
}

/** A topic of which every drawn item must be right, or the attempt fails. */
export interface CriticalTopic {
	id: string;
	/** What must be right, in words. */
	text: string;
	items: string[];
}

export interface AssessmentInfo {
	/** `pretest`: for the learner's own comparison, and for nothing else. */
	kind: 'quiz' | 'exam' | 'pretest';
	/** For a module quiz: the module's id; `exam`, `pretest`. */
	id: string;
	number: number;
	title: string;
	/** How many items a draw takes in all. */
	draw: number;
	minutes: number;
	/** The blueprint with the items of its rows. In a page they come with the first items, and so do the topics. */
	rows: DrawRow[];
	critical: CriticalTopic[];
}

export interface ModuleInfo {
	id: string;
	number: number;
	/** Place among the modules, from 1, as shown to the learner ("Module 3"). */
	order: number;
	title: string;
	summary: string;
	lessons: LessonInfo[];
	quiz: AssessmentInfo | null;
}

/** Permanent numbers of an item and its parts: index in `parts` never changes, new parts are added at the end. */
export interface ItemNumbers {
	number: number;
	kind: string;
	parts: string[];
	objective: string;
}

export interface Course {
	id: string;
	title: string;
	subtitle: string;
	language: string;
	version: string;
	policy: Policy;
	/** Objective id -> what the learner can do. In a page they come with home and results. */
	objectives: Record<string, string>;
	/** Set where this is one part of a course (part.ts): a module's id, or the exam's. */
	part?: string;
	modules: ModuleInfo[];
	/** The exam over all modules, drawn from items of its own. */
	exam: AssessmentInfo | null;
	/** Set where the exam is left to the LMS (without-exam.ts): `exam` is then null. */
	examInLms?: true;
	/** Some quiz items of every objective, before the course. */
	pretest: AssessmentInfo | null;
	/** Item id -> permanent numbers. In a page they come with the first items: nothing before needs them. */
	numbers: Record<string, ItemNumbers>;
}
