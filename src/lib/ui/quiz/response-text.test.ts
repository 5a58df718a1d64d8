import { expect, it } from 'vitest';
import { emergency } from '../../../../tests/fixtures/questions.ts';
import { responseText } from './response-text.ts';

const { prompt } = emergency;

it('says an answer and what was called besides, in the words of the question', () => {
	const triage = { urgency: 'red', confidence: 'fairly' } as const;
	expect(responseText(prompt, { kind: 'choice', choice: 'log', triage })).toBe(
		'Log it\nAct now, Fairly sure'
	);
	expect(responseText(prompt, { kind: 'choice', choice: 'log' })).toBe('Log it');
});

it('says nothing of an answer to another kind of question', () => {
	expect(responseText(prompt, { kind: 'multiple', choices: ['log'] })).toBe('');
});
