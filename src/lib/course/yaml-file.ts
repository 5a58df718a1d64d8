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
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly (string | number)[]) => at(offsetOf(document, path));
	const syntax = document.errors.map(
		(error): Problem => ({
			file,
			line: at(error.pos[0]),
			what: `This is not valid YAML: ${error.message}.`,
			remedy: 'Check indentation, quotes and colons on this line and the one before.',
			level: 'error'
		})
	);
	if (syntax.length > 0) return { value: null, problems: syntax, lineOf };
	const result = v.safeParse(schema, document.toJS());
	if (result.success) return { value: result.output, problems: [], lineOf };
	const problems = result.issues.map((issue): Problem => {
		const path = (issue.path ?? []).map((step) => step.key as string | number);
		return {
			file,
			line: lineOf(path),
			what: `"${path.join('.') || 'this file'}": ${issue.message.replace(/\.?$/, '.')}`,
			remedy: remedyFor(issue),
			level: 'error'
		};
	});
	return { value: null, problems, lineOf };
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
	for (let length = path.length; length >= 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		const range = (node as { range?: [number, number, number] } | undefined)?.range;
		if (range) return range[0];
	}
	return 0;
}

function remedyFor(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object')
		return issue.expected === 'never'
			? 'Remove this field or correct its spelling.'
			: `Add the field ${issue.expected}.`;
	if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal')
		return `Use one of: ${issue.expected}.`;
	if (issue.type === 'record') return 'Correct the spelling of this key.';
	return `Expected ${issue.expected ?? 'another value'}, found ${issue.received}.`;
}
