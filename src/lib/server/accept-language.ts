// What a browser says of the languages its reader wants.

/**
 * Wanted languages, the most wanted first; none for a header that is missing or says nothing of use.
 * @param header of the request, such as `es-MX,es;q=0.9,en;q=0.8`
 */
export const wantedLanguages = (header: string | null): string[] =>
	(header ?? '')
		.split(',')
		.map((one) => {
			const [language = '', ...rest] = one.split(';').map((part) => part.trim());
			const weight = rest.find((part) => part.startsWith('q='))?.slice(2);
			return { language, weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter(({ language, weight }) => /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(language) && weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ language }) => language);
