// Reads Aiken: a stem, options as "A. text" or "A) text" from A on, and a line "ANSWER: A".

import type { Fault, ImportedOption, Read } from './imported.ts';

const optionLine = /^([A-Z])[.)]\s+(.*)$/;
const answerLine = /^ANSWER\s*:\s*(.*)$/;

export function readAiken(text: string): Read {
	const read: Read = { questions: [], faults: [] };
	let first = 0;
	let stem: string[] = [];
	let options: ImportedOption[] = [];
	const fault = (line: number, what: string, remedy: string): Fault => ({ line, what, remedy });
	const noAnswer = () =>
		fault(
			first,
			'This question has no line "ANSWER:".',
			'Put "ANSWER: A" or another letter after its options.'
		);
	function reset() {
		stem = [];
		options = [];
	}

	for (const [index, whole] of text.split('\n').entries()) {
		const line = index + 1;
		const content = whole.trim();
		if (content === '') continue;
		if (stem.length === 0) first = line;
		const answer = answerLine.exec(content);
		const option = optionLine.exec(content);
		if (answer) {
			const place = /^[A-Z]$/.test(answer[1]!) ? answer[1]!.charCodeAt(0) - 65 : -1;
			if (stem.length === 0)
				read.faults.push(fault(line, 'An answer without a question.', 'Write the question above it.'));
			else if (options.length < 2)
				read.faults.push(
					fault(first, 'This question has fewer than two options.', 'Write them as "A. text", one a line.')
				);
			else if (!options[place])
				read.faults.push(
					fault(line, `The answer "${answer[1]}" is none of its options.`, 'Name one letter of those above.')
				);
			else {
				options[place].correct = true;
				read.questions.push({
					line: first,
					name: '',
					stem: stem.join(' '),
					rationale: '',
					tags: [],
					body: { kind: 'choice', options },
					dropped: []
				});
			}
			reset();
		} else if (option && stem.length > 0) {
			const expected = String.fromCharCode(65 + options.length);
			if (option[1] !== expected)
				read.faults.push(
					fault(
						line,
						`Option ${option[1]} stands where ${expected} is expected.`,
						'Letter them from A without a gap.'
					)
				);
			options.push({ text: option[2]!, correct: false, feedback: '' });
		} else if (options.length > 0) {
			// A new question began before this one was answered.
			read.faults.push(noAnswer());
			reset();
			first = line;
			stem = [content];
		} else stem.push(content);
	}
	if (stem.length > 0) read.faults.push(noAnswer());
	return read;
}
