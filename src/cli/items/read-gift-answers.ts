// The answers of a GIFT question: what stands between its braces.

import { placesOf, reader, type Text } from './gift-text.ts';
import type { ImportedBody } from './imported.ts';

/** Right sides of pairs are plain, whatever the rest is. */
const plain = reader('plain');
interface Misread {
	faults: { place: number; what: string; remedy: string }[];
}
type Body = { body: ImportedBody; dropped: string[] } | Misread;

const wrong = (what: string, remedy: string, place = 0): Misread => ({ faults: [{ place, what, remedy }] });

/** One answer: `=` or `~`, its percent, its text and its feedback. */
interface Answer {
	place: number;
	sign: '=' | '~';
	percent: number | null;
	raw: string;
	feedback: string;
}

export function bodyOf(raw: string, words: Text): Body {
	const trimmed = raw.trim();
	if (trimmed === '')
		return wrong('This is an essay.', 'Take it out: a course that judges by itself cannot ask one.');
	if (/^(T|TRUE|F|FALSE)\s*(#|$)/i.test(trimmed))
		return wrong('This asks for true or false.', 'Write it as a choice with at least three options.');
	const numeric = /^\s*#/.test(raw);
	const from = numeric ? raw.indexOf('#') + 1 : 0;
	const answers = answersIn(raw.slice(from), from);
	if (numeric) return numberIn(raw.slice(from), answers, words);
	if (answers.length === 0 || answers.every(({ sign, raw }) => sign === '=' && !raw.includes('->')))
		return wrong('This asks for a short text.', 'Write it as a choice: put ~ before answers that are wrong.');
	return answers.some(({ raw }) => raw.includes('->')) ? pairsIn(answers, words) : optionsIn(answers, words);
}

/** @param offset where `text` begins in the answers */
function answersIn(text: string, offset: number): Answer[] {
	const starts = placesOf(text, /[=~]/);
	return starts.map((place, index) => {
		const whole = text.slice(place + 1, starts[index + 1]);
		const [first = '', percent] = /^\s*%(-?[\d.]+)%/.exec(whole) ?? [];
		const rest = whole.slice(first.length);
		const [hash] = placesOf(rest, /#/);
		return {
			place: offset + place,
			sign: text[place] as '=' | '~',
			percent: percent === undefined ? null : Number(percent),
			raw: rest.slice(0, hash),
			feedback: hash === undefined ? '' : rest.slice(hash + 1)
		};
	});
}

function optionsIn(answers: Answer[], words: Text): Body {
	const options = answers.map(({ sign, percent, raw, feedback }) => ({
		text: words(raw),
		correct: sign === '=' ? percent === null || percent > 0 : (percent ?? 0) > 0,
		feedback: words(feedback)
	}));
	const empty = options.findIndex(({ text }) => text === '');
	if (empty >= 0) return wrong('An answer has no text.', 'Write it, or take it out.', answers[empty]!.place);
	const right = options.filter(({ correct }) => correct).length;
	if (right === 0)
		return wrong('No answer is marked right.', 'Put = before the right one.', answers[0]!.place);
	// One full mark and part marks besides: the part marks are the ones to go.
	const full = answers.map(({ sign, percent }) => sign === '=' || percent === 100);
	const single = full.filter(Boolean).length === 1;
	if (single) for (const [index, option] of options.entries()) option.correct = full[index]!;
	const uneven = answers.some(({ percent }) => percent !== null && percent > 0 && percent < 100);
	return {
		body: { kind: single ? 'choice' : 'multiple', options },
		dropped: single && uneven ? ['part marks of wrong answers'] : []
	};
}

function pairsIn(answers: Answer[], words: Text): Body {
	const bad = answers.find(({ raw, sign }) => !raw.includes('->') || sign !== '=');
	if (bad) return wrong('This is no pair.', 'Write "= left -> right".', bad.place);
	const pairs = answers.map(({ raw, place }) => {
		const arrow = raw.indexOf('->');
		return { left: words(raw.slice(0, arrow)), right: plain(raw.slice(arrow + 2)), place };
	});
	const open = pairs.find(({ right }) => right === '');
	if (open) return wrong('This pair has no right side.', 'Write it behind the arrow.', open.place);
	const whole = pairs.filter(({ left }) => left !== '');
	if (whole.length < 2)
		return wrong('This has fewer than two pairs.', 'Add one, or write it as a choice.', answers[0]!.place);
	return {
		body: {
			kind: 'match',
			pairs: whole.map(({ left, right }) => ({ left, right })),
			others: pairs.filter(({ left }) => left === '').map(({ right }) => right)
		},
		dropped: answers.some(({ feedback }) => feedback.trim()) ? ['feedback of pairs'] : []
	};
}

function numberIn(raw: string, listed: Answer[], words: Text): Body {
	const [hash] = placesOf(raw, /#/);
	const alone: Answer = {
		place: 0,
		sign: '=',
		percent: null,
		raw: raw.slice(0, hash),
		feedback: hash === undefined ? '' : raw.slice(hash + 1)
	};
	const answers = listed.length > 0 ? listed : [alone];
	const numbers = answers
		.filter(({ sign }) => sign === '=')
		.map((answer) => ({ ...answer, range: rangeIn(answer.raw.replaceAll('\\:', ':')) }));
	const unread = numbers.find(({ range }) => range === null);
	if (unread)
		return wrong(
			`"${unread.raw.trim()}" is no number.`,
			'Write 12, 12:1 (12 within 1) or 11..13.',
			unread.place
		);
	const right = numbers.filter(({ percent }) => percent === null || percent === 100);
	if (right.length !== 1)
		return wrong(`${right.length} numbers count in full.`, 'Keep one, with a tolerance.', answers[0]!.place);
	const { range, feedback } = right[0]!;
	return {
		body: {
			kind: 'numeric',
			answer: range!.value,
			within: range!.within,
			feedback: words(feedback),
			near: numbers
				.filter((one) => one !== right[0])
				.map((one) => ({ value: one.range!.value, feedback: words(one.feedback) })),
			other: words(answers.find(({ sign }) => sign === '~')?.feedback ?? '')
		},
		dropped: numbers.some(({ percent }) => percent !== null && percent > 0 && percent < 100)
			? ['part marks of near numbers']
			: []
	};
}

function rangeIn(raw: string): { value: number; within: number } | null {
	const number = '([-+]?\\d+(?:\\.\\d+)?)';
	const text = raw.trim();
	const within = new RegExp(`^${number}(?::${number})?$`).exec(text);
	if (within) return { value: Number(within[1]), within: Number(within[2] ?? 0) };
	const between = new RegExp(`^${number}\\.\\.${number}$`).exec(text);
	if (!between) return null;
	const [low, high] = [Number(between[1]), Number(between[2])];
	return { value: (low + high) / 2, within: Math.abs(high - low) / 2 };
}
