// What the preview LMS keeps about an attempt, and how it hands it to the run-time at the next launch.
// Shared by the server and the page; pure.

export type Mode = 'normal' | 'review' | 'browse';

/** What the manifest says about a package. */
export interface PackageInfo {
	/** File name without .zip: the package's name in addresses. */
	key: string;
	title: string;
	standard: 'scorm12' | 'scorm2004';
	/** As the manifest says it: "SCORM 2004 3rd Edition". */
	standardName: string;
	/** Path of the launched page inside the package. */
	launch: string;
	/** adlcp:masteryscore of 1.2, minNormalizedMeasure of 2004; null when the manifest has none. */
	passMark: string | null;
	/** Ids of objectives that a 2004 manifest declares, the primary one first. */
	objectives: string[];
}

/** scorm-again's JSON of the data model: strings at the leaves, lists as objects keyed "0", "1", ... */
export type Cmi = { [element: string]: Cmi | string };

export interface StoredAttempt {
	package: string;
	learner: string;
	/** 1 for the learner's first attempt. */
	number: number;
	/** Null until the first commit. */
	cmi: Cmi | null;
	commits: number;
	/** Finish or Terminate arrived in the last session. */
	finished: boolean;
	/** Epoch milliseconds of the last commit; 0 before. */
	updatedAt: number;
}

export interface LaunchAnswer {
	/** Id of this launch: its content and commits go by it. */
	player: string;
	mode: Mode;
	info: PackageInfo;
	attempt: StoredAttempt;
}

/**
 * The data model for the next launch. What belongs to a session goes: an exit that stayed would be taken for this
 * session's, and a session time that stayed would be added to the total once more. All leaves are strings,
 * because scorm-again drops numbers silently.
 */
export function restore({ info, attempt, mode }: Omit<LaunchAnswer, 'player'>): Cmi {
	const saved = stringsOnly(attempt.cmi ?? {});
	const old = info.standard === 'scorm12';
	const core = old ? branch(saved, 'core') : saved;
	const resumed = text(core, 'exit') === 'suspend';
	delete core.exit;
	delete core.session_time;
	const host: Cmi = {
		[old ? 'student_id' : 'learner_id']: attempt.learner,
		[old ? 'student_name' : 'learner_name']: `Learner, ${attempt.learner}`,
		[old ? 'lesson_mode' : 'mode']: mode,
		credit: mode === 'normal' ? 'credit' : 'no-credit',
		// Only a session that asked to be suspended is resumed; only a first launch begins from nothing.
		entry: attempt.cmi === null ? 'ab-initio' : resumed ? 'resume' : '',
		total_time: text(core, 'total_time') || (old ? '0000:00:00.00' : 'PT0S')
	};
	if (old) {
		saved.core = { ...core, ...host };
		if (info.passMark !== null)
			saved.student_data = { ...branch(saved, 'student_data'), mastery_score: info.passMark };
		return saved;
	}
	Object.assign(saved, host);
	if (info.passMark !== null) saved.scaled_passing_score = info.passMark;
	// The host pre-fills objectives from the manifest, primary first (RTE 4.2.17).
	if (attempt.cmi === null && info.objectives.length > 0)
		saved.objectives = Object.fromEntries(info.objectives.map((id, index) => [String(index), { id }]));
	return saved;
}

/**
 * What is kept after a commit. scorm-again names the total time of 1.2 only in the closing commit: until then
 * the earlier sessions' total stands.
 */
export function keep(previous: Cmi | null, next: Cmi): Cmi {
	const core = branch(next, 'core');
	const total = text(branch(previous ?? {}, 'core'), 'total_time');
	return total && !text(core, 'total_time') ? { ...next, core: { ...core, total_time: total } } : next;
}

/** `cmi.core.score.raw` and so on -> value, in the order of the data model; empty values are left out. */
export function flatten(cmi: Cmi, prefix = 'cmi'): Record<string, string> {
	return Object.assign(
		{},
		...Object.entries(cmi).map(([name, value]) =>
			typeof value === 'object'
				? flatten(value, `${prefix}.${name}`)
				: value === ''
					? {}
					: { [`${prefix}.${name}`]: value }
		)
	) as Record<string, string>;
}

export interface Summary {
	status: string;
	score: string;
	completion: string;
	interactions: number;
}

/** An attempt in a few words, as a report of an LMS would show it. */
export function summarise(cmi: Cmi, standard: PackageInfo['standard']): Summary {
	const flat = flatten(cmi);
	const interactions = Object.keys(branch(cmi, 'interactions')).length;
	if (standard === 'scorm12') {
		const status = flat['cmi.core.lesson_status'] ?? 'not attempted';
		const done = ['passed', 'completed', 'failed'].includes(status);
		return {
			status,
			score: flat['cmi.core.score.raw'] ?? 'none',
			completion: done ? 'finished' : 'not finished',
			interactions
		};
	}
	return {
		status: flat['cmi.success_status'] ?? 'unknown',
		score: flat['cmi.score.raw'] ?? 'none',
		completion: flat['cmi.completion_status'] ?? 'unknown',
		interactions
	};
}

function stringsOnly(cmi: Record<string, unknown>): Cmi {
	return Object.fromEntries(
		Object.entries(cmi).map(([name, value]) => [
			name,
			typeof value === 'object' && value !== null
				? stringsOnly(value as Record<string, unknown>)
				: String(value ?? '')
		])
	);
}

function branch(cmi: Cmi, name: string): Cmi {
	const value = cmi[name];
	return typeof value === 'object' ? value : {};
}

function text(cmi: Cmi, name: string): string {
	const value = cmi[name];
	return typeof value === 'string' ? value : '';
}
