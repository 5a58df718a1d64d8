// Words of joining, signing in, classes and their people.

const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

type Result = { percent: number; passed: boolean };
const result = ({ percent, passed }: Result) => `${percent}%${passed ? ', passed' : ', not passed'}`;

/** The frame round every page of the classroom. */
export const frameWords = {
	name: 'Hindsight',
	skip: 'Skip to the content',
	course: 'To the course',
	classes: 'Classes',
	account: 'Account',
	signIn: 'Sign in',
	signOut: 'Sign out',
	nav: 'Classroom',
	missing: 'There is no such page',
	missingWhy: 'The link may be old or mistyped, or the class is not one of yours.',
	forbidden: 'This page is for instructors',
	forbiddenWhy: 'You are signed in as a learner. Sign in with an instructor’s account to go on.',
	tooOften: 'Not so fast',
	broken: 'This page could not be opened',
	brokenWhy:
		'Nothing was changed. Try again; if it happens again, tell whoever runs this server the line below.',
	home: 'To the course'
};

/** In the course's own pages. */
export const entryWords = {
	inClass: (title: string) => `You are in ${title}.`,
	due: (at: number) => `Due ${day.format(at)}.`,
	bring: {
		title: (title: string) => `Bring what you did here into ${title}?`,
		text: 'This browser keeps lessons and answers from before you joined. Your instructors see them once they are in the class. A copy stays here either way.',
		take: 'Bring it in',
		leave: 'Leave it out',
		away: 'The server does not answer, so nothing was brought in and everything is still here. Try again when you are online.'
	},
	account: 'Your account and classes',
	join: 'Join a class',
	signIn: 'Sign in'
};

export const faultWords: Record<string, string> = {
	'name-missing': 'Enter a name.',
	'name-long': 'Use at most 100 characters.',
	'username-form':
		'Use 2 to 40 letters and digits without accents; full stops, hyphens and underscores may stand between.',
	'username-taken': 'This user name is taken. Choose another one.',
	'username-twice': 'This user name stands twice.',
	'email-form': 'Enter an e-mail address, such as name@example.org.',
	'email-taken': 'There is an account with this address. Sign in with it.',
	'password-length': 'Use 8 to 128 characters.',
	'code-unknown': 'No class takes learners by this code. Check it with your instructor.',
	'title-missing': 'Enter a name for the class.',
	'date-form': 'Enter a date as year, month and day, such as 2026-12-31.',
	columns: 'A name and a user name are needed, with a comma, a semicolon or a tab between.',
	broken: 'A quotation mark is not closed.',
	nobody: 'There is no name in it. Write a name and a user name in a line.',
	'too-many': 'From this line on it is too much at once. Add 300 learners, then the others.',
	gone: 'The link was used a moment ago, or is too old.',
	'elsewhere-down': 'The other site does not answer. Try again later, or use a password of this one.',
	'only-instructor': 'A class keeps one instructor. Invite another one first.',
	'not-you': 'The name and the password do not belong together. Check both.',
	'too-often': 'Too many tries. Wait a quarter of an hour, then try again.',
	'password-wrong': 'This is not your present password.',
	'confirm-missing': 'Type the word to confirm.'
};

export const joinWords = {
	title: 'Join a class',
	lead: 'Your instructor has a code of six letters and digits for you.',
	code: 'Code of the class',
	go: 'Go on',
	toClass: (title: string) => `Join “${title}”`,
	new: 'I am new here',
	newLead: 'No e-mail is needed. You sign in by your user name, on any device.',
	name: 'Your name',
	nameHint: 'As your instructor knows you, and as it is printed on a certificate.',
	username: 'User name',
	password: 'Password',
	usernameHint: 'Letters and digits, such as li.wei. You sign in by it.',
	passwordHint: 'At least 8 characters. Three words are easier to keep than a puzzle.',
	make: 'Join the class',
	known: 'I have an account',
	knownLead: 'Sign in, and you are in the class.',
	who: 'User name or e-mail',
	elsewhere: (name: string) => `Sign in with ${name}`,
	asYou: (name: string) => `You are signed in as ${name}.`,
	joinNow: 'Join the class',
	seen: 'Your instructors see your answers, times and results in this class. Nobody else does.'
};

export const signInWords = {
	title: 'Sign in',
	who: 'User name or e-mail',
	password: 'Password',
	go: 'Sign in',
	elsewhere: (name: string) => `Sign in with ${name}`,
	refused: 'You were not signed in.',
	refusedWhy:
		'The other site did not say who you are, or its e-mail belongs to an account with a password here. Use that password, or try again.',
	lost: 'Forgot your password? Ask your instructor for a new one.',
	join: 'Join a class instead'
};

export const setupWords = {
	title: 'Set this server up',
	lead: 'You are the first instructor. After this you can make classes and invite others.',
	instructorTitle: 'Become an instructor',
	instructorLead: (title: string) => `You were invited to teach the class “${title}”.`,
	asYou: (name: string) => `You are signed in as ${name}.`,
	accept: 'Teach this class',
	known: 'I have an account',
	knownLink: 'Sign in, and take the invitation with it',
	passwordLead: 'You are signed out everywhere, and sign in with the new one.',
	passwordTitle: 'Choose a new password',
	name: 'Your name',
	email: 'E-mail',
	emailHint: 'You sign in by it. Nothing is sent to it.',
	password: 'Password',
	passwordHint: 'At least 8 characters.',
	make: 'Make the account',
	set: 'Set the password',
	gone: 'This link does not work any more',
	goneWhy:
		'It was used, or it is too old. Whoever runs this server finds a new one where the server says that it has started; an instructor can make a new invitation.'
};

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

export const accountWords = {
	title: 'Your account',
	signedInAs: (who: string) => `You sign in as ${who}.`,
	signedInElsewhere: (site: string) => `You sign in with ${site}.`,
	teaches: 'Classes you teach',
	toClasses: 'To your classes',
	name: 'Your name',
	nameHint: 'As your instructors see it. A certificate you have keeps the name it was given.',
	rename: 'Change the name',
	classes: 'Classes you learn in',
	noClasses: 'None at present.',
	due: (at: number) => `to be done by ${day.format(at)}`,
	joinAnother: 'Join a class',
	password: 'Change the password',
	now: 'Present password',
	next: 'New password',
	nextHint: 'At least 8 characters. You are signed out everywhere else.',
	change: 'Change it',
	changed: 'The password is changed.',
	data: 'Your data',
	dataLead: 'Everything that is stored about you here, as a file that people and programs can read.',
	download: 'Download',
	remove: 'Delete your account',
	removeLead:
		'Your account, your answers, attempts and certificates are deleted from this server at once, for you and for your instructors. This cannot be undone. What this browser keeps for itself stays.',
	removeWord: 'delete',
	removeLabel: (word: string) => `Type “${word}” to confirm`,
	removeGo: 'Delete everything',
	alone: 'Nothing was deleted: these classes have no other instructor. Invite one first.'
};

/** Of results that an instructor changed after they were told. */
export const changedWords = {
	title: 'Results that were changed',
	lead: 'An instructor judged a question of these attempts otherwise.',
	line: (title: string, ordinal: number, before: Result, after: Result) =>
		`${title}, attempt ${ordinal}: ${result(before)}, now ${result(after)}.`,
	back: (at: number) => `Changed back on ${longDay.format(at)}.`,
	day: (at: number) => longDay.format(at),
	reason: (reason: string) => `Reason: ${reason}`
};
