// Requests that carry JSON: from a page of this site, not too long, and of the form that is expected. A page of another
// site cannot send this origin, nor JSON as such without being asked first.

import * as v from 'valibot';

export type Form<T> = v.GenericSchema<unknown, T>;

export type Read<T> =
	| { type: 'read'; value: T }
	/** As it is answered: a status of 400 to 499, and why in a word and a sentence. */
	| { type: 'refused'; status: number; error: string; message: string };

/** As JSON writes it: behind backslashes that belong together it is a word like any other. */
const nul = /(?<!\\)(?:\\\\)*\\u0000/;

const refused = (status: number, error: string, message: string) =>
	({ type: 'refused', status, error, message }) as const;

/** What a page that is going away may be able to send only as plain text is JSON all the same. */
export const evenAsText = /^(?:application\/json|text\/plain)\s*(?:;|$)/i;

/**
 * @param origin of this site
 * @param most bytes
 * @param types content types that are taken
 */
export async function readJson<T>(
	request: Request,
	form: Form<T>,
	origin: string,
	most: number,
	types = /^application\/json\s*(?:;|$)/i
): Promise<Read<T>> {
	if (request.headers.get('origin') !== origin)
		return refused(403, 'other-origin', 'This is taken from pages of this site alone.');
	if (!types.test(request.headers.get('content-type') ?? ''))
		return refused(415, 'not-json', 'Send JSON, as application/json.');
	const tooLong = refused(413, 'too-long', `At most ${most} bytes are taken.`);
	if (Number(request.headers.get('content-length') ?? 0) > most) return tooLong;
	const bytes = await bytesOf(request, most);
	if (!bytes) return tooLong;
	let json: unknown;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// PostgreSQL keeps no text with this character, and no keyboard has it.
		if (nul.test(text)) return refused(400, 'malformed', 'A text has a character that is none: U+0000.');
		json = JSON.parse(text);
	} catch {
		return refused(400, 'malformed', 'The body is no JSON.');
	}
	const { success, output, issues } = v.safeParse(form, json, { abortEarly: true });
	if (success) return { type: 'read', value: output };
	const where = v.getDotPath(issues[0]) ?? 'the body';
	return refused(400, 'malformed', `Not as expected: ${where}.`);
}

/** null when there are more than `most`. */
async function bytesOf({ body }: Request, most: number): Promise<Buffer | null> {
	if (!body) return Buffer.alloc(0);
	const parts: Uint8Array[] = [];
	let length = 0;
	const reader = body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return Buffer.concat(parts);
		length += value.length;
		if (length > most) {
			// To cancel it would close the line before the answer is on it; Node lets the rest go by.
			reader.releaseLock();
			return null;
		}
		parts.push(value);
	}
}
