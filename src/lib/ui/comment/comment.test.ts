import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, emptyRecord, MOST_COMMENTS, type LearnerComment } from '../../course/progress.ts';
import { allWords } from '../all-words.ts';
import { commentOf, LONGEST_TEXT } from './comment-of.ts';
import { evaluationText, LONGEST_LINE, type Evaluation } from './evaluation-text.ts';

const about = { item: 'rem-first-band' };
const w = allWords().evaluation;
const empty: Evaluation = { ratings: {}, lines: { helped: '', change: '' }, minutes: '' };
const textOf = (given: Partial<Evaluation>) => evaluationText({ ...empty, ...given }, w.scale.length, w.told);

describe('a comment', () => {
	it('needs a reason or a text', () => {
		expect(commentOf({ about, text: ' \n' }, [], 1)).toEqual({ type: 'empty' });
		expect(commentOf({ about, reason: 'broken', text: '' }, [], 1)).toMatchObject({ type: 'ready' });
		expect(commentOf({ about, text: ' Which one? ' }, [], 1)).toMatchObject({
			event: { type: 'commented', about, text: 'Which one?' }
		});
	});

	it('is refused with the number of characters that are too many', () => {
		const text = 'x'.repeat(LONGEST_TEXT + 3);
		expect(commentOf({ about, text }, [], 1)).toEqual({ type: 'too-long', over: 3 });
		expect(commentOf({ about, text: text.slice(3) }, [], 1)).toMatchObject({ type: 'ready' });
	});

	it('is refused when a record can take no more, and only then', () => {
		let record = emptyRecord();
		for (let at = 0; at < MOST_COMMENTS; at++) {
			const comment = commentOf({ about, text: 'The same' }, record.comments, at);
			if (comment.type !== 'ready') throw new Error(comment.type);
			record = applyEvent(record, { ...comment.event, at });
		}
		expect(record.comments).toHaveLength(MOST_COMMENTS);
		expect(commentOf({ about, text: 'One more' }, record.comments, 99)).toEqual({ type: 'full' });
	});

	it('has an id of its content and its time', () => {
		const idOf = (text: string, at: number, reason?: LearnerComment['reason']) => {
			const comment = commentOf({ about, reason, text }, [], at);
			return comment.type === 'ready' ? comment.event.id : '';
		};
		const now = Date.UTC(2026, 0, 2);
		expect(idOf('a', now)).toBe(idOf(' a ', now));
		const others = [
			idOf('a', now),
			idOf('b', now),
			idOf('a', now + 1),
			idOf('a', now + 2 ** 32),
			idOf('a', now, 'wrong')
		];
		expect(new Set(others).size).toBe(others.length);
		for (const id of others) expect(id).toMatch(/^[0-9a-z]{1,7}$/);
	});
});

describe('an evaluation', () => {
	it('is one readable text of what was filled in', () => {
		expect(textOf({})).toEqual({ type: 'written', text: '' });
		expect(
			textOf({
				ratings: { clear: 5, work: 1 },
				lines: { helped: ' The clips ', change: 'More cats' },
				minutes: '90'
			})
		).toEqual({
			type: 'written',
			text: 'Clear 5/5. Use at work 1/5. Minutes 90. Helped most: “The clips”. To change: “More cats”.'
		});
	});

	it('takes minutes as a whole number only', () => {
		for (const minutes of ['an hour', '1.5', '0', '-3', '6001', '1e3'])
			expect(textOf({ minutes })).toEqual({ type: 'minutes' });
		expect(textOf({ minutes: ' 45 ' })).toEqual({ type: 'written', text: 'Minutes 45.' });
	});

	it('says which line is too long, and by how much', () => {
		const change = 'x'.repeat(LONGEST_LINE + 2);
		expect(textOf({ lines: { helped: '', change } })).toEqual({ type: 'too-long', line: 'change', over: 2 });
	});

	it('fits a comment, whatever is filled in', () => {
		const line = fc.string({ maxLength: LONGEST_LINE });
		const rating = fc.integer({ min: 1, max: w.scale.length });
		const given = fc.record({
			ratings: fc.record({
				clear: rating,
				level: rating,
				objectives: rating,
				work: rating,
				animations: rating
			}),
			lines: fc.record({ helped: line, change: line }),
			minutes: fc.integer({ min: 1, max: 6000 }).map(String)
		});
		fc.assert(
			fc.property(given, (evaluation) => {
				const written = textOf(evaluation);
				if (written.type !== 'written') throw new Error(written.type);
				expect(commentOf({ about: { course: true }, text: written.text }, [], 1).type).toBe('ready');
			})
		);
	});
});
