// Reads GIFT as Moodle does: questions are parted by empty lines, answers stand in braces, and a backslash takes the
// meaning from the signs ~ = # { } : and itself.

import { placesOf, reader } from './gift-text.ts';
import type { Fault, Read } from './imported.ts';
import { bodyOf } from './read-gift-answers.ts';

const start = /^\s*(?:::((?:\\.|[^\\])*?)::\s*)?(?:\[(html|markdown|plain|moodle)\])?/s;

export function readGift(text: string): Read {
	const read: Read = { questions: [], faults: [] };
	for (const block of blocksOf(text)) {
		const question = questionIn(block);
		if (Array.isArray(question)) read.faults.push(...question);
		else read.questions.push(question);
	}
	return read;
}

interface Block {
	line: number;
	text: string;
	/** Of comments before it. */
	tags: string[];
}

/** Questions with the line each begins on; comments and categories are taken out, and their lines kept as empty. */
function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	let line = 0;
	const tags: string[] = [];
	const end = () => {
		if (lines.length > 0) blocks.push({ line, text: lines.join('\n'), tags: tags.splice(0) });
		lines = [];
	};
	for (const [index, whole] of text.split('\n').entries()) {
		if (whole.trim() === '') end();
		else if (/^\s*\/\//.test(whole)) {
			for (const [, tag] of whole.matchAll(/\[tag:([^\]]+)\]/g)) tags.push(tag!.trim());
			if (lines.length > 0) lines.push('');
		} else if (/^\s*\$CATEGORY\s*:/.test(whole)) end();
		else {
			if (lines.length === 0) line = index + 1;
			lines.push(whole);
		}
	}
	end();
	return blocks;
}

function questionIn({ line, text, tags }: Block): Read['questions'][number] | Fault[] {
	const [before, name = '', format] = start.exec(text)!;
	const rest = text.slice(before.length);
	const lineAt = (place: number) => line + text.slice(0, before.length + place).split('\n').length - 1;
	const opened = placesOf(rest, /\{/);
	const closed = placesOf(rest, /\}/);
	const fault = (place: number, what: string, remedy: string) => [{ line: lineAt(place), what, remedy }];
	if (opened.length === 0 && closed.length === 0)
		return fault(
			0,
			'This has no answers.',
			'Write them in braces, or take it out: a text alone is no question.'
		);
	if (opened.length !== 1 || closed.length !== 1 || closed[0]! < opened[0]!)
		return fault(
			opened[0] ?? closed[0]!,
			'The braces round the answers do not pair.',
			'Use one { and one }, no empty line between them, and a backslash before any other brace.'
		);
	const [from, to] = [opened[0]!, closed[0]!];
	const words = reader(format);
	const after = words(rest.slice(to + 1));
	const stem = words(rest.slice(0, from)) + (after ? ` _____ ${after}` : '');
	if (stem === '') return fault(0, 'This question has no stem.', 'Write what is asked before the brace.');
	const answers = rest.slice(from + 1, to);
	const [general] = placesOf(answers, /####/);
	const body = bodyOf(answers.slice(0, general), words);
	if ('faults' in body)
		return body.faults.map(({ place, what, remedy }) => ({ line: lineAt(from + 1 + place), what, remedy }));
	return {
		line,
		name: words(name),
		stem,
		rationale: general === undefined ? '' : words(answers.slice(general + 4)),
		tags,
		body: body.body,
		dropped: [
			...body.dropped,
			...(format === 'markdown' ? ['what Markdown means: look through its texts'] : [])
		]
	};
}
