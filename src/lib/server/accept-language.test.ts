import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wantedLanguages } from './accept-language.ts';

it('gives the most wanted language first, and those that are wanted alike in their order', () => {
	expect(wantedLanguages('en;q=0.8, es-MX, fr;q=0.9, es')).toEqual(['es-MX', 'es', 'fr', 'en']);
});

it('leaves out what is refused and what is no language', () => {
	expect(wantedLanguages('en;q=0, *;q=0.5, es;q=much, , pt-BR')).toEqual(['pt-BR']);
});

it('wants nothing where nothing is said', () => {
	expect(wantedLanguages(null)).toEqual([]);
});

it('gives nothing that the header does not name', () => {
	fc.assert(
		fc.property(fc.string(), (header) => {
			for (const language of wantedLanguages(header)) expect(header).toContain(language);
		})
	);
});
