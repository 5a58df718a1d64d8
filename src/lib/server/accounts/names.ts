// Names of people as they are stored and shown.

export const LONGEST_NAME = 100;

/** One line, and no signs that turn the text around them. */
export const cleanName = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
		.trim();

export function nameFault(name: string): 'name-missing' | 'name-long' | null {
	const clean = cleanName(name);
	return clean === '' ? 'name-missing' : clean.length > LONGEST_NAME ? 'name-long' : null;
}

/** Id and user name of who teaches the demonstration class: nobody's real account. */
export const DEMO_INSTRUCTOR = 'demo-instructor';
