// Words of joining, signing in and one's own account.

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
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

export const accountWords = {
	title: 'Your account',
	signedInAs: (who: string) => `You sign in as ${who}.`,
	signedInElsewhere: (site: string) => `You sign in with ${site}.`,
	teaches: 'Classes you teach',
	toClasses: 'To your classes',
	name: 'Your name',
	nameHint: 'As your instructors see it. A certificate you have keeps the name it was given.',
	rename: 'Change the name',
	language: 'Language',
	languageHint: 'Of the pages of the classroom, in this browser. The course has its own, in its settings.',
	/** By code; each by its own name. */
	languages: { '': 'As the browser asks', en: 'English', es: 'Español' },
	languageGo: 'Use this language',
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
