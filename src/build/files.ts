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
