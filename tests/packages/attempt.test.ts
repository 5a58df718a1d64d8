// What a host hands to the run-time at the next launch.

import { describe, expect, it } from 'vitest';
import {
	flatten,
	keep,
	restore,
	summarise,
	type Cmi,
	type PackageInfo
} from '../../src/cli/preview-lms/page/attempt.ts';

const info12: PackageInfo = {
	key: 'a',
	title: 'A',
	standard: 'scorm12',
	standardName: 'SCORM 1.2',
	launch: 'index.html',
	passMark: null,
	objectives: []
};
const info2004: PackageInfo = {
	...info12,
	standard: 'scorm2004',
	standardName: 'SCORM 2004 4th Edition',
	passMark: '0.8',
	objectives: ['dogs', 'asleep']
};
const launch = (info: PackageInfo, cmi: Cmi | null, mode: 'normal' | 'review' = 'normal') =>
	flatten(
		restore({
			info,
			mode,
			attempt: { package: 'a', learner: 'anna', number: 1, cmi, commits: 0, finished: false, updatedAt: 0 }
		})
	);

describe('restore', () => {
	it('begins from nothing at the first launch', () => {
		expect(launch(info12, null)).toEqual({
			'cmi.core.student_id': 'anna',
			'cmi.core.student_name': 'Learner, anna',
			'cmi.core.lesson_mode': 'normal',
			'cmi.core.credit': 'credit',
			'cmi.core.entry': 'ab-initio',
			'cmi.core.total_time': '0000:00:00.00'
		});
	});

	it('resumes only a session that asked for it', () => {
		expect(launch(info12, { core: { exit: 'suspend' } })['cmi.core.entry']).toBe('resume');
		expect(launch(info12, { core: { exit: '' } })['cmi.core.entry']).toBeUndefined();
		expect(launch(info2004, { exit: 'suspend' })['cmi.entry']).toBe('resume');
	});

	it('drops exit and session time, which belong to one session', () => {
		const core = { exit: 'suspend', session_time: '0000:01:00.00', total_time: '0000:05:00.00' };
		const restored = launch(info12, { core, suspend_data: 'x' });
		expect(restored).not.toHaveProperty('cmi.core.exit');
		expect(restored).not.toHaveProperty('cmi.core.session_time');
		expect(restored).toMatchObject({ 'cmi.core.total_time': '0000:05:00.00', 'cmi.suspend_data': 'x' });
		expect(launch(info2004, { exit: 'suspend', session_time: 'PT1M' })).not.toHaveProperty(
			'cmi.session_time'
		);
	});

	it('hands over strings only, because numbers are dropped silently', () => {
		const cmi = { core: { score: { raw: 0 }, lesson_location: 7 } } as unknown as Cmi;
		expect(launch(info12, cmi)).toMatchObject({ 'cmi.core.score.raw': '0', 'cmi.core.lesson_location': '7' });
	});

	it('gives no credit outside the normal mode', () => {
		expect(launch(info12, {}, 'review')).toMatchObject({
			'cmi.core.lesson_mode': 'review',
			'cmi.core.credit': 'no-credit'
		});
	});

	it('tells the pass mark of the manifest and declares its objectives once', () => {
		expect(launch(info2004, null)).toMatchObject({
			'cmi.scaled_passing_score': '0.8',
			'cmi.objectives.0.id': 'dogs',
			'cmi.objectives.1.id': 'asleep'
		});
		const kept = { objectives: { 0: { id: 'asleep', success_status: 'passed' } } };
		expect(launch(info2004, kept)['cmi.objectives.0.id']).toBe('asleep');
		expect(launch({ ...info12, passMark: '70' }, null)['cmi.student_data.mastery_score']).toBe('70');
	});
});

describe('keep', () => {
	it('carries the total time of earlier sessions over commits that do not name it', () => {
		const before = { core: { total_time: '0000:05:00.00' } };
		expect(keep(before, { core: { lesson_status: 'incomplete' } })).toEqual({
			core: { lesson_status: 'incomplete', total_time: '0000:05:00.00' }
		});
		expect(keep(before, { core: { total_time: '0000:06:00.00' } })).toEqual({
			core: { total_time: '0000:06:00.00' }
		});
		expect(keep(null, { core: {} })).toEqual({ core: {} });
	});
});

describe('summarise', () => {
	it('says in a few words what a report would show', () => {
		expect(
			summarise(
				{ core: { lesson_status: 'passed', score: { raw: '90' } }, interactions: { 0: {}, 1: {} } },
				'scorm12'
			)
		).toEqual({
			status: 'passed',
			score: '90',
			completion: 'finished',
			interactions: 2
		});
		expect(summarise({ completion_status: 'incomplete', success_status: 'unknown' }, 'scorm2004')).toEqual({
			status: 'unknown',
			score: 'none',
			completion: 'incomplete',
			interactions: 0
		});
	});
});
