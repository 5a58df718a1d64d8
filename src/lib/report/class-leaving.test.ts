// Pages of the account and of the course are one application: who comes back from the one to the other opens the record
// anew, and what was open before must be over then.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyEvent, emptyRecord } from '../course/progress.ts';
import { OpenCourse } from '../../routes/(course)/open-course.svelte.ts';
import { openJournal } from './journal.ts';
import { openStorage } from './storage.ts';

vi.mock('$lib/report/open-host.ts', () => ({ openHost: () => Promise.resolve({ host, notices: [], room }) }));
const launch = {
	...{ keeper: 'scorm12', mode: 'normal', learnerId: 'li', learnerName: 'Li', fresh: true, state: '' },
	...{ held: { completed: false, passed: null, percent: null }, language: '' }
};
const host = {
	keeper: 'scorm12',
	open: () => Promise.resolve(launch),
	commit: vi.fn(() => Promise.resolve({ type: 'stored' })),
	close: vi.fn()
};

const room = { place: { id: 'in-li', title: 'Class', dueAt: null }, watch: () => undefined };

beforeEach(() => {
	const page = Object.assign(new EventTarget(), { hidden: false, documentElement: { dataset: {} } });
	vi.stubGlobal('document', page);
	vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: null }));
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('location', { hostname: 'localhost', search: '' });
});
afterEach(() => vi.unstubAllGlobals());

it.each([false, true])(
	'a course that is left says its last words once, and nothing after (early: %s)',
	async (early) => {
		vi.clearAllMocks();
		const learner = new OpenCourse();
		const leave = learner.start();
		if (!early) await expect.poll(() => learner.ready, { timeout: 20_000 }).toBe(true);
		leave();
		await expect.poll(() => host.close.mock.calls.length, { timeout: 20_000 }).toBe(1);
		learner.send({ type: 'moved', position: { page: 'quiz', id: 'exam', index: 0 } });
		await new Promise((resolve) => setTimeout(resolve, 600));
		expect(host.commit).not.toHaveBeenCalled();
	}
);

it('self-study is not brought into a class by a session that is over: it would count as brought, and be lost', async () => {
	const values = new Map<string, string>();
	const localStorage = {
		getItem: (key: string) => values.get(key) ?? null,
		setItem: (key: string, value: string) => void values.set(key, value),
		removeItem: (key: string) => void values.delete(key)
	};
	vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }));
	const alone = openJournal({
		place: { course: new OpenCourse().course.id, edition: 'server', learner: '', registration: '' },
		storage: openStorage(window),
		fold: { empty: emptyRecord, apply: applyEvent },
		onOther: () => undefined
	});
	const response = { kind: 'choice', option: 'a' } as never;
	alone.append({ type: 'practised', item: 'q1', response, earned: 1, possible: 1, seconds: 3, at: 1 });
	const learner = new OpenCourse();
	learner.start();
	await expect.poll(() => learner.ready, { timeout: 20_000 }).toBe(true);
	expect(learner.classAtHand?.bring).toBeTruthy();
	await learner.finish();
	expect(learner.classAtHand).toMatchObject({ title: 'Class', bring: null });
	expect(values.has('hindsight.brought')).toBe(false);
});
