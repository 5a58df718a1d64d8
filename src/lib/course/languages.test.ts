import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, languageFor } from './languages.ts';

describe('the language of a reader', () => {
	it.each([
		['what was chosen before what the learning system says', ['es', 'en', 'en-US'], 'es'],
		['what the learning system says before the browser', ['', 'es-MX', 'en-US'], 'es'],
		['the browser where nothing else is said', ['', '', 'fr', 'es-419'], 'es'],
		['the browser’s first language that is there', ['', '', 'en-GB', 'es'], 'en'],
		['the course’s own where none is there', ['', 'fr', 'de'], 'en'],
		['a language whatever the case and the mark in it', ['ES_mx'], 'es']
	])('is %s', (_, wanted, got) => {
		expect(languageFor(wanted, ['en', 'es'])).toBe(got);
	});

	it('is a closer one before its base', () => {
		expect(languageFor(['pt-BR'], ['en', 'pt', 'pt-BR'])).toBe('pt-BR');
	});

	it('is always one that is offered', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (wanted) => ['en', 'es'].includes(languageFor(wanted, ['en', 'es'])))
		);
	});

	it('is read from the right where its script is', () => {
		expect(['ar', 'ar-XB', 'he', 'es', 'en', 'arn'].map(directionOf)).toEqual([
			'rtl',
			'rtl',
			'rtl',
			'ltr',
			'ltr',
			'ltr'
		]);
	});
});
