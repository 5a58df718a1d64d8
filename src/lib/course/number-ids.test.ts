import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { loadCourse, type LoadedCourse } from './load.ts';
import { numberIds } from './number-ids.ts';

function load(changes: Record<string, string> = {}): LoadedCourse {
	const loaded = loadCourse(filesOf({ ...smallCourse, ...changes }), '1.0.0');
	if (!loaded.course) throw new Error('the small course does not load');
	return loaded;
}
const bank = 'quizzes/01-one.yaml';

describe('numbering ids', () => {
	it('changes nothing where every id has its number', () => {
		const loaded = load();
		expect(numberIds(loaded)).toEqual(loaded.ids);
	});

	it('gives a new item the number after the highest ever given, retired ones included', () => {
		const ids = smallCourse['quizzes/ids.yaml']!.replace('items: {} }', 'items: { gone: 9 } }');
		const renamed = smallCourse[bank]!.replace('id: tell-it', 'id: new-it');
		const next = numberIds(load({ [bank]: renamed, 'quizzes/ids.yaml': ids }));
		expect(next.items['new-it']?.number).toBe(10);
	});

	it('retires the number of an item that is gone', () => {
		const renamed = smallCourse[bank]!.replace('id: tell-it', 'id: new-it');
		const next = numberIds(load({ [bank]: renamed }));
		expect(next.items['tell-it']).toBeUndefined();
		expect(next.retired.items['tell-it']).toBe(4);
	});

	it('gives an id that comes back its old number', () => {
		const ids = smallCourse['quizzes/ids.yaml']!.replace(/ {2}tell-it: .*\n/, '').replace(
			'items: {} }',
			'items: { tell-it: 4 } }'
		);
		const next = numberIds(load({ 'quizzes/ids.yaml': ids }));
		expect(next.items['tell-it']?.number).toBe(4);
		expect(next.retired.items['tell-it']).toBeUndefined();
	});

	it('adds a new option at the end, wherever its author put it', () => {
		const first = smallCourse[bank]!.replace(
			"    - { id: 'yes'",
			"    - { id: extra, text: Extra, misconception: wrong-idea, feedback: Extra. }\n    - { id: 'yes'"
		);
		expect(numberIds(load({ [bank]: first })).items['see-it']?.parts).toEqual([
			'yes',
			'no',
			'maybe',
			'extra'
		]);
	});
});
