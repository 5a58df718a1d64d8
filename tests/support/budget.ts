// What the course may cost those who fetch and keep it (budget.json): bytes, requests, calls and commits, never times.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

export interface Budget {
	most: number;
	unit: 'bytes' | 'requests' | 'commits' | 'calls' | 'characters';
	why: string;
}

const budgets = JSON.parse(readFileSync(join(root, 'budget.json'), 'utf8')) as Record<string, Budget>;

/** @throws for a name that budget.json does not have */
export function budget(name: string): Budget {
	const found = budgets[name];
	if (!found) throw new Error(`budget.json has no "${name}".`);
	return found;
}
export const atMost = (name: string): number => budget(name).most;
