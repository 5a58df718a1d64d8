// The project's files as the course loader reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../lib/course/load.ts';

/** @param root the project's folder */
export function filesIn(root: string): Files {
	return {
		read(path) {
			try {
				return readFileSync(join(root, path), 'utf8');
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
				throw error;
			}
		},
		list(path) {
			try {
				return readdirSync(join(root, path));
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
				throw error;
			}
		}
	};
}

/** Makes something of files and keeps it until one of the files it asked for, or one of the lists, is another. */
export function remembered<T>(files: Files, make: (files: Files) => T): () => T {
	let made: T;
	let asked: [question: () => string | null, answer: string | null][] | null = null;
	return () => {
		if (asked?.every(([question, answer]) => question() === answer)) return made;
		const questions: typeof asked = [];
		const ask = (question: () => string | null): string | null => {
			const answer = question();
			questions.push([question, answer]);
			return answer;
		};
		made = make({
			read: (path) => ask(() => files.read(path)),
			list: (path) => ask(() => files.list(path).join('/'))!.split('/').filter(Boolean)
		});
		asked = questions;
		return made;
	};
}
