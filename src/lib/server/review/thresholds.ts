// From when on an instructor's screen says something of a learner or a question. The page prints these numbers.

export const thresholds = {
	/** Failed attempts at one quiz or the exam that was not passed yet. */
	failedTimes: 2,
	/** Days in the same lesson or quiz, and days among them on which the learner was there. */
	stuckDays: 7,
	stuckVisits: 3,
	/** Days without anything done. */
	idleDays: 14,
	/** Days after joining before a learner who has not begun is named. */
	graceDays: 7,
	/** Share of the learners that must have reached the module that the date asks for. */
	onPace: 2 / 3,
	/** Share of the points from which an objective counts as partly shown; from the pass mark on it is shown. */
	partly: 0.5,
	/** Share of those asked who left a question empty, from which on it is flagged. */
	empty: 0.1,
	/** How many learners, objectives, ideas and questions the first screen shows; each has a page with all. */
	shown: { learners: 8, objectives: 6, ideas: 3, questions: 3 },
	/** Learners from whom on their scores are drawn: of fewer the list says it all. */
	drawnScores: 5,
	/** Rows of one page of all learners. */
	pageOfLearners: 50
} as const;

export const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one time to a later one; 0 when it is not later. */
export const daysBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / DAY));
