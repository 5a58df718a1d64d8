// A journal as an earlier build wrote it. It lies in browsers for years: a test here is added to, never changed.

import { expect, it } from 'vitest';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { applyEvent, emptyRecord } from '../course/progress.ts';
import { openJournal } from './journal.ts';

const text = [
	'{"base":{"revision":4,"position":null,"reached":[],"practice":{"rem-first-band":{"first":{"response"',
	':{"kind":"choice","choice":"deep"},"earned":0,"possible":1,"seconds":9,"at":1767600000000},"last":{"',
	'response":{"kind":"choice","choice":"deep"},"earned":0,"possible":1,"seconds":9,"at":1767600000000},',
	'"tries":1}},"attempts":[{"assessment":"asleep","seed":7,"items":["rem-first-band"],"answers":{"rem-f',
	'irst-band":{"response":{"kind":"choice","choice":"rem-1","triage":{"urgency":"red","confidence":"sur',
	'e"}},"seconds":12,"tries":1,"at":1767600001000}},"startedAt":1767600000000,"result":{"score":{"num":',
	'9,"den":10},"passed":true,"at":1767600002000},"ordinal":1}],"bests":{"asleep":{"score":{"num":9,"den',
	'":10},"passed":true}},"passedOn":{"asleep":1767600000000},"cards":{},"comments":[]},"events":[{"type',
	'":"commented","id":"a","about":{"item":"rem-first-band"},"reason":"unclear","text":"Größer — \\"so\\"?',
	'","at":1767600003000},{"type":"moved","position":{"page":"lesson","id":"night","section":null},"at":',
	'1767600004000}],"seenByHost":true,"era":0,"sum":-1627350899}'
].join('');

it('reads version 1 with a checksum, under the key it was written with', () => {
	const storage = new SharedStorage();
	storage.values.set('hindsight.journal.1/hindsight/scorm12/u1/', text);
	const journal = openJournal({
		place: { course: 'hindsight', edition: 'scorm12', learner: 'u1', registration: '' },
		storage: storage.tab(),
		fold: { empty: emptyRecord, apply: applyEvent },
		onOther: () => undefined
	});
	const at = 1_767_600_000_000;
	const missed = { response: { kind: 'choice', choice: 'deep' }, earned: 0, possible: 1, seconds: 9, at };
	const response = {
		kind: 'choice',
		choice: 'rem-1',
		triage: { urgency: 'red', confidence: 'sure' }
	};
	const result = { score: { num: 9, den: 10 }, passed: true };
	expect(journal.seenByHost).toBe(true);
	expect(journal.record).toEqual({
		revision: 6,
		position: { page: 'lesson', id: 'night', section: null },
		reached: [],
		practice: { 'rem-first-band': { first: missed, last: missed, tries: 1 } },
		attempts: [
			{
				assessment: 'asleep',
				ordinal: 1,
				seed: 7,
				items: ['rem-first-band'],
				answers: { 'rem-first-band': { response, seconds: 12, tries: 1, at: at + 1000 } },
				startedAt: at,
				result: { ...result, at: at + 2000 }
			}
		],
		bests: { asleep: result },
		passedOn: { asleep: at },
		cards: {},
		comments: [
			{
				id: 'a',
				about: { item: 'rem-first-band' },
				reason: 'unclear',
				text: 'Größer — "so"?',
				at: at + 3000
			}
		]
	});
});
