// Which wrong ideas are held, most likely ones first.

import { shareInterval, type Interval } from './statistics-interval.ts';

/** One answer to a question that offers wrong ideas: which it offered, and which it showed. */
export interface IdeasOf {
	learner: string;
	offered: Iterable<string>;
	shown: ReadonlySet<string>;
}

export interface HeldIdea {
	id: string;
	/** Answers that could have shown it, answers that did, and learners that did at least once. */
	offered: number;
	shown: number;
	learners: number;
	interval: Interval;
}

/**
 * One pass. Ranked by the lower end of the share's interval, so that one slip of two does not stand above forty of a
 * hundred. Ideas that nobody showed are left out.
 */
export function rankIdeas(answers: Iterable<IdeasOf>): HeldIdea[] {
	const found = new Map<string, { offered: number; shown: number; learners: Set<string> }>();
	for (const { learner, offered, shown } of answers)
		for (const id of offered) {
			const idea = found.get(id) ?? { offered: 0, shown: 0, learners: new Set<string>() };
			found.set(id, idea);
			idea.offered++;
			if (!shown.has(id)) continue;
			idea.shown++;
			idea.learners.add(learner);
		}
	return [...found]
		.filter(([, { shown }]) => shown > 0)
		.map(([id, { offered, shown, learners }]) => ({
			id,
			offered,
			shown,
			learners: learners.size,
			interval: shareInterval(shown / offered, offered)
		}))
		.sort((a, b) => b.interval[0] - a.interval[0] || (a.id < b.id ? -1 : 1));
}
