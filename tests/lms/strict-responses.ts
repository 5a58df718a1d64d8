// What an answer and its pattern may look like, by the type of the interaction, in SCORM 1.2 and 2004.

type Form = (text: string) => boolean;

const short = '[A-Za-z0-9_.]{1,250}';
const number = '-?\\d+(?:\\.\\d+)?';
const matches = (source: string): Form => {
	const form = new RegExp(`^(?:${source})$`);
	return (text) => form.test(text);
};
const listOf = (part: string, separator: string, most = 36): Form =>
	matches(`${part}(?:${separator}${part}){0,${most - 1}}`);
/** A choice holds no part twice. */
const once =
	(form: Form, separator: string): Form =>
	(text) =>
		form(text) && new Set(text.split(separator)).size === text.split(separator).length;

const text2004 = '(?:\\{(?:lang|case_matters|order_matters)=[A-Za-z-]+\\})*[^\\r\\n]{0,250}';

const forms: Record<'1.2' | '2004', Record<string, Form>> = {
	'1.2': {
		'true-false': matches('[01tf]'),
		choice: once(listOf('[a-z0-9]', ','), ','),
		sequencing: listOf('[a-z0-9]', ','),
		matching: listOf('[a-z0-9]\\.[a-z0-9]', ','),
		performance: listOf(`[a-z0-9]\\.(?:[a-z0-9]|${number})`, ','),
		numeric: matches(number),
		likert: matches('[a-z0-9]?')
	},
	'2004': {
		'true-false': matches('true|false'),
		choice: once(listOf(short, '\\[,\\]'), '[,]'),
		sequencing: listOf(short, '\\[,\\]'),
		matching: listOf(`${short}\\[\\.\\]${short}`, '\\[,\\]'),
		// What was done: a part, a number, or as a pattern a range of numbers.
		performance: listOf(`${short}\\[\\.\\](?:${short}|${number}(?:\\[:\\]${number})?)`, '\\[,\\]'),
		'fill-in': listOf(text2004, '\\[,\\]', 10),
		'long-fill-in': matches('[^\\r\\n]{0,4000}'),
		numeric: matches(number),
		likert: matches(short),
		other: matches('[^\\r\\n]{0,4000}')
	}
};
/** Of a number 2004 wants a range as the pattern; either side may be open. */
const numericPattern = matches(`(?:${number})?\\[:\\](?:${number})?`);

/** Whether a response has the form that its type demands. */
export function validResponse(standard: '1.2' | '2004', type: string, value: string): boolean {
	return forms[standard][type]?.(value) !== false;
}

/** Whether a correct pattern has. */
export function validPattern(standard: '1.2' | '2004', type: string, value: string): boolean {
	if (standard === '2004' && type === 'numeric') return numericPattern(value);
	return validResponse(standard, type, value);
}

/** How many patterns 2004 allows a type. */
export const mostPatterns = (type: string): number =>
	['true-false', 'likert', 'numeric', 'other'].includes(type) ? 1 : 10;
