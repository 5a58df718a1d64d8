// Whether requests can be answered now, for whoever sends them here: the database is open and answers.

import { json } from '@sveltejs/kit';

export const prerender = false;

export async function GET({ locals }: { locals: App.Locals }) {
	try {
		await locals.classroom.db.selectFrom('migration').select('name').execute();
		return json({ ready: true });
	} catch {
		return json({ ready: false, reason: 'The database does not answer.' }, { status: 503 });
	}
}
