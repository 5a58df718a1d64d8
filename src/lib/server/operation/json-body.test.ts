import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readJson } from './json-body.ts';

const origin = 'https://course.example';
const form = v.strictObject({ seconds: v.number() });
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
	new Request(`${origin}/api`, {
		method: 'POST',
		body,
		headers: { origin, 'content-type': 'application/json', ...headers }
	});
const statusOf = async (request: Request, most = 100) => {
	const read = await readJson(request, form, origin, most);
	return read.type === 'refused' ? read.status : read.value;
};

test('gives what was sent when it has the expected form', async () => {
	expect(await statusOf(send('{"seconds":3}'))).toEqual({ seconds: 3 });
	expect(
		await statusOf(send('{"seconds":3}', { 'content-type': 'application/json; charset=utf-8' }))
	).toEqual({
		seconds: 3
	});
});

test('refuses what comes from another site, or could without being asked', async () => {
	expect(await statusOf(send('{"seconds":3}', { origin: 'https://elsewhere.example' }))).toBe(403);
	expect(await statusOf(send('{"seconds":3}', { origin: 'null' }))).toBe(403);
	for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])
		expect(await statusOf(send('{"seconds":3}', { 'content-type': type }))).toBe(415);
});

const broken = ['', '{', '[]', 'null', '{"seconds":"3"}', '{"seconds":3,"more":1}'];
test.each([...broken, '{"seconds":3,"\\u0000":1}', '{"seconds":"\\\\\\u0000"}'])(
	'refuses %j',
	async (body) => {
		expect(await statusOf(send(body))).toBe(400);
	}
);

test('refuses a body that is too long, whatever its header says', async () => {
	const long = `{"seconds":3${' '.repeat(100)}}`;
	expect(await statusOf(send(long))).toBe(413);
	const stream = new ReadableStream({
		start(controller) {
			controller.enqueue(new TextEncoder().encode(long));
			controller.close();
		}
	});
	const headers = { origin, 'content-type': 'application/json' };
	const request = new Request(origin, {
		method: 'POST',
		body: stream,
		headers,
		duplex: 'half'
	} as RequestInit);
	expect(await statusOf(request)).toBe(413);
});

test('refuses bytes that are no text', async () => {
	expect(await statusOf(send(new Uint8Array([0x22, 0xff, 0x22])))).toBe(400);
});

test('takes the name of a character that no database keeps, but not the character', async () => {
	const words = v.strictObject({ text: v.string() });
	const read = (body: string) => readJson(send(body), words, origin, 100);
	expect(await read(JSON.stringify({ text: '\\u0000' }))).toEqual({
		type: 'read',
		value: { text: '\\u0000' }
	});
	expect(await read(JSON.stringify({ text: '\\\u0000' }))).toMatchObject({ status: 400, error: 'malformed' });
	expect(await read(JSON.stringify({ text: '\u0000' }))).toMatchObject({ status: 400, error: 'malformed' });
});
