// The door of the classroom: how often somebody may knock, and what a form that was sent holds.

import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { within } from '../operation/limits.ts';

const QUARTER = 15 * 60_000;
/** Tries for one name, and from one address, behind which a whole class may sit. */
const OF_NAME = 10;
const OF_ADDRESS = 200;
/** Codes of classes, and ways to another site, from one address. */
const LOOKS = 300;

const hashed = (text: string) =>
	createHash('sha256').update(text.trim().toLowerCase()).digest('base64url').slice(0, 22);

/** False when there were too many tries of late; this one is counted. */
export async function mayKnock({ locals, getClientAddress }: RequestEvent, name: string): Promise<boolean> {
	const { db, clock } = locals.classroom;
	const now = clock();
	const ofAddress = await within(db, `door:${hashed(getClientAddress())}`, OF_ADDRESS, QUARTER, now);
	return ofAddress && (await within(db, `door-name:${hashed(name)}`, OF_NAME, QUARTER, now));
}

/** False when too much was asked from this address of late without a name: a code of a class, the way elsewhere. */
export async function mayLook({ locals, getClientAddress }: RequestEvent): Promise<boolean> {
	const { db, clock } = locals.classroom;
	return within(db, `look:${hashed(getClientAddress())}`, LOOKS, QUARTER, clock());
}

/** Texts of a form's fields, less U+0000, which PostgreSQL keeps in no text; a file, or nothing, is ''. */
export async function fieldsOf<const Name extends string>(
	request: Request,
	...names: Name[]
): Promise<Record<Name, string>> {
	const form = await request.formData();
	const textOf = (name: Name) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.replaceAll('\0', '') : '';
	};
	return Object.fromEntries(names.map((name) => [name, textOf(name)])) as Record<Name, string>;
}

/** A file that was chosen; null for none. */
export async function fileOf(form: FormData, name: string): Promise<ArrayBuffer | null> {
	const file = form.get(name);
	return file instanceof File && file.size > 0 ? file.arrayBuffer() : null;
}

/** The end of a day that a form names, in UTC; null for none, undefined for what is no date. */
export function endOfDay(text: string): number | null | undefined {
	if (text === '') return null;
	const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T23:59:59.999Z`) : NaN;
	return Number.isNaN(at) ? undefined : at;
}
