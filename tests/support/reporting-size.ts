// What it costs a host to be told one answer more, after so many: calls and characters, never times.

import { summarise } from '../../src/lib/course/completion.ts';
import { recordOf } from '../../src/lib/course/progress.ts';
import { mark } from '../../src/lib/quiz/grade.ts';
import { encodeState } from '../../src/lib/report/codec.ts';
import type { ScormApi } from '../../src/lib/report/discovery.ts';
import { interactionsOf } from '../../src/lib/report/interactions-of.ts';
import type { CommitResult, Host } from '../../src/lib/report/port.ts';
import { scorm12Host } from '../../src/lib/report/scorm12.ts';
import { scorm2004Host } from '../../src/lib/report/scorm2004.ts';
import { StrictRuntime } from '../lms/strict-runtime.ts';
import { everythingDone, type RealCourse } from '../fixtures/real-course.ts';

export type ScormStandard = 'scorm12' | 'scorm2004';

/**
 * A learner at the end of the course, of whom a host is told so many answers.
 * @returns a commit of the first `answers`, of which earlier launches told `before`
 */
export function tellerOf(real: RealCourse) {
	const { course, bank } = real;
	const record = recordOf(everythingDone(real));
	return (host: Host, answers: number, before = 0): Promise<CommitResult> => {
		const told = interactionsOf(course, record, bank, mark, host.most).slice(0, answers);
		const interactions = told.map((one, index) => ({ ...one, before: index < before }));
		const state = encodeState({ ...record, revision: answers }, course);
		return host.commit(summarise(course, record, interactions), state, answers * 30);
	};
}

export function hostOn(standard: ScormStandard, api: ScormApi): Host {
	const hostOf = standard === 'scorm12' ? scorm12Host : scorm2004Host;
	return hostOf(api, {
		probe: () => Promise.resolve(true),
		isOnline: () => true,
		wait: () => Promise.resolve()
	});
}

/** An API that counts what is set: calls, and the characters of their names and values. */
export function counted(api: ScormApi) {
	const size = { sets: 0, characters: 0, commits: 0 };
	const noted = Object.entries(api).map(([name, call]) => [
		name,
		(...args: string[]) => {
			if (/SetValue$/.test(name)) {
				size.sets += 1;
				size.characters += args.join('').length;
			}
			if (/Commit$/.test(name)) size.commits += 1;
			return (call as (...args: string[]) => unknown).call(api, ...args);
		}
	]);
	return { api: Object.fromEntries(noted) as ScormApi, size };
}

/** What one answer more costs a host that was told `answers` in an earlier launch. */
export async function oneMoreAfter(real: RealCourse, standard: ScormStandard, answers: number) {
	const tell = tellerOf(real);
	const runtime = new StrictRuntime({ standard });
	const first = hostOn(standard, runtime.api);
	await first.open();
	await tell(first, answers);
	const { api, size } = counted(runtime.relaunch().api);
	const host = hostOn(standard, api);
	await host.open();
	await tell(host, answers, answers);
	const resumed = { ...size };
	await tell(host, answers + 1, answers);
	return {
		resumed,
		sets: size.sets - resumed.sets,
		characters: size.characters - resumed.characters,
		commits: size.commits - resumed.commits
	};
}
