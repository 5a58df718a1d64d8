import { describe, expect, it } from 'vitest';
import { leaves, textFaults } from '../../../../tests/support/translation.ts';
import * as english from './account-words.en.ts';
import * as spanish from './account-words.es.ts';
import { accountWords, changedWords, frameWords } from './account-words.ts';

describe('joining, signing in and the account in Spanish', () => {
	it('have every text of English, with its numbers, and none left in English', () => {
		const same = Object.fromEntries(
			Object.keys(spanish).map((name) => [name, english[name as keyof typeof spanish]])
		);
		expect(
			textFaults(
				same,
				spanish,
				(at, text) => text === 'Hindsight' || at.startsWith('accountWords.languages.')
			)
		).toEqual([]);
	});

	it('are set as Spanish is', () => {
		const texts = [...leaves(spanish)].map(({ value }) => value).filter((value) => typeof value === 'string');
		const times = (text: string, sign: string) => text.split(sign).length;
		expect(texts.filter((text) => times(text, '?') !== times(text, '¿') || /[“”!¡]| {2}/.test(text))).toEqual(
			[]
		);
	});

	it('tell a changed result with what it was and is', () => {
		const was = { percent: 85, passed: true };
		const is = { percent: 70, passed: false };
		expect(changedWords('es').line('Quiz', 2, was, is)).toBe(
			'Quiz, intento 2: 85\u00a0%, aprobado, ahora 70\u00a0%, sin aprobar.'
		);
		expect(changedWords('en').line('Quiz', 2, was, is)).toBe(
			'Quiz, attempt 2: 85%, passed, now 70%, not passed.'
		);
	});

	it('ask for the word that deletes an account in the language of the page', () => {
		const { removeLabel, removeWord } = accountWords('es');
		expect(removeLabel(removeWord)).toBe('Escribe «borrar» para confirmar');
	});

	it('are English where the language is not known', () => {
		expect(frameWords(undefined)).toBe(english.frameWords);
	});
});
