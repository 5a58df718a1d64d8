import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions } from '../../../../tests/fixtures/questions.ts';
import { grade } from '../grade.ts';
import { expertLog, log } from './log.ts';

const { prompt, key } = questions.log;
const fill = (fields: Record<string, string>) => grade(key, { kind: 'log', fields });
const expert = { legs: 'one', eyes: 'shut', answers: 'wakes' };

test('each field that agrees with the expert is a point', () => {
	expect(fill(expert)).toMatchObject({ earned: 3, possible: 3 });
	expect(fill({ ...expert, legs: 'together' })).toMatchObject({
		earned: 2,
		possible: 3,
		parts: [
			{ id: 'legs', state: 'wrong' },
			{ id: 'eyes', state: 'correct' },
			{ id: 'answers', state: 'correct' }
		]
	});
});

test('an entry that is accepted beside the expert’s counts in its own field only', () => {
	expect(fill({ ...expert, eyes: 'not-seen' })).toMatchObject({ earned: 3 });
	expect(fill({ ...expert, answers: 'not-seen' })).toMatchObject({ earned: 2 });
});

test('is incomplete while a field is empty, and never wrong before', () => {
	expect(fill({})).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
	expect(fill({ legs: '' })).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
	expect(fill({ ...expert, eyes: '' })).toEqual({ type: 'incomplete', reason: 'some-empty' });
	expect(fill({ ghost: 'one' })).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
});

test('one more field right is one more point, whatever the others hold', () => {
	const optionIn = (field: string) =>
		fc.constantFrom(...prompt.fields.find(({ id }) => id === field)!.options.map(({ id }) => id), 'ghost');
	const filled = fc.record({ legs: optionIn('legs'), eyes: optionIn('eyes'), answers: optionIn('answers') });
	fc.assert(
		fc.property(filled, fc.constantFrom('legs', 'eyes', 'answers'), (fields, field) => {
			const before = fill(fields);
			const after = fill({ ...fields, [field]: expertLog(key)[field]! });
			if (before.type !== 'scored' || after.type !== 'scored') throw new Error('not judged');
			const was = before.parts.find(({ id }) => id === field)?.state;
			expect(after.earned - before.earned).toBe(was === 'correct' ? 0 : 1);
		})
	);
});

test('reads as a sheet, one line a field that was filled', () => {
	expect(log.text(prompt, { kind: 'log', fields: { answers: 'no', legs: 'one', eyes: '' } })).toBe(
		'Which legs move: One after another\nAnswers to her name: No answer'
	);
});

test('an option that two fields share has one place in the list of codes', () => {
	expect(log.alone(prompt).map(({ id }) => id)).toEqual([
		...['legs', 'eyes', 'answers'],
		...['one', 'together', 'shut', 'open', 'not-seen', 'wakes', 'no']
	]);
});
