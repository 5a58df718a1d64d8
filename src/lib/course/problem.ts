// A mistake in the content, told so that its author can put it right.

export interface Problem {
	/** Path from the project's root. */
	file: string;
	/** 1-based. */
	line: number;
	what: string;
	remedy: string;
	/** Warnings do not fail a build. */
	level: 'error' | 'warning';
}

/** `file:line: what is wrong, how to put it right` */
export function problemLine(problem: Problem): string {
	const mark = problem.level === 'warning' ? 'warning: ' : '';
	return `${problem.file}:${problem.line}: ${mark}${problem.what} ${problem.remedy}`;
}
