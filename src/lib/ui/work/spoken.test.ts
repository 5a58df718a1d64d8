import { expect, it } from 'vitest';
import { segmentsOf } from './spoken.ts';
import { workWords } from './words.ts';

it('parts a line into its text and its fields', () => {
	expect(segmentsOf('This is {caller}, {role}.')).toEqual([
		{ text: 'This is ', field: false },
		{ text: 'caller', field: true },
		{ text: ', ', field: false },
		{ text: 'role', field: true },
		{ text: '.', field: false }
	]);
	expect(segmentsOf('{when}')).toEqual([{ text: 'when', field: true }]);
});

it('finds no field in the script that has no label', () => {
	const { lines, when, fields } = workWords().call;
	const named = [...Object.values(lines).flat(), ...Object.values(when)]
		.flatMap(segmentsOf)
		.flatMap(({ text, field }) => (field && text !== 'when' ? [text] : []));
	expect(named.filter((name) => !(name in fields))).toEqual([]);
});
