import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it.each([
	['A hand can startle her. Say her name instead.', 'A hand can startle her.'],
	['Say her name from 1.5 m (5 ft). Then wait.', 'Say her name from 1.5 m (5 ft).'],
	['Does it stop at her name? Then she slept.', 'Does it stop at her name?'],
	['No full stop at all', 'No full stop at all'],
	['', '']
])('of "%s" is "%s"', (text, first) => {
	expect(firstSentence(text)).toBe(first);
});
