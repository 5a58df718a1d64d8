// Questions read from another system's file, and the entries for a quiz file that are made of them.

import { stringify } from 'yaml';

export interface ImportedOption {
	text: string;
	correct: boolean;
	feedback: string;
}
export type ImportedBody =
	| { kind: 'choice' | 'multiple'; options: ImportedOption[] }
	| { kind: 'match'; pairs: { left: string; right: string }[]; others: string[] }
	| {
			kind: 'numeric';
			answer: number;
			within: number;
			feedback: string;
			near: { value: number; feedback: string }[];
			other: string;
	  };
export interface Imported {
	/** 1-based line on which it begins. */
	line: number;
	/** What it was called; '' when it had no name. */
	name: string;
	stem: string;
	rationale: string;
	tags: string[];
	body: ImportedBody;
	/** What was there and could not be kept. */
	dropped: string[];
}
export interface Fault {
	/** 1-based. */
	line: number;
	what: string;
	remedy: string;
}
export interface Read {
	questions: Imported[];
	faults: Fault[];
}

/** An id of lower-case words out of any text, at most `most` characters long and unlike all those taken. */
export function idFrom(text: string, most: number, taken: Set<string>, otherwise: string): string {
	const words = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	let id = '';
	for (const word of words ?? []) {
		const longer = id ? `${id}-${word}` : word.slice(0, most);
		if (longer.length > most) break;
		id = longer;
	}
	id ||= otherwise;
	let unique = id;
	for (let n = 2; taken.has(unique); n += 1)
		unique = `${id.slice(0, most - String(n).length - 1).replace(/-$/, '')}-${n}`;
	taken.add(unique);
	return unique;
}

/** Entries as YAML, each with a note of what its author still has to write. `taken`: ids that exist already. */
export function toYaml(questions: Imported[], file: string, taken: string[]): string {
	const ids = new Set(taken);
	const head = `# Read from ${file}. Each note says what is still to be written: npm run check asks for it.\n`;
	return head + questions.map((question) => entryText(question, ids)).join('');
}

const tagged = (tags: string[], pattern: RegExp) => tags.flatMap((tag) => pattern.exec(tag)?.[1] ?? []);

function entryText({ name, stem, rationale, tags, body, dropped, line }: Imported, ids: Set<string>): string {
	const id = idFrom(name || stem, 40, ids, 'item');
	const [objective] = tagged(tags, /^(LO\d+)$/);
	const [difficulty] = tagged(tags, /^difficulty ([123])$/);
	const sources = tagged(tags, /^source ([a-z0-9-]+)$/);
	const { fields, work } = own(body);
	const entry = {
		id,
		use: 'quiz',
		kind: body.kind,
		...(objective && { objective }),
		...(difficulty && { difficulty: Number(difficulty) }),
		...(sources.length > 0 && { sources }),
		stem,
		...fields,
		...(rationale && { rationale })
	};
	const missing = ['objective', 'difficulty', 'sources', 'rationale'].filter((field) => !(field in entry));
	const notes = [
		...(missing.length > 0 ? [`Add ${missing.join(', ')}.`] : []),
		...work,
		...dropped.map((what) => `Not kept: ${what}.`)
	];
	return `\n# Line ${line}.${notes.map((note) => `\n# ${note}`).join('')}\n${stringify([entry], { lineWidth: 110 })}`;
}

/** The fields of a kind, and what is left to do about them. */
function own(body: ImportedBody): { fields: object; work: string[] } {
	const parts = new Set<string>();
	const partId = (text: string) => idFrom(text, 20, parts, 'part');
	switch (body.kind) {
		case 'choice':
		case 'multiple': {
			const options = body.options.map(({ text, correct, feedback }) => ({
				id: partId(text),
				text,
				...(correct && { correct }),
				...(feedback && { feedback })
			}));
			const wrong = options.filter(({ correct }) => !correct);
			return {
				fields: { options },
				work: [
					...asked('misconception', wrong),
					...asked(
						'feedback',
						options.filter(({ feedback }) => !feedback)
					),
					...(options.length < 3 ? ['Add options: a question here has at least three.'] : []),
					...(options.length > 6 ? ['Take options out: a question here has at most six.'] : []),
					...(wrong.length === 0 ? ['Add an option that is wrong.'] : [])
				]
			};
		}
		case 'match': {
			const rows = body.pairs.map(({ left, right }) => ({ id: partId(left), text: left, right }));
			const rights = [...new Set([...body.pairs.map(({ right }) => right), ...body.others])];
			const targets = rights.map((text) => ({ id: partId(text), text }));
			const match = (right: string) => targets.find(({ text }) => text === right)!.id;
			return {
				fields: { rows: rows.map(({ id, text, right }) => ({ id, text, match: match(right) })), targets },
				work: [
					...asked('feedback', rows),
					...(targets.length < 2 ? ['Add a target: all rows have the same.'] : [])
				]
			};
		}
		case 'numeric': {
			const { answer, within, feedback, other } = body;
			parts.add('answer').add('other');
			const near = body.near.map(({ value, feedback }) => ({
				id: partId(`n ${value}`),
				value,
				...(feedback && { feedback })
			}));
			const missing = ['unit', ...(feedback ? [] : ['feedback']), ...(other ? [] : ['other'])];
			return {
				fields: {
					answer,
					within,
					...(feedback && { feedback }),
					...(near.length > 0 && { near }),
					...(other && { other })
				},
				work: [
					`Add ${missing.join(', ')}.`,
					...asked('misconception', near),
					...asked(
						'feedback',
						near.filter(({ feedback }) => !feedback)
					)
				]
			};
		}
	}
}

const asked = (field: string, parts: { id: string }[]) =>
	parts.length > 0 ? [`Add the ${field} of ${parts.map(({ id }) => id).join(', ')}.`] : [];
