// What the course is, once loaded: plain data that pages, packages and reports read.

/** Policy of course.yaml. No hidden default: a field that is missing there fails the build. */
export interface Policy {
	/** Id of the assessment whose result is the course's result. */
	assessment: string;
	/** Whole percent, 0-100, needed to pass any assessment. */
	passMark: number;
	/** Item ids that must be right, or the attempt fails. */
	criticalItems: string[];
	/** Lesson ids that must be completed; null means all of them. */
	requiredLessons: string[] | null;
	/** Attempts allowed at an assessment; null means no limit. */
	attempts: number | null;
	/** How a failed attempt is reported to a host: some hosts refuse a relaunch after "failed". */
	failReportedAs: 'failed' | 'incomplete';
	/** Hours printed on a certificate; null until they were timed with learners. */
	certificateHours: number | null;
	/** The site's own contacts; null shows a blank to fill in. */
	contacts: { vet: string | null; emergency: string | null; poison: string | null };
}

export interface LessonInfo {
	id: string;
	/** Permanent number from quizzes/ids.yaml. */
	number: number;
	module: string;
	title: string;
	/** What the learner can do afterwards, in the learner's words. */
	promise: string;
	objectives: string[];
	/** Whole minutes, computed from words and items. */
	minutes: number;
	/** Sections with their heading ids, in order. */
	sections: { id: string; title: string }[];
	/** Ids of the lesson's own items, in order of appearance. */
	items: string[];
}

export interface AssessmentInfo {
	/** For a module quiz: the module's id. */
	id: string;
	number: number;
	title: string;
	/** Objective id -> how many of its items a draw takes. */
	blueprint: Record<string, number>;
	/** How many items a draw takes in all. */
	draw: number;
	minutes: number;
	/** Ids of the items in its pool. In a page they come with the first items. */
	pool: string[];
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
	modules: ModuleInfo[];
	/** Item id -> permanent numbers. In a page they come with the first items: nothing before needs them. */
	numbers: Record<string, ItemNumbers>;
}
