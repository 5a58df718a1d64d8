// Whom each page, form and endpoint of the classroom lets in: for authorisation.test.ts, which finds what is missing.

/** Li learns in class c, which K. Soares teaches; A. Brandt in class d, which E. Marsh does. All are made up. */
export const people = ['nobody', 'learner', 'other learner', 'instructor', 'other instructor'] as const;
export type Who = (typeof people)[number];

/**
 * How each of them is answered, in that order: a status, or `in` for the way to signing in. The address names class c,
 * the learner of it and what is theirs.
 */
export interface Expected {
	answers: string;
	/** What the form or the body holds. */
	sent?: Record<string, unknown>;
	/** What stands behind the question mark. */
	query?: string;
}
const line = (answers: string, sent?: Record<string, unknown>, query?: string): Expected => ({
	answers,
	...(sent && { sent }),
	...(query && { query })
});

const page = line('in 404 404 200 404');
const form = (status: number, sent?: Record<string, unknown>) => line(`401 404 404 ${status} 404`, sent);
const everyone = (status: number, sent?: Record<string, unknown>) =>
	line(`${status} `.repeat(5).trim(), sent);
const PASSWORD = 'four legs and a tail';
const own = '?registration=r-Li';

export const table: Record<string, Record<string, Expected>> = {
	'(classroom)': { load: everyone(200) },
	'(classroom)/account': {
		load: line('in 200 200 200 200'),
		'form language': line('401 303 303 303 303', { language: 'es' }),
		'form name': line('401 303 303 303 303', { name: 'Another' }),
		'form password': line('401 400 400 400 400', { present: 'wrong', next: PASSWORD }),
		// Classes would be left without an instructor.
		'form remove': line('401 303 303 409 409', { word: 'delete' })
	},
	'(classroom)/account/data.json': { GET: line('in 200 200 200 200') },
	'(classroom)/classes': {
		load: line('in 403 403 200 200'),
		'form default': line('401 403 403 303 303', { title: 'Another', due: '' })
	},
	'(classroom)/classes/[class]': { load: page },
	'(classroom)/classes/[class]/attempts/[attempt]': { load: page },
	'(classroom)/classes/[class]/export': { load: page },
	'(classroom)/classes/[class]/export/attempts.csv': { GET: page },
	'(classroom)/classes/[class]/export/class.json': { GET: page },
	'(classroom)/classes/[class]/export/responses.csv': { GET: page },
	'(classroom)/classes/[class]/export/statements.jsonl': { GET: page },
	'(classroom)/classes/[class]/gradebook.csv': { GET: page },
	'(classroom)/classes/[class]/learners': { load: page },
	'(classroom)/classes/[class]/learners/[registration]': { load: page },
	'(classroom)/classes/[class]/log': { load: page },
	'(classroom)/classes/[class]/people': {
		load: page,
		'form add': form(200, { people: 'Mo,mo' }),
		'form remove': form(200, { id: 'r-Li' }),
		'form restore': form(200, { id: 'r-Li' }),
		// Of the learner of another class, nobody here changes the password.
		'form reset': form(404, { id: 'r-Brandt' }),
		'form invite': form(200),
		'form dismiss': form(409, { id: 'u-r-Soares' }),
		'form change': form(200, { title: 'Another', due: '' }),
		'form code': form(200),
		'form archive': form(200),
		'form unarchive': form(200)
	},
	'(classroom)/classes/[class]/people/roster.csv': { GET: page },
	'(classroom)/classes/[class]/questions': { load: page },
	'(classroom)/classes/[class]/questions/[item]': {
		load: page,
		'form accept': form(400, { answer: '', reason: '' }),
		'form drop': form(400, { reason: '' }),
		'form confirm': form(404, { id: 'none' }),
		'form back': form(404, { id: 'none' })
	},
	'(classroom)/classes/[class]/voices': { load: page },
	'(classroom)/classes/settings': {
		load: line('in 403 403 200 200'),
		'form default': line('401 403 403 200 200', { vet: 'Night vet', emergency: '', poison: '' })
	},
	'(classroom)/join/[[code]]': {
		load: everyone(200),
		'form new': everyone(400, { name: 'Mo', username: 'mo', password: 'short' }),
		'form known': everyone(400, { who: 'li', password: 'wrong' }),
		'form present': line('401 303 303 303 303')
	},
	'(classroom)/setup/[token]': {
		load: everyone(200),
		'form make': everyone(400, { name: 'Mo', email: 'mo@example.org', password: 'short' }),
		// Works once, so for the first of them.
		'form accept': line('401 303 400 400 400'),
		'form password': everyone(400, { password: PASSWORD })
	},
	'(classroom)/sign-in': {
		load: line('200 303 303 303 303'),
		// Whoever is signed in already goes on.
		'form enter': line('400 303 303 303 303', { who: 'li', password: 'wrong' })
	},
	'(classroom)/sign-in/elsewhere': { GET: everyone(404) },
	'(classroom)/sign-out': { POST: everyone(303) },
	'(classroom)/verify/[[code]]': { load: everyone(200) },
	'api/auth/callback/[provider]': { GET: everyone(404) },
	'api/classes/[class]/live': { GET: line('401 404 404 200 404') },
	// Everybody may sit the exam as a guest; here they come as Li, who is at it.
	'api/commit': {
		GET: line('401 200 403 403 403', undefined, own),
		POST: line('401 200 403 403 403', {
			...{ registration: 'r-Li', sequence: 1, final: false, cmi: {}, events: [], version: 'v1' }
		})
	},
	'api/exam': {
		GET: line('401 200 404 404 404', undefined, own),
		POST: line('401 200 404 404 404', { registration: 'r-Li', known: [], number: null })
	},
	'api/exam/[sitting]': { GET: line('401 200 404 404 404', undefined, own) },
	'api/exam/[sitting]/question/[number]': {
		GET: line('401 200 404 404 404', undefined, own),
		PUT: line('401 200 404 404 404', { registration: 'r-Li', response: 'right', seconds: 1 })
	},
	'api/exam/[sitting]/submit': { POST: line('401 200 404 404 404', { registration: 'r-Li' }) },
	'api/exam/bring': { POST: line('401 200 404 404 404', { registration: 'r-Li', known: [1] }) },
	'api/exam/certificate': {
		POST: line('401 200 404 404 404', { registration: 'r-Li', name: 'Li', date: '2026-11-23' })
	},
	'api/health': { GET: everyone(200) },
	'api/ready': { GET: everyone(200) },
	'api/session': { GET: everyone(200) },
	'api/site': { GET: everyone(200) }
};
