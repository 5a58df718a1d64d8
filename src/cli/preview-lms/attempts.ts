// The record-keeping half of the preview LMS: attempts by package and learner, in memory or in a file.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { keep, type Cmi, type StoredAttempt } from './page/attempt.ts';

export interface Attempts {
	/** The learner's latest attempt, made when there is none; `fresh` begins another one. */
	open(key: string, learner: string, fresh: boolean): StoredAttempt;
	/** Keeps a commit: the whole data model replaces what was there. */
	commit(attempt: StoredAttempt, cmi: Cmi, finished: boolean): void;
}

/** @param file JSON file that outlives the process; omitted: memory only */
export function attempts(file?: string): Attempts {
	const all: StoredAttempt[] =
		file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StoredAttempt[]) : [];
	return {
		open(key, learner, fresh) {
			const own = all.filter((entry) => entry.package === key && entry.learner === learner);
			const last = own.at(-1);
			// An attempt in which nothing was kept is still fresh.
			if (last && (!fresh || last.cmi === null)) return last;
			const next: StoredAttempt = {
				package: key,
				learner,
				number: own.length + 1,
				cmi: null,
				commits: 0,
				finished: false,
				updatedAt: 0
			};
			all.push(next);
			return next;
		},
		commit(attempt, cmi, finished) {
			Object.assign(attempt, {
				cmi: keep(attempt.cmi, cmi),
				finished,
				commits: attempt.commits + 1,
				updatedAt: Date.now()
			});
			if (file) writeFileSync(file, `${JSON.stringify(all, null, '  ')}\n`);
		}
	};
}
