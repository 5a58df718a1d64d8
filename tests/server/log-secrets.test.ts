// What the server writes of a whole day names nobody and opens nothing, though things go wrong in it.

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { commitOf } from '../support/commits.ts';
import { engines } from '../support/engines.ts';
import { openSchool, PASSWORD, type School } from '../support/school.ts';

beforeAll(() => builtServer(), 900_000);

describe.each(engines)('the log of a server on %s', (engine) => {
	let school: School;
	beforeAll(async () => {
		school = await openSchool(engine, inject('postgres'), { title: 'Zinnia house' });
	}, 120_000);
	afterAll(() => school?.close());

	it('has a line for each request, and no name, password, code, token or answer', async () => {
		const { served, instructor, classId, code, beside } = school;
		const people = `/classes/${classId}/people`;
		const secrets = ['Soares', 'k.soares@example.org', PASSWORD, 'Zinnia', code, classId];
		const learner = await school.join('quillwort', 'Ottoline Quillwort');
		secrets.push('quillwort', 'Ottoline');
		const { id } = await beside.db.selectFrom('registration').select('id').executeTakeFirstOrThrow();
		const at = Date.now() - 1000;
		const words = 'marmalade on the keyboard';
		const comment = { type: 'commented', id: 'c', about: { course: true }, text: words, at } as const;
		await learner.json('/api/commit', commitOf(id, 1, [comment]));
		await learner.json('/api/commit', { registration: id, words });
		secrets.push(id, 'marmalade');
		await school.visitor().form('/sign-in?/enter', { who: 'quillwort', password: 'hedgehog' });
		await school
			.visitor()
			.form(`/join/${code}?/new`, { name: 'A', username: 'quillwort', password: 'hedgehogs' });
		secrets.push('hedgehog');
		const invited = await instructor.form(`${people}?/invite`);
		const [, token] = /\/setup\/([\w-]{43})/.exec(invited.text)!;
		await school.visitor().get(`/setup/${token}`);
		await instructor.form(`${people}?/add`, { people: 'Peregrine Vetch,vetch' });
		const reset = await instructor.form(`${people}?/reset`, { id });
		const [password] = /[a-z]{4}-[a-z]{4}-\d{3}/.exec(reset.text)!;
		secrets.push(token!, 'etch', password);
		const guest = school.visitor();
		await guest.json('/api/exam', { registration: null, known: [], number: null });
		await guest.get('/verify/ABCD-EFGH-IJKL');
		secrets.push('ABCD', ...[learner, instructor, guest].flatMap(({ cookies }) => [...cookies.values()]));
		await instructor.get(`/classes/${classId}/export/class.json`);

		// A fault of the database, which quotes what it was given.
		await beside.db.schema.alterTable('registration').dropColumn('leftAt').execute();
		const broken = await school
			.visitor()
			.form(`/join/${code}?/new`, { name: 'Ottoline', username: 'campion', password: PASSWORD });
		expect(broken.status).toBe(500);
		secrets.push('campion');

		const log = served
			.said()
			.split('\n')
			.filter((line) => line.startsWith('{'));
		expect(log.length).toBeGreaterThan(15);
		expect(log.join('\n')).toMatch(/"route":"\/\(classroom\)\/join\/\[\[code\]\]".*"error":"/);
		const found = secrets.filter((secret) => secret.length > 1 && log.some((line) => line.includes(secret)));
		expect(found).toEqual([]);
		expect(broken.text).not.toMatch(/leftAt|SQLITE|relation|column/);
		const [, request] = /\(([0-9a-f]{8})\)/.exec(broken.text)!;
		expect(log.some((line) => line.includes('"event":"error"') && line.includes(request!))).toBe(true);
	});
});
