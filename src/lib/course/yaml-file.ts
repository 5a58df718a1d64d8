// Reads one YAML file against a schema; every finding carries the line it is on.

import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

export interface YamlFile<T> {
	/** null when the file does not fit its schema; `problems` then says why. */
	value: T | null;
	problems: Problem[];
	/** 1-based line of a path such as `['items', 3, 'stem']`, or of the nearest parent that exists. */
	lineOf(path: readonly (string | number)[]): number;
}

/** @param firstLine line of the file on which `text` starts, for front matter. */
export function readYaml<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
	firstLine = 1
): YamlFile<v.InferOutput<S>> {
	const lines = new LineCounter();
	const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly (string | number)[]) => at(offsetOf(parsed, path));
	const syntax = parsed.errors.map((error): Problem => ({
		file,
		line: at(error.pos[0]),
		what: `This is not valid YAML: ${error.message}.`,
		remedy: 'Check indentation, quotes and colons on this line and the one before.',
		level: 'error'
	}));
	if (syntax.length > 0) return { value: null, problems: syntax, lineOf };
	const result = v.safeParse(schema, parsed.toJS());
	if (result.success) return { value: result.output, problems: [], lineOf };
	const problems = result.issues.map((issue): Problem => {
		const path = (issue.path ?? []).map((step) => step.key as string | number);
		return { file, line: lineOf(path), ...explain(issue, path), level: 'error' };
	});
	return { value: null, problems, lineOf };
}

function offsetOf(parsed: Document, path: readonly (string | number)[]): number {
	for (let length = path.length; length >= 0; length--) {
		const node = parsed.getIn(path.slice(0, length), true);
		const range = (node as { range?: [number, number, number] } | undefined)?.range;
		if (range) return range[0];
	}
	return 0;
}

function explain(issue: v.BaseIssue<unknown>, path: (string | number)[]): Pick<Problem, 'what' | 'remedy'> {
	const field = path.at(-1) ?? 'this file';
	if (issue.type === 'strict_object' || issue.type === 'record') {
		if (issue.received === 'undefined')
			return { what: `The field "${field}" is missing.`, remedy: 'Add it.' };
		return { what: `The field "${field}" is not known here.`, remedy: 'Remove it or correct its spelling.' };
	}
	const what = `"${path.join('.') || field}": ${issue.message.replace(/\.?$/, '.')}`;
	if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal')
		return { what, remedy: `Use one of: ${issue.expected}.` };
	return { what, remedy: `Expected ${issue.expected ?? 'another value'}, found ${issue.received}.` };
}
