// Enters a certificate into the register of the server that gave the exam.

import type { Registered } from '$lib/course/exam-sitting.ts';
import { ask } from './ask.ts';
import { examWords } from './words.ts';

/** What the sheet prints then, in place of its own. */
export interface Entry {
	code: string;
	name: string;
	date: string;
	/** Whole percent. */
	score: number;
	scope: string;
}

/**
 * @param sent `date`: YYYY-MM-DD of the first pass, where the learner is
 * @returns null when the server cannot be reached, or knows of no such pass
 */
export async function register(sent: {
	registration: string | null;
	name: string;
	date: string;
}): Promise<Entry | null> {
	const reply = await ask<Registered | { none: string }>('/certificate', sent);
	if (reply.type !== 'said' || 'none' in reply.value) return null;
	const { code, name, date, percent } = reply.value;
	return { code, name, date, score: percent, scope: examWords().scope(`${location.origin}/verify/${code}`) };
}
