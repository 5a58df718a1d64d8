// Comments told to hosts of both standards: once each, and never at the cost of a commit.

import { describe, expect, test } from 'vitest';
import type { Quirks } from '../../../tests/lms/quirks.ts';
import { story } from '../../../tests/lms/story.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import type { LearnerComment } from '../course/progress.ts';
import type { Host } from './port.ts';
import type { HostOptions } from './scorm-host.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const options: HostOptions = {
	probe: () => Promise.resolve(true),
	isOnline: () => true,
	wait: () => Promise.resolve()
};
const at = Date.UTC(2026, 0, 2, 10, 11, 12, 345);
const report: LearnerComment = {
	id: 'a1',
	about: { item: 'rem-first-band' },
	reason: 'unclear',
	text: 'Two bands\nlook alike.',
	at
};
const page: LearnerComment = { id: 'b2', about: { page: '/lessons/night' }, text: 'A link is dead.', at };
const course: LearnerComment = { id: 'c3', about: { course: true }, text: 'Clear 5 of 5.', at: at + 60_000 };

async function opened(runtime: StrictRuntime): Promise<Host> {
	const host = (runtime.options.standard === 'scorm12' ? scorm12Host : scorm2004Host)(runtime.api, options);
	await host.open();
	return host;
}
const tell = (host: Host, ...comments: LearnerComment[]) =>
	host.commit({ ...story.started, comments }, 'state', 10);
/** Everything that the server holds of comments. */
const held = ({ server }: StrictRuntime) =>
	Object.fromEntries(Object.entries(server).filter(([element]) => element.startsWith('cmi.comments')));
const timesSet = ({ writes }: StrictRuntime) =>
	writes.filter((write) => write.startsWith('cmi.comments')).length;

const lines = {
	report: '2026-01-02T10:11Z item:rem-first-band [unclear] Two bands look alike.',
	page: '2026-01-02T10:11Z page:/lessons/night A link is dead.',
	course: '2026-01-02T10:12Z course Clear 5 of 5.'
};
const entries = {
	'cmi.comments_from_learner.0.comment': '[unclear] Two bands look alike.',
	'cmi.comments_from_learner.0.location': 'item:rem-first-band',
	'cmi.comments_from_learner.0.timestamp': '2026-01-02T10:11:12.34Z',
	'cmi.comments_from_learner.1.comment': 'A link is dead.',
	'cmi.comments_from_learner.1.location': 'page:/lessons/night',
	'cmi.comments_from_learner.1.timestamp': '2026-01-02T10:11:12.34Z',
	'cmi.comments_from_learner.2.comment': 'Clear 5 of 5.',
	'cmi.comments_from_learner.2.location': 'course',
	'cmi.comments_from_learner.2.timestamp': '2026-01-02T10:12:12.34Z'
};
const all = {
	scorm12: { 'cmi.comments': `${lines.report} | ${lines.page} | ${lines.course}` },
	scorm2004: entries
};

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
	const runtimeWith = (quirks: Quirks = {}) => new StrictRuntime({ standard, quirks });

	test('a host is not asked about comments when there are none', async () => {
		const runtime = runtimeWith();
		await tell(await opened(runtime));
		expect(runtime.calls.join()).not.toContain('cmi.comments');
	});

	test.each<Quirks>([{}, { appendsComments: true }])(
		'three comments of two launches are stored once each, in order, without an error (%o)',
		async (quirks) => {
			const first = runtimeWith(quirks);
			const host = await opened(first);
			expect(await tell(host, report)).toEqual({ type: 'stored' });
			const set = timesSet(first);
			expect(await tell(host, report)).toEqual({ type: 'stored' });
			expect(timesSet(first)).toBe(set);
			expect(await tell(host, report, page)).toEqual({ type: 'stored' });
			host.close({ ...story.started, comments: [report, page] }, 'state', 10);
			const second = first.relaunch();
			const again = await opened(second);
			expect(await tell(again, report, page, course)).toEqual({ type: 'stored' });
			expect(held(second)).toEqual(all[standard]);
			expect([...first.errors, ...second.errors]).toEqual([]);
		}
	);

	test('comments of another device stay when this one adds its own', async () => {
		const first = runtimeWith();
		await tell(await opened(first), report, page);
		const second = first.relaunch();
		await tell(await opened(second), course);
		expect(held(second)).toEqual(all[standard]);
	});

	test('a comment made while the page closes is told', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await tell(host, report, page);
		host.close({ ...story.started, comments: [report, page, course] }, 'state', 10);
		expect(held(runtime)).toEqual(all[standard]);
	});

	test('a comment that the server lost is told again at the next launch', async () => {
		const first = runtimeWith({ offline: true });
		await tell(await opened(first), report, page);
		const second = first.relaunch({});
		await tell(await opened(second), report, page, course);
		expect(held(second)).toEqual(all[standard]);
	});

	test('a reload in the frame overwrites no comment', async () => {
		const runtime = runtimeWith();
		await tell(await opened(runtime), report, page);
		runtime.reload();
		await tell(await opened(runtime), report, page, course);
		expect(held(runtime)).toEqual(all[standard]);
	});

	test('a host that refuses comments is asked once, and everything else is stored', async () => {
		const runtime = runtimeWith({ refuses: /^cmi\.comments/ });
		const host = await opened(runtime);
		expect(await tell(host, report)).toEqual({ type: 'stored' });
		expect(await tell(host, report, page)).toEqual({ type: 'stored' });
		host.close({ ...story.started, comments: [report, page] }, 'last', 10);
		const tried = runtime.calls.filter((call) => /SetValue cmi\.comments/.test(call));
		expect(tried).toHaveLength(1);
		expect(runtime.server['cmi.suspend_data']).toBe('last');
	});

	test('a host that does not know comments is left alone', async () => {
		const runtime = runtimeWith({ refuses: /^cmi\.comments/, hides: /^cmi\.comments/ });
		const host = await opened(runtime);
		expect(await tell(host, report)).toEqual({ type: 'stored' });
		expect(await tell(host, report, page)).toEqual({ type: 'stored' });
		expect(runtime.calls.filter((call) => call.includes('cmi.comments')).length).toBeLessThanOrEqual(2);
	});

	test('nothing is told in review', async () => {
		const runtime = new StrictRuntime({ standard, mode: 'review' });
		const host = await opened(runtime);
		await tell(host, report);
		host.close({ ...story.started, comments: [report] }, 'state', 10);
		expect(runtime.server).toEqual({});
	});
});

test('1.2: what has no room in 4096 characters is left out, and what is there stays', async () => {
	const runtime = new StrictRuntime({ standard: 'scorm12' });
	const many = Array.from({ length: 12 }, (_, index): LearnerComment => ({
		...page,
		id: `d${index}`,
		text: `${index} ${'x'.repeat(495)}`,
		at: at + index
	}));
	expect(await tell(await opened(runtime), report, ...many)).toEqual({ type: 'stored' });
	const text = runtime.server['cmi.comments'] ?? '';
	expect(text.length).toBeLessThanOrEqual(4096);
	expect(text.startsWith(lines.report)).toBe(true);
	expect(text.split(' | ').length).toBe(8);
	expect(runtime.errors).toEqual([]);
});

test('2004: where comments cannot be read back, those told first are not told twice', async () => {
	const first = new StrictRuntime({ standard: 'scorm2004', quirks: { hides: /learner\.\d+\./ } });
	await tell(await opened(first), report, page);
	const second = first.relaunch();
	await tell(await opened(second), report, page, course);
	expect(held(second)).toEqual(all.scorm2004);
});
