// Two copies of one learner's record made one: what was done on either side stays done, no result is lowered,
// and only the place and the running attempt follow the higher revision.

import { attemptId, type Answer, type Attempt } from '../quiz/attempt.ts';
import { compare } from '../quiz/score.ts';
import type {
	Best,
	Card,
	KeptAttempt,
	LearnerComment,
	LearnerRecord,
	Practice,
	PracticeTry
} from '../course/progress.ts';

/**
 * Everything in `a` and `b`. Returns one of them when it already holds all of the other;
 * otherwise a new record whose revision is above both.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
	const [newer, older] = isNewer(b, a) ? [b, a] : [a, b];
	const merged: LearnerRecord = {
		revision: newer.revision,
		position: newer.position ?? older.position,
		reached: [...new Set([...newer.reached, ...older.reached])].sort(),
		practice: unite(newer.practice, older.practice, mergePractice),
		attempts: mergeAttempts(newer.attempts, older.attempts),
		bests: unite(newer.bests, older.bests, betterOf),
		passedOn: unite(newer.passedOn, older.passedOn, Math.min),
		cards: unite(newer.cards, older.cards, mergeCards),
		comments: mergeComments(newer.comments, older.comments)
	};
	if (same(merged, newer)) return newer;
	if (same(merged, older)) return older;
	return { ...merged, revision: newer.revision + 1 };
}

/** Same content, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

/** As many as a record keeps (course/progress.ts): the oldest, so that copies agree in whatever order they meet. */
function mergeComments(a: LearnerComment[], b: LearnerComment[]): LearnerComment[] {
	const byId = (list: LearnerComment[]) => Object.fromEntries(list.map((comment) => [comment.id, comment]));
	return Object.values(unite(byId(a), byId(b), (x, y) => pick(x, y, () => [])))
		.sort((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1))
		.slice(0, 60);
}

function mergePractice(a: Practice, b: Practice): Practice {
	const last =
		a.tries === b.tries ? pick(a.last, b.last, (t) => [known(t), t.at]) : a.tries > b.tries ? a.last : b.last;
	return { first: firstOf(a.first, b.first), last, tries: Math.max(a.tries, b.tries) };
}

/** The earlier try. A try without a time came through the host, so it was reported before any other. */
function firstOf(a: PracticeTry, b: PracticeTry): PracticeTry {
	if (same({ ...a, at: 0 }, { ...b, at: 0 }) && (a.at === 0 || b.at === 0)) return a.at > b.at ? a : b;
	return pick(a, b, (t) => [known(t), -t.at]);
}

const known = (t: PracticeTry) => (t.possible > 0 ? 1 : 0);

const mergeCards = (a: Card, b: Card) => pick(a, b, ({ reps, last }) => [reps, last]);

/** The better of two results: neither a pass nor a score is lost. */
export function betterOf(a: Best | undefined, b: Best): Best {
	if (!a) return { score: b.score, passed: b.passed };
	return { score: compare(a.score, b.score) >= 0 ? a.score : b.score, passed: a.passed || b.passed };
}

function mergeAttempts(newer: KeptAttempt[], older: KeptAttempt[]): KeptAttempt[] {
	const byId = (list: KeptAttempt[]) => Object.fromEntries(list.map((a) => [attemptId(a), a]));
	const united = Object.values(unite(byId(newer), byId(older), mergeAttempt)).sort(inOrder);
	const runningIn = (list: KeptAttempt[], assessment: string) =>
		list.find((a) => a.assessment === assessment && isRunning(a, united));
	const kept = united.filter((attempt) => {
		if (attempt.result) return true;
		const winner = runningIn(newer, attempt.assessment) ?? runningIn(older, attempt.assessment);
		return winner !== undefined && attemptId(winner) === attemptId(attempt);
	});
	// Two devices may have counted alike. Of two equals the later goes to the end: the other numbers were reported.
	const top: Record<string, number> = {};
	for (const { assessment, ordinal, result } of kept) if (result) top[assessment] = ordinal;
	const numbered = kept.map((attempt, index) => {
		const { assessment, ordinal, result } = attempt;
		const before = kept[index - 1];
		if (before?.assessment !== assessment) return attempt;
		const most = top[assessment] ?? 0;
		if ((result ? before.ordinal : most) < ordinal) return attempt;
		return { ...attempt, ordinal: (top[assessment] = most + 1) };
	});
	return numbered.sort(inOrder);
}

/** Still running after the union: the other copy may have submitted it. */
function isRunning(attempt: Attempt, united: Attempt[]): boolean {
	return united.some((a) => !a.result && attemptId(a) === attemptId(attempt));
}

/** Order of `LearnerRecord.attempts`. */
export function inOrder(a: KeptAttempt, b: KeptAttempt): number {
	if (a.assessment !== b.assessment) return a.assessment < b.assessment ? -1 : 1;
	// The running attempt is counted last: the numbers of the others were reported.
	const running = Number(!a.result) - Number(!b.result);
	return running || a.ordinal - b.ordinal || a.startedAt - b.startedAt || a.seed - b.seed;
}

function mergeAttempt(a: KeptAttempt, b: KeptAttempt): KeptAttempt {
	const ordinal = Math.max(a.ordinal, b.ordinal);
	const startedAt = Math.max(a.startedAt, b.startedAt);
	// Once submitted, only what was judged belongs to it: not what another device added.
	if (a.result || b.result) return { ...submittedOf(a, b), ordinal, startedAt };
	const fuller = pick(a, b, (attempt) => [attempt.items.length, Object.keys(attempt.answers).length]);
	return { ...fuller, ordinal, startedAt, answers: unite(a.answers, b.answers, mergeAnswer) };
}

/** The submitted one; of two the higher result, then the one of which more is known. */
function submittedOf(a: KeptAttempt, b: KeptAttempt): KeptAttempt {
	if (!a.result || !b.result) return a.result ? a : b;
	const higher = compare(a.result.score, b.result.score);
	if (higher !== 0) return higher > 0 ? a : b;
	return pick(a, b, ({ items, answers, result }) => [
		Number(result?.passed),
		items.length,
		Object.keys(answers).length,
		result?.at ?? 0
	]);
}

function mergeAnswer(a: Answer, b: Answer): Answer {
	return pick(a, b, (answer) => [answer.tries, answer.at, answer.seconds]);
}

/** The one with the higher rank, compared number by number; equals are told apart by their content. */
function pick<T>(a: T, b: T, rank: (value: T) => number[]): T {
	const ranks = rank(b);
	for (const [index, left] of rank(a).entries()) {
		const right = ranks[index] ?? 0;
		if (left !== right) return left > right ? a : b;
	}
	return canonical(a) >= canonical(b) ? a : b;
}

function unite<T>(a: Record<string, T>, b: Record<string, T>, merge: (a: T, b: T) => T): Record<string, T> {
	const united = { ...b, ...a };
	for (const [key, value] of Object.entries(a)) {
		const other = b[key];
		if (other !== undefined) united[key] = merge(value, other);
	}
	return united;
}

/** Higher revision; equal revisions are told apart by their place, so that the order of arguments is nothing. */
function isNewer(a: LearnerRecord, b: LearnerRecord): boolean {
	if (a.revision !== b.revision) return a.revision > b.revision;
	const text = ({ position, attempts }: LearnerRecord) => canonical([position, attempts]);
	return text(a) > text(b);
}

/** JSON with sorted keys: journals, hosts and memory keep keys in different orders. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
