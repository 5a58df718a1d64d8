// What people type is text wherever it comes up again: in every page of the classroom and in every file.

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { allEvents, commitOf } from '../support/commits.ts';
import { engines } from '../support/engines.ts';
import { bank, openSchool, type School } from '../support/school.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { registerCertificate } from '../../src/lib/server/exam/certificates.ts';
import { answerSitting, startSitting, submitSitting, type Seat } from '../../src/lib/server/exam/sitting.ts';
import { newGuestToken } from '../../src/lib/server/exam/taker.ts';

const TITLE = '</title><img src=x onerror=alert(1)>';
const NAME = '<script>alert(2)</script>';
const FORMULA = '=HYPERLINK("http://elsewhere.example";"Li")';
const typed = (n: number) => `</script><script>alert(${n})</script>"><svg onload=alert(${n})>`;
/** As markup, wherever it stands. */
const live = /<script>alert|<img src=x|<svg onload|<\/script><script/;

beforeAll(() => builtServer(), 900_000);

describe.each(engines)('a server on %s shows as text', (engine) => {
	let school: School;
	let registrations: Map<string, string>;
	const item = [...bank.items.values()].find(({ prompt }) => prompt.kind === 'choice')!.prompt.id;

	beforeAll(async () => {
		school = await openSchool(engine, inject('postgres'), { title: TITLE });
		const { beside, instructor, classId } = school;
		const [li, mo] = [await school.join('li', NAME), await school.join('mo', FORMULA)];
		for (const [index, sign] of ['+1+1', '-1+1', '@SUM(1)'].entries())
			await school.join(`sign${index}`, sign);
		const rows = await beside.db
			.selectFrom('registration as r')
			.innerJoin('user as u', 'u.id', 'r.userId')
			.select(['r.id', 'u.username'])
			.execute();
		registrations = new Map(rows.map(({ id, username }) => [username!, id]));
		const at = Date.now() - 1000;
		const comments: LearnerEvent[] = [
			{ type: 'commented', id: 'c1', about: { item }, reason: 'wrong', text: typed(3), at },
			{ type: 'commented', id: 'c2', about: { page: `/${typed(4)}` }, reason: 'other', text: FORMULA, at },
			{ type: 'commented', id: 'c3', about: { course: true }, text: typed(5), at }
		];
		for (const [learner, username] of [
			[li, 'li'],
			[mo, 'mo']
		] as const) {
			const all = [...comments, ...allEvents(bank)];
			const registration = registrations.get(username)!;
			for (let from = 0; from < all.length; from += 80) {
				const commit = commitOf(registration, from / 80 + 1, all.slice(from, from + 80));
				expect((await learner.json('/api/commit', commit)).status).toBe(200);
			}
		}
		const reason = typed(6);
		expect((await instructor.form(`/classes/${classId}/questions/${item}?/drop`, { reason })).status).toBe(
			200
		);
		await instructor.form('/classes/settings', { vet: typed(7), emergency: FORMULA, poison: '' });
	}, 120_000);
	afterAll(() => school?.close());

	it('names, comments, titles and reasons, on every page that has them', async () => {
		const { beside, instructor, classId } = school;
		const { id: attempt } = await beside.db
			.selectFrom('attempt')
			.select('id')
			.where('registrationId', '=', registrations.get('li')!)
			.where('ordinal', '=', 1)
			.executeTakeFirstOrThrow();
		const room = `/classes/${classId}`;
		const shown: Record<string, string[]> = {
			'/classes': ['<img'],
			[room]: ['<img', 'alert(2)'],
			[`${room}/people`]: ['<img', 'alert(2)'],
			[`${room}/learners`]: ['alert(2)'],
			[`${room}/learners/${registrations.get('li')}`]: ['alert(2)'],
			[`${room}/attempts/${encodeURIComponent(attempt)}`]: ['alert(2)'],
			[`${room}/questions`]: ['<img'],
			[`${room}/questions/${item}`]: ['alert(3)', 'alert(6)', 'alert(2)'],
			[`${room}/voices`]: ['alert(3)', 'alert(4)', 'alert(5)', 'alert(2)'],
			[`${room}/log`]: ['<img'],
			[`${room}/export`]: ['<img'],
			'/classes/settings': ['alert(7)'],
			[`/join/${school.code}`]: ['<img']
		};
		for (const [path, marks] of Object.entries(shown)) {
			const { status, text } = await instructor.get(path);
			expect([path, status]).toEqual([path, 200]);
			expect(live.exec(text), path).toBeNull();
			const [seen] = text.split('__sveltekit_');
			for (const mark of marks) expect(seen, path).toContain(mark.replace('<', '&lt;'));
		}
		expect((await school.visitor().get('/api/site')).headers.get('content-type')).toBe('application/json');
	});

	it('what a sign-in, a code and an address bring along', async () => {
		const stranger = school.visitor();
		const answers = [
			await stranger.form('/sign-in?/enter', { who: typed(8), password: 'x', next: typed(8) }),
			await stranger.get(
				`/sign-in?next=${encodeURIComponent(typed(8))}&error=${encodeURIComponent(typed(8))}`
			),
			await stranger.get(`/join?code=${encodeURIComponent(typed(8))}`),
			await stranger.get(`/verify/${encodeURIComponent(typed(8))}`),
			await stranger.get(`/setup/${encodeURIComponent(typed(8))}`),
			await stranger.get(`/classes/${encodeURIComponent(typed(8))}`)
		];
		for (const { text } of answers) expect(live.exec(text)).toBeNull();
		for (const next of [
			'//elsewhere.example',
			'/\\elsewhere.example',
			'https://elsewhere.example',
			'javascript:x'
		]) {
			const from = school.visitor();
			const entered = await from.form('/sign-in?/enter', {
				who: 'li',
				password: 'four legs and a tail',
				next
			});
			expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
		}
	});

	it('the name of a guest on a certificate, to whoever looks it up', async () => {
		const seat: Seat = { classroom: school.beside, taker: { type: 'guest', token: newGuestToken() } };
		const started = await startSitting(seat);
		if (started.type !== 'running') throw new Error(started.type);
		const { number, items } = started.sitting;
		for (const id of items)
			await answerSitting(seat, number, id, sampleResponses(bank.items.get(id)!).right!, 1);
		await submitSitting(seat, number);
		const given = await registerCertificate(seat, typed(9), new Date().toISOString().slice(0, 10));
		if (given.type !== 'registered') throw new Error(given.type);
		const { text } = await school.visitor().get(`/verify/${given.certificate.code}`);
		expect(live.exec(text)).toBeNull();
		expect(text).toContain('&lt;script>alert(9)');
	});

	it('what a spreadsheet would run, in every file', async () => {
		const files = ['gradebook.csv', 'people/roster.csv', 'export/attempts.csv', 'export/responses.csv'];
		for (const file of files) {
			const { status, text, headers } = await school.instructor.get(`/classes/${school.classId}/${file}`);
			expect([file, status]).toEqual([file, 200]);
			expect(headers.get('content-disposition'), file).toMatch(/^attachment/);
			const cells = (parse(text, { bom: true }) as string[][]).flat();
			expect(cells, file).toContain(NAME);
			expect(cells, file).toContain(`'${FORMULA}`);
			const formulas = cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)));
			expect(formulas, file).toEqual([]);
		}
		for (const file of ['class.json', 'statements.jsonl']) {
			const { headers, text } = await school.instructor.get(`/classes/${school.classId}/export/${file}`);
			expect(headers.get('content-disposition'), file).toMatch(/^attachment/);
			expect(headers.get('content-type'), file).not.toMatch(/html/);
			for (const line of file.endsWith('l') ? text.trim().split('\n') : [text])
				expect(() => JSON.parse(line) as unknown).not.toThrow();
		}
	});
});
