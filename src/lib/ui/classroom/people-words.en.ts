// Words of the pages on which instructors keep their classes and the people in them.

const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;

export const classesWords = {
	title: 'Your classes',
	none: 'No class yet.',
	noneWhy: 'Make one, and give its code to your learners.',
	learners: (n: number) => plural(n, 'learner'),
	due: (at: number) => `due ${day.format(at)}`,
	archived: 'put away',
	make: 'Make a class',
	name: 'Name of the class',
	nameHint: 'For example the course, the place and the season.',
	date: 'To be done by',
	dateHint: 'May be left empty. Learners can go on after it.',
	go: 'Make the class'
};

export const peopleWords = {
	title: 'People',
	joining: 'How learners join',
	code: 'Code',
	link: 'Link',
	qr: 'QR code of the link',
	show: 'Print or show this: the code, the link and the picture lead to the same place.',
	newCode: 'Make a new code',
	newCodeWhy: 'Nobody can join by the old one any more. Who is in the class stays.',
	add: 'Add learners yourself',
	addHint:
		'A line each: name, user name. Paste it from a table, with commas, semicolons or tabs, or choose a file. Each gets a password, which is shown once.',
	addLabel: 'Names and user names',
	fileLabel: 'Or a file (CSV)',
	addGo: 'Add them',
	addFaults: (n: number) => `Nobody was added: ${plural(n, 'line')} must be put right.`,
	at: (line: number, column: 'name' | 'username' | null) =>
		`Line ${line}${column === null ? '' : column === 'name' ? ', name' : ', user name'}:`,
	made: (n: number) => `${plural(n, 'learner')} added`,
	madeWhy: 'Print this now: the passwords are shown once and are stored nowhere.',
	signInAt: (link: string) => `Sign in at ${link}`,
	password: 'Password',
	roster: 'Learners',
	empty: 'Nobody has joined yet.',
	name: 'Name',
	username: 'User name',
	joined: 'Joined',
	last: 'Last report',
	state: 'State',
	states: { 'not-begun': 'Not begun', 'under-way': 'Under way', done: 'Completed', left: 'Taken off' },
	never: 'None yet',
	actions: 'Actions',
	remove: 'Take off',
	restore: 'Bring back',
	reset: 'New password',
	of: (what: string, name: string) => `${what}: ${name}`,
	resetDone: (name: string) => `New password of ${name}`,
	resetWhy: 'Give it to them now: it is shown once. They are signed out everywhere.',
	removeWhy:
		'Whoever is taken off no longer reports to this class; the record stays. They can come back by the code, unless you make a new one.',
	csv: 'Download as CSV',
	instructors: 'Instructors',
	you: '(you)',
	dismiss: 'Take the class from them',
	inviteLead: 'A link makes somebody an instructor of this class. It works once, for a week.',
	invite: 'Make a link',
	invited: 'Give this link to one person',
	invitedWhy: 'It is shown once. Whoever opens it first becomes an instructor of this class.',
	settings: 'The class',
	className: 'Name of the class',
	date: 'To be done by',
	save: 'Save',
	saved: 'Saved.',
	archive: 'Put the class away',
	archiveWhy:
		'Nobody can join it or open the course in it any more; what an open page still tells is kept. Everything stays, and it can be brought back.',
	unarchive: 'Bring the class back',
	log: 'What was done in this class, and by whom',
	day: (at: number) => day.format(at)
};

const deeds: Record<string, string> = {
	'class.create': 'made the class',
	'class.change': 'changed the name or the date of the class',
	'class.code': 'made a new code',
	'class.archive': 'put the class away',
	'class.restore': 'brought the class back',
	'learner.add': 'added the learner',
	'learner.remove': 'took off the learner',
	'learner.restore': 'brought back the learner',
	'password.reset': 'gave a new password to',
	'account.delete': 'deleted their own account',
	'instructor.invite': 'made a link to invite an instructor',
	'instructor.join': 'became an instructor:',
	'instructor.remove': 'took the class from the instructor',
	'question.accept': 'accepted another answer to',
	'question.drop': 'dropped the question',
	'question.confirm': 'confirmed lower results for',
	'question.take-back': 'took back what was decided about'
};

export const logWords = {
	title: 'Log',
	lead: 'What instructors did in this class. Lines are added, never changed. Times are in UTC.',
	none: 'Nothing yet.',
	when: 'When',
	who: 'Who',
	what: 'What',
	deleted: 'somebody whose account is deleted',
	/** What was done in words; another page's deed by its own name. */
	did: (action: string) => deeds[action] ?? action,
	known: (action: string) => action in deeds,
	at: (at: number) => minute.format(at),
	earlier: 'Earlier'
};
