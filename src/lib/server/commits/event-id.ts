// The name of an event: a hash of what it says, so that one told twice, from two devices or by an import is one row.

import { createHash } from 'node:crypto';
import type { LearnerEvent } from '../../course/progress.ts';

/** 128 bits, 22 characters; the order of keys says nothing. */
export const eventId = (event: LearnerEvent): string =>
	createHash('sha256').update(canonical(event)).digest('base64url').slice(0, 22);

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	entries.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
