// answers.json: whoever reads a report finds every id, code and correct answer in it.

import { describe, expect, it } from 'vitest';
import { answers } from '../../src/cli/package/answers.ts';
import { itemFromEntry } from '../../src/lib/course/item-entry.ts';
import { answered } from '../../src/lib/report/xapi-answers.ts';
import { interactionsOf, realCourse } from '../fixtures/lms-exports.ts';
import { course } from './fixture.ts';

const activityId = 'https://lms.example.org/units/asleep';
const { items, modules, objectives, version } = answers(course, '1.2.3-abc');

/** At the first separator: the second of a mark has a point of its own. */
function cut(pair: string, separator: string): string[] {
	const at = pair.indexOf(separator);
	return at < 0 ? [pair] : [pair.slice(0, at), pair.slice(at + separator.length)];
}

describe('answers.json', () => {
	it('says which interaction ids belong to an item of a lesson and of a quiz', () => {
		expect(items['pick']!.interactions).toEqual(['night.pick.']);
		expect(items['pair']!.interactions).toEqual(['asleep.pair.']);
	});

	it('gives a part the letter of its permanent place, not of its place in the file', () => {
		expect(items['pick']!.parts.map(({ id, scorm12 }) => [id, scorm12])).toEqual([
			['one', 'c'],
			['two', 'a'],
			['three', 'b']
		]);
		expect(items['pick']!.correct).toEqual({ scorm12: 'a', scorm2004: 'two' });
	});

	it('writes ids as SCORM 2004 can hold them', () => {
		expect(items['sort']!.parts.find(({ id }) => id === 'rem-sleep')!.scorm2004).toBe('rem_sleep');
		expect(items['sort']!.correct).toEqual({ scorm12: 'a,b,c', scorm2004: 'wake[,]rem_sleep[,]deep' });
	});

	it('tells rows and targets of a match apart', () => {
		expect(Object.fromEntries(items['pair']!.parts.map(({ id, scorm12 }) => [id, scorm12]))).toEqual({
			ears: '1',
			hocks: '2',
			leg: 'c',
			head: 'd',
			tail: 'e'
		});
		expect(items['pair']!.correct).toEqual({ scorm12: '1.d,2.c', scorm2004: 'ears[.]head[,]hocks[.]leg' });
	});

	it('uses no code in a correct answer that it does not explain', () => {
		for (const { parts, correct } of Object.values(items)) {
			const used = (text: string, separator: RegExp) => text.split(separator);
			expect(parts.map(({ scorm12 }) => scorm12)).toEqual(
				expect.arrayContaining(used(correct.scorm12, /[,.]/))
			);
			expect(parts.map(({ scorm2004 }) => scorm2004)).toEqual(
				expect.arrayContaining(used(correct.scorm2004, /\[[,.]\]/))
			);
		}
	});

	it('explains every code that an answer to a question of the course can hold', () => {
		const { items: all } = answers(realCourse, '1');
		const typed = realCourse.items.filter(({ entry }) => entry.kind !== 'numeric');
		for (const { entry, item } of typed)
			for (const told of [[true, 0] as const, [false, 0] as const, [false, 0.99] as const].map(
				([right, chance]) => interactionsOf(item, 'at.item.1', right, chance)[0]!
			))
				for (const [codes, given, between, within] of [
					['scorm12', new Map(told.put.scorm12(told)).get('student_response'), ',', '.'],
					['scorm2004', new Map(told.put.scorm2004(told)).get('learner_response'), '[,]', '[.]'],
					// A statement has the codes of SCORM 2004.
					['scorm2004', answered(told, { activityId, language: 'en' }).result?.response, '[,]', '[.]']
				] as const) {
					if (!given) throw new Error(`${entry.id}: no response`);
					const known = new Set(all[entry.id]!.parts.map((part) => part[codes]));
					for (const pair of given.split(between)) {
						const [left = '', right] = cut(pair, within);
						// A step of a branch, and the second of a mark, are numbers of their own.
						if (entry.kind === 'branch') expect(left, entry.id).toMatch(/^\d+$/);
						else expect(known, `${entry.id}: ${left}`).toContain(left);
						if (right === undefined) continue;
						if (entry.kind === 'mark') expect(right, entry.id).toMatch(/^\d+(?:\.\d+)?$/);
						else expect(known, `${entry.id}: ${right}`).toContain(right);
					}
				}
	});

	it('explains urgency and confidence of an item that asks for them', () => {
		const [lookedAt] = course.items;
		const triage = { urgency: 'orange' as const, feedback: 'Why.', confidence: true as const };
		const entry = { ...lookedAt!.entry, triage };
		const asking = { ...course, items: [{ ...lookedAt!, entry, item: itemFromEntry(entry) }] };
		const { besides } = answers(asking, '1').items['pick']!;
		expect(besides!['urgency']).toEqual({
			parts: ['red', 'orange', 'yellow', 'green'].map((id, index) => ({
				id,
				scorm12: 'abcd'[index],
				scorm2004: id,
				text: id
			})),
			correct: { scorm12: 'b', scorm2004: 'orange' }
		});
		expect(besides!['confidence']!.correct).toBeNull();
		expect(besides!['confidence']!.parts.map(({ id, scorm12 }) => [id, scorm12])).toEqual([
			['sure', 'a'],
			['fairly', 'b'],
			['guess', 'c']
		]);
		expect(items['pick']).not.toHaveProperty('besides');
	});

	it('names modules, objectives and the version', () => {
		expect([modules, objectives, version]).toEqual([
			{ 'look-first': 'Look first', asleep: 'Asleep' },
			{ LO1: 'read a night' },
			'1.2.3-abc'
		]);
	});
});
