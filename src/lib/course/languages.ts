// Which of the course's languages a reader gets.

/**
 * The first wanted language that is there, itself or as its base (`es` for `es-MX`); else the course's own.
 * @param wanted what the learner chose, what the learning system says, what the browser says, in this order; '' is none
 * @param offered the course's own language first
 */
export function languageFor(wanted: readonly string[], offered: readonly [string, ...string[]]): string {
	for (const one of wanted) {
		const asked = one.toLowerCase().replace('_', '-');
		const found =
			offered.find((language) => language.toLowerCase() === asked) ??
			offered.find((language) => language.toLowerCase() === asked.split('-')[0]);
		if (found) return found;
	}
	return offered[0];
}

/** `rtl` for a script that is read from the right. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	/^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
