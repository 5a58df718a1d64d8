// Every word of the interface, in English. A language is one more file of the same shape. Counts are functions, so
// that it can bend its own words.
//
// A group is an export, and each group has a door of its own that imports this file by the group's name
// (`words.en.ts?frame`): a page then fetches only the words it shows. Keep the groups free of one another.

import type { LogFieldId, LogOptionId } from '../course/log-fields.ts';
import type { CallFieldId } from '../course/phone-script.ts';
import type { PlayerWords } from '../dog/player/player-words.ts';
import type { SaveStatus } from '../report/port.ts';

const number = new Intl.NumberFormat('en');
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const entryDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const time = (at: number) => clock.format(at);
const percentOf = (n: number) => `${number.format(n)}%`;

const ordinals = ['first', 'second', 'third', 'fourth'];
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A time from now on: "tomorrow", "in four days", "in two months". */
function inDays(days: number): string {
	if (days <= 1) return 'tomorrow';
	const [n, unit] =
		days < 14
			? [days, 'days']
			: days < 60
				? [Math.round(days / 7), 'weeks']
				: [Math.round(days / 30), 'months'];
	return `in ${small[n] ?? number.format(n)} ${unit}`;
}
/** Whole minutes as a person says them: "50 min", "3 h 10 min". */
const span = (minutes: number) =>
	minutes < 60
		? `${minutes} min`
		: `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;
const hours = (n: number) => `${n.toFixed(1).replace(/\.0$/, '')} hours`;

/** The frame round every page, and lessons. */
export const frame = {
	format: { time, percent: percentOf, dateTime: (at: number) => `${day.format(at)}, ${time(at)}` },
	save: {
		text(status: SaveStatus): string {
			switch (status.type) {
				case 'saved':
					return `Saved ${time(status.at)}`;
				case 'retrying':
					return `Not saved, trying again (${number.format(status.tries)})`;
				case 'idle':
					return '';
				default:
					return frame.save.kind[status.type];
			}
		},
		kind: {
			idle: '',
			saving: 'Saving...',
			saved: 'Saved',
			kept: 'Kept on this device',
			retrying: 'Not saved, trying again. Your answers are kept on this device.',
			offline: 'Offline, kept on this device',
			'not-recording': 'Nothing is recorded',
			'memory-only': 'Kept until you close this page'
		},
		brief: {
			idle: '',
			saving: 'Saving',
			saved: 'Saved',
			kept: 'Kept here',
			retrying: 'Not saved',
			offline: 'Offline',
			'not-recording': 'Not recorded',
			'memory-only': 'Not kept'
		}
	},
	note: { said: 'What you may read, and what is known', safety: 'Safety first' },
	nav: {
		skip: 'Skip to the page',
		contents: 'Contents',
		path: 'Where you are',
		close: 'Close',
		now: 'If this is happening now',
		nowShort: 'Happening now',
		allModules: 'All modules',
		search: 'Search',
		youAreHere: 'You are here',
		moduleOf: (order: number, title: string) => `Module ${order}: ${title}`,
		inModule: (title: string) => `Contents of ${title}`,
		stepsDone: (done: number, of: number) => `${done} of ${of} done`
	},
	state: { 'not-started': 'Not started', 'in-progress': 'In progress', completed: 'Completed' },
	lesson: {
		lessonOf: (n: number, of: number) => `lesson ${n} of ${of}`,
		minutes: (n: number) => `${n} min`,
		minutesLeft: (n: number) => (n === 0 ? 'Nothing left' : `about ${n} min left`),
		keep: 'The one line to keep',
		continueTo: (title: string) => `Continue: ${title}`,
		questionsOpen: (n: number) =>
			n === 1 ? 'One question on this page is still open.' : `${n} questions on this page are still open.`
	},
	clip: { describe: 'Describe this clip in words' },
	quiz: {
		questions: (n: number) => `${n} questions`,
		questionOf: (n: number, of: number) => `Question ${n} of ${of}`
	},
	reference: {
		say: (say: string) => `say “${say}”`,
		sourcesOfPage: (n: number) => (n === 1 ? 'One source of this page' : `${n} sources of this page`),
		cite: (n: string, strength: string) => `Source ${n}, strength ${strength}`,
		doi: (doi: string) => `doi ${doi}`,
		/** `date` as YYYY-MM-DD. */
		checked: (date: string) => `Entry checked ${entryDay.format(Date.parse(date))}.`,
		strength: {
			A: 'Consensus, or large or repeated studies.',
			B: 'A single good study or a strong review.',
			C: 'Small, old or indirect evidence.',
			D: 'Opinion or lore.'
		}
	},
	settings: {
		title: 'Settings',
		toLight: 'Light colours',
		toDark: 'Dark colours'
	},
	errors: {
		notFound: 'There is no such page',
		notFoundWhy: 'The link may be old or mistyped.',
		broken: 'This page could not be opened',
		brokenWhy: 'A part of the course did not load. Check the connection, then open the page again.',
		kept: 'Your answers are kept.',
		home: 'All modules'
	}
};

/** Pages and parts that are no part of a lesson's first view. */
export const pages = {
	notices: {
		close: (title: string) => `Close: ${title}`,
		'no-host': {
			title: 'Your learning system was not found.',
			text: 'You can take the whole course. What you do is kept on this device only, and no score is sent. Close this window and start the course from your learning system to have it recorded.'
		},
		'class-away': {
			title: 'Your class does not answer.',
			text: 'You can go on: what you do is kept on this device. Once your class answers, reload the page and bring it in.'
		},
		'signed-out': {
			title: 'You are signed out.',
			text: 'Your answers are kept on this device and reach your class once you have signed in again.'
		},
		signIn: 'Sign in',
		'session-over': {
			title: 'This session is over.',
			text: 'Start the course from your learning system again to go on. What you do here until then is kept on this device and is sent when you are back.'
		},
		'state-damaged': { title: 'A part of your record could not be read.', text: '' },
		'state-newer': {
			title: 'Your record was written by a newer version of this course.',
			text: 'It is left untouched. What you do now is kept on this device. Ask for the newer version to go on with it.'
		},
		'course-changed': {
			title: 'The course was updated.',
			text: 'Some answers belonged to questions that are gone. Your results stay.'
		},
		'new-attempt': {
			title: 'A new attempt was started for you.',
			text: 'The earlier record is set aside on this device and is not counted again.'
		},
		review: { title: 'You are reviewing.', text: 'You can look and try everything. Nothing is recorded.' },
		browse: { title: 'You are browsing.', text: 'You can look and try everything. Nothing is recorded.' },
		'memory-only': {
			title: 'This browser does not let the course keep anything.',
			text: 'You can take the course, but your progress is gone when you close this page.'
		},
		kept: {
			all: 'Nothing that counts was lost.',
			some: 'Everything that could be read is kept: look at Contents to see what is done.',
			none: 'Nothing in it could be read, so the course begins anew. Answers kept on this device are used where there are any.'
		}
	},
	question: {
		clip: 'the dog of this question',
		check: 'Check',
		tryAgain: 'Try again',
		showReasoning: 'Show the reasoning',
		again: 'Answer it again',
		clear: 'Clear my answer',
		hint: {
			choice: 'Select one',
			multiple: 'Select all that apply',
			order: 'Put these in order: move them with the buttons, with Alt and the arrow keys, or by dragging',
			match: 'Choose one for each row',
			numeric: 'Type a number',
			hotspot: 'Select one place, on the picture or in the list',
			branch: 'Choose what you do at each step, and see what comes of it',
			log: 'Watch the clip and choose one entry for each field',
			clip: 'Watch, then answer below the picture',
			mark: 'Set each mark at the moment you see in the clip'
		},
		error: 'Error:',
		problem: {
			'nothing-chosen': {
				choice: 'Select the answer you would give',
				multiple: 'Select at least one answer',
				order: 'Move at least one row: the order shown first is a shuffle',
				match: 'Choose a partner for each row',
				numeric: 'Type the number you would give',
				hotspot: 'Select a place, on the picture or in the list',
				branch: 'Choose what you do first',
				log: 'Choose an entry for each field',
				clip: 'Select your answer below the clip',
				mark: 'Set each mark, with its button or its slider'
			},
			'no-number': 'Type a number only, such as 12 or 1.8',
			'not-moved': 'Move at least one row: the order shown first is a shuffle',
			'some-empty': 'Some fields are still empty: choose an entry for each',
			'not-finished': 'The scene goes on: choose what you do next',
			'some-unmatched': 'Choose a partner for each row: some are still open',
			'some-unset': 'Set each mark: some are still open',
			'no-urgency': 'Select how urgent it is',
			'no-confidence': 'Select how sure you are',
			'other-kind': 'This answer belongs to an older form of the question: answer it anew'
		},
		outcome: { correct: 'Correct.', partly: 'Partly.', 'not-yet': 'Not yet.' },
		partlyOf: (earned: number, possible: number) =>
			`${number.format(earned)} of ${number.format(possible)} points for this question.`,
		tag: {
			correct: 'Correct',
			'not-yet': 'Not yet',
			partly: 'Partly',
			answer: 'Right answer',
			missed: 'Also right',
			tried: 'Tried',
			yours: 'Your answer'
		},
		/** Besides the question itself: how soon to act, and how sure one is. */
		triage: {
			urgency: 'How urgent is it?',
			levels: {
				red: { word: 'Act now', means: 'Minutes count.' },
				orange: { word: 'Call today', means: 'The same day.' },
				yellow: { word: 'Book a visit', means: 'Within days.' },
				green: { word: 'Watch and note', means: 'Normal, log it.' }
			},
			/** Called too calm, by what was called: what the dog would wait for. */
			tooCalm: {
				red: '',
				orange: 'Too calm: this dog would wait for hours, and it cannot.',
				yellow: 'Too calm: this dog would wait for days, and it cannot.',
				green: 'Too calm: no vet would hear of this dog.'
			},
			/** Called too urgent, by what was called: what it costs. */
			tooUrgent: {
				red: 'Too urgent: no harm to this dog, but an emergency team drops other work for it.',
				orange: 'Too urgent: no harm to this dog, but a call today can keep a sicker one waiting.',
				yellow: 'Too urgent: no harm to this dog, but it takes up a visit that it does not need.',
				green: ''
			},
			/** What a missed emergency takes of the question itself. */
			missed: {
				yellow: 'A missed emergency also takes half the points of your answer above.',
				green: 'A missed emergency also takes all points of your answer above.'
			},
			halves: 'Half is for the answer, half for the urgency.',
			spoken: (said: string) => `Urgency: ${said}`,
			confidence: 'How sure are you?',
			sure: { sure: 'Sure', fairly: 'Fairly sure', guess: 'A guess' }
		},
		selected: (n: number) => (n === 0 ? 'None selected' : `${number.format(n)} selected`),
		reason: 'Why:',
		readAgain: 'Read it again in the lesson',
		moveUp: (name: string) => `Move up: ${name}`,
		moveDown: (name: string) => `Move down: ${name}`,
		moved: (name: string, n: number, of: number) =>
			`${name}, now ${number.format(n)} of ${number.format(of)}`,
		rightOrder: 'The right order',
		choose: 'Choose',
		number: (unit: string) => `Your answer, in ${unit}`,
		rightNumber: (value: number, unit: string) => `Right answer: ${number.format(value)} ${unit}.`,
		rightMatch: (text: string) => `Right answer: ${text}${/[.?!]$/.test(text) ? '' : '.'}`,
		/** A clip of a question; none of it may say what is seen. */
		watch: {
			title: 'Before you watch',
			text: 'What a drawn dog does here can be hard to watch. It makes no sound. You can read what happens instead.',
			show: 'Show it',
			read: 'Read it instead',
			called: (reply: string) => `When called: ${reply}`
		},
		mark: {
			set: 'Set here',
			setFor: (name: string) => `Set here: ${name}`,
			clear: 'Clear',
			clearFor: (name: string) => `Clear: ${name}`,
			notSet: 'Not set',
			seconds: (seconds: string) => `${seconds} s`,
			spoken: (seconds: string) => `${seconds} seconds`,
			announced: (name: string, seconds: string) => `${name}: ${seconds} seconds`,
			early: 'Too early.',
			late: 'Too late.',
			yours: 'Yours:',
			expert: 'Expert’s:',
			within: (seconds: string) => `${seconds} s either way counts`,
			show: (seconds: string) => `Show ${seconds} s in the clip`,
			track: 'Your marks and the expert’s, along the clip',
			keyYours: 'yours',
			keyExpert: 'what counts as right'
		},
		scene: {
			step: (n: number) => `Step ${number.format(n)}`,
			ends: 'The scene ends here',
			ask: 'What do you do?',
			you: 'You:',
			showed: 'The clip:',
			back: 'Take back the last step',
			debrief: 'Looking back:',
			best: 'The best way through',
			others: 'How else it can end'
		},
		sheet: {
			title: 'Observation log',
			filled: (n: number, of: number) => `${number.format(n)} of ${number.format(of)} filled`,
			expert: (entry: string) => `The expert wrote: ${entry}`,
			missed: 'What the vet would miss',
			field: (text: string) => `${text}:`
		}
	},
	comment: {
		report: 'Report a problem',
		withQuestion: 'with this question',
		title: 'Report a problem with this question',
		stays: 'Your answer stays as it is.',
		reason: 'What is it?',
		reasons: {
			unclear: 'The wording is unclear',
			wrong: 'I think the answer is wrong',
			broken: 'Something does not work',
			other: 'Something else'
		},
		text: 'Tell us more, if you like',
		atMost: (n: number) => `At most ${number.format(n)} characters`,
		send: 'Send',
		cancel: 'Cancel',
		close: 'Close',
		refused: {
			empty: 'Select what it is, or write a line',
			'too-long': (over: number) =>
				over === 1 ? 'Shorten it by one character' : `Shorten it by ${number.format(over)} characters`,
			full: 'Your record holds as many comments as it can. This one cannot be kept.'
		},
		kept: {
			host: 'Kept. Where your learning system takes comments, your instructor can read it there.',
			here: 'Kept on this device. You can download it in Settings.',
			'memory-only': 'Kept until you close this page. You can download it in Settings.'
		},
		notHere: 'You are looking at an earlier record: nothing is recorded.'
	},
	evaluation: {
		title: 'What did you think of the course?',
		invite: 'Tell us what you thought of the course',
		inviteWhy: 'Five statements and two lines. All of it is optional.',
		lead: 'Leave out what you like. It is kept with your record and changes nothing in your result.',
		scale: ['No', 'Rather no', 'In part', 'Rather yes', 'Yes'],
		statements: {
			clear: 'The pages were clear to me.',
			level: 'The level was right for me.',
			objectives: 'I can now do what the course promised.',
			work: 'I can use it in my work with dogs.',
			animations: 'The animations helped me to see it.'
		},
		helped: 'What helped you most?',
		change: 'What would you change?',
		minutes: 'How many minutes did the whole course take you, about?',
		minutesWhy: 'It helps to state the hours on certificates.',
		clear: 'Take back my choices',
		send: 'Send',
		refused: {
			empty: 'Give at least one answer: any one will do',
			minutes: 'Type the minutes as a whole number, such as 90'
		},
		/** One text for whoever reads it in a learning system. */
		told: {
			statements: {
				clear: 'Clear',
				level: 'Right level',
				objectives: 'Objectives met',
				work: 'Use at work',
				animations: 'Animations helped'
			},
			rating: (name: string, n: number, of: number) => `${name} ${n}/${of}.`,
			minutes: (n: number) => `Minutes ${n}.`,
			helped: (text: string) => `Helped most: “${text}”.`,
			change: (text: string) => `To change: “${text}”.`
		},
		thanks: 'Thank you',
		sent: 'What you sent',
		again: 'Send it again'
	},
	practice: {
		questionOf: (n: number, of: number) => `Practice, question ${number.format(n)} of ${number.format(of)}`,
		rule: 'Tries are not counted'
	},
	today: {
		title: 'Five minutes today',
		card: (n: number) => `Five minutes today: ${n === 1 ? 'one question' : `${number.format(n)} questions`}`,
		why: 'You answered them before. They come back before they are forgotten.',
		begin: 'Begin',
		of: (n: number, of: number) => `Five minutes today, ${number.format(n)} of ${number.format(of)}`,
		rule: 'Changes no result',
		next: 'Next question',
		finish: 'Finish',
		done: 'Done for today',
		right: (right: number, of: number) =>
			of === 1
				? `The question was ${right === 1 ? 'right' : 'not right yet'}.`
				: `${right === of ? 'All' : number.format(right)} of ${number.format(of)} right.`,
		back: 'When they come back',
		/** `waits`: days until then and how many come, the soonest first. */
		waits: (waits: { days: number; count: number }[]) =>
			`${waits.map(({ days, count }) => `${number.format(count)} ${inDays(days)}`).join(', ')}.`,
		none: 'Nothing is due today',
		/** `at` in UTC. */
		nextOn: (at: number) => `The next question is due on ${entryDay.format(at)}.`,
		never: 'A question comes here once you have answered it in a lesson or a quiz.',
		home: 'All modules'
	},
	certificate: {
		title: 'Your certificate',
		missing: 'Not there yet',
		elsewhere:
			'Your learning system keeps this result. A certificate comes only with the whole course, its exam included.',
		missingLead: 'A certificate needs every required lesson and the pass. This is still open:',
		passFirst: (title: string) => `Pass: ${title}`,
		name: 'Your name, as it is to be printed',
		nameWhy: 'Kept in this browser. It is sent nowhere.',
		nameMissing: 'Type your name',
		nameLong: 'Shorten it to 120 characters',
		error: 'Error:',
		show: 'Show my certificate',
		changeName: 'Change the name',
		print: 'Print or save as PDF',
		printWhy: 'It prints on one sheet, A4 or US Letter, in landscape.',
		check: 'Check a certificate',
		home: 'All modules',
		sheet: {
			kind: 'Record of completion',
			completed: 'completed the course',
			version: (version: string) => `version ${version}`,
			passed: (title: string) => `and passed its assessment “${title}”`,
			objectives: 'The course’s objectives',
			date: 'Passed on',
			noDate: 'not kept',
			score: 'Score',
			scoreOf: (score: number, pass: number) =>
				`${number.format(score)} of 100, pass mark ${number.format(pass)}`,
			hours: 'Hours',
			hoursOf: (n: number) => number.format(n),
			renew: 'Renew by',
			code: 'Code to check it by',
			provider: 'Given by',
			scope:
				'This records what the named person did in this course. It is not an accreditation or a licence. The code shows a typing error or a change, not a forger: compare it on the course’s page “Check a certificate”.'
		},
		/** `date` as YYYY-MM-DD, in the reader’s own form. */
		day: (date: string, locale?: string) =>
			new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
		checkLead:
			'Type what stands on the certificate. The code shows a typing error or a change; it cannot show a forger, because everyone who has the course can make one.',
		fields: {
			name: 'Name',
			date: 'Passed on',
			score: 'Score, of 100',
			version: 'Version of the course',
			code: 'Code'
		},
		fieldMissing: {
			name: 'Type the name',
			score: 'Type the score as a whole number from 0 to 100',
			version: 'Type the version',
			code: 'Type the code: twelve letters and digits'
		},
		dateWhy: 'Leave it empty if the certificate says “not kept”.',
		compare: 'Compare',
		together: 'These belong together.',
		apart: 'These do not belong together. Look for a typing error; if there is none, something was changed.'
	},
	home: {
		lead: 'Is it normal, or a reason to act? Short lessons, in any order you like.',
		scope:
			'Education, not veterinary advice. It does not widen what you may do by law. In an emergency, call a vet now.',
		begin: 'Begin here',
		start: (title: string) => `Start: ${title}`,
		resume: 'You stopped here',
		place: (section: string | null, minutes: number) =>
			`${section ? `${section}. ` : ''}About ${minutes} min for this page.`,
		finishedWhen: 'Everything is done',
		finished: 'You can look at any page again; nothing you do now lowers your result.',
		modules: 'Modules',
		inAll: (minutes: number) => `About ${span(minutes)} in all`,
		state: (state: 'not-started' | 'in-progress' | 'completed', minutes: number) =>
			state === 'completed'
				? 'Completed'
				: `${state === 'in-progress' ? 'In progress' : 'Not started'}, ${span(minutes)}`,
		pretest: (n: number, minutes: number) =>
			`${number.format(n)} questions before the course, about ${number.format(minutes)} min. Optional.`,
		pretestTaken: 'Your answers before the course, by topic.',
		exam: 'Questions from the whole course. The result counts.',
		examInLms: 'You sit the exam in your learning system. It is not in here.',
		part: 'Contents',
		howFar: 'How far',
		done: (done: number, of: number, minutes: number) =>
			done === of ? `All ${of} parts are done.` : `${done} of ${of} parts done, about ${span(minutes)} left.`,
		able: 'What you can do now',
		ableEmpty: 'This list grows with every lesson you complete.',
		atHand: 'At hand'
	},
	quiz: {
		lead: (n: number, minutes: number, pass: number) =>
			`${n} questions, about ${minutes} min. You pass with ${pass}%.`,
		leadPretest: (n: number, minutes: number) =>
			`${n} questions, about ${minutes} min, before you begin. Nothing depends on them.`,
		rulePretest:
			'You see how many were right, topic by topic. The answers come with the lessons, so guess freely.',
		ruleCompare: 'After the exam you see both side by side. It is reported to nobody.',
		ruleFeedback: 'Answers are judged when you submit, not before.',
		ruleTime: (limit: number | null) =>
			limit === null
				? 'Take the time you need. It is shown, not enforced.'
				: `After ${number.format(limit)} minutes with a question in view, the attempt is submitted as it stands.`,
		mustBeRight: 'These must be right',
		mustNote: (cap: number) =>
			`Miss a question on one of them, and the attempt does not pass, whatever the rest: it counts as ${cap}% at most.`,
		waitUntil: (at: number) => `You can try again from ${frame.format.dateTime(at)}.`,
		timeUsed: (used: number, about: number) => `${number.format(used)} of about ${number.format(about)} min`,
		timeLimit: (used: number, limit: number) => `${number.format(used)} of ${number.format(limit)} min`,
		timeLeft: (n: number) =>
			n === 1 ? 'Less than one minute left.' : `Less than ${number.format(n)} minutes left.`,
		timeUp: 'The time was up. The answers you had saved were submitted.',
		ruleStop: 'You can stop at any question; what you answered is kept.',
		ruleRetake: 'You can try again with new questions. Your best result stays.',
		ruleLimit: (n: number) => (n === 1 ? 'You have one attempt left.' : `You have ${n} attempts left.`),
		reading: 'Reading your record.',
		waiting: (done: number, of: number) => `An attempt is waiting: ${done} of ${of} answered.`,
		goOn: 'Go on',
		start: 'Start',
		tryAgain: 'Try again with new questions',
		noneLeft: 'You have used all attempts. Your best result stands.',
		attempts: 'Your attempts',
		best: (percent: number, passed: boolean, pass: number) =>
			passed ? `Best: ${percent}%, passed.` : `Best: ${percent}%. You pass with ${pass}%.`,
		attempt: (n: number) => `Attempt ${n}`,
		attemptResult: (percent: number, passed: boolean) =>
			`${percent}%, ${passed ? 'passed' : 'not passed yet'}`,
		rule: 'Judged when you submit',
		keepAndGoOn: 'Save and go on',
		skip: 'Leave it for now',
		previous: 'Previous question',
		toCheck: 'Check your answers',
		itemGone: 'This question is no longer part of the course.',
		noAttempt: 'No attempt is running',
		noAttemptWhy: 'It was submitted, or it was begun in another browser. Nothing is lost.',
		toQuiz: 'To the quiz',
		checkTitle: 'Check your answers',
		allAnswered: 'Every question has an answer. You can still change each one.',
		stillOpen: (n: number) =>
			n === 1 ? 'One question has no answer yet.' : `${n} questions have no answer yet.`,
		notAnswered: 'Not answered',
		answer: 'Answer',
		change: 'Change',
		submitNote:
			'After you submit, you see each answer with its reasons. An open question counts as not right.',
		submit: 'Submit my answers'
	},
	result: {
		title: 'Your result',
		passed: 'Passed',
		notYet: 'Not passed yet',
		score: (percent: number, pass: number) => `${percent}%. You pass with ${pass}%.`,
		capped: (earned: number, shown: number) =>
			`Your answers earned ${earned}%. It counts as ${shown}%, because a question that must be right was missed.`,
		bestStands: (percent: number) => `Your earlier pass with ${percent}% stands. Nothing here lowers it.`,
		canNow: (module: string) => `${module}: what you can do now`,
		byObjective: 'By objective',
		pretestTitle: 'Where you stand',
		pretestLead: (right: number, of: number) =>
			`${number.format(right)} of ${number.format(of)} right before the course. It counts for nothing: you will see the same topics again after the exam.`,
		before: 'Before',
		now: 'Now',
		missedTopics: 'Missed, and it must be right to pass:',
		canNowCourse: 'What you can do now',
		objective: 'What was asked',
		right: 'Right',
		rightOf: (right: number, of: number) => `${right} of ${of}`,
		triage: {
			title: 'How urgent, and how sure',
			none: 'Nothing to count yet. Once you answered a question that asks how urgent a case is, it is counted here.',
			/** The finding: emergencies that were called, and other cases that were not called one. */
			found(called: number, needed: number, held: number, others: number) {
				const urgent =
					needed > 0
						? `You called “Act now” in ${this.of(called, needed)} cases that needed it.`
						: 'No case needed “Act now” so far.';
				return others > 0 ? `${urgent} You held back in ${this.of(held, others)} that did not.` : urgent;
			},
			over: 'All your submitted attempts count, each answer once.',
			case: 'The case',
			call: 'Your call',
			cases: 'Cases',
			needed: 'Needed “Act now”',
			called: 'Called it (sensitivity)',
			others: 'Did not need it',
			held: 'Held back (specificity)',
			of: (n: number, of: number) => `${number.format(n)} of ${number.format(of)}`,
			noCase: 'None yet',
			/** The finding about confidence, from answers that were called sure. */
			sure(right: number, said: number) {
				if (said === 0) return 'You did not say “Sure” yet.';
				return `When you were sure, you were right in ${this.of(right, said)}.`;
			},
			said: 'You said',
			right: 'All of it right'
		},
		ideas: 'Ideas to look at again',
		ideasLead: 'Your answers showed these ideas. Each link leads to the lines that put it right.',
		readAgain: 'Read it again',
		review: 'Review my answers',
		again: 'Try again',
		home: 'All modules'
	},
	end: {
		title: 'Saved and closed',
		text: 'Your learning system was told. You may close this window.',
		notSaved:
			'Your learning system did not answer. Your answers are kept on this device and are sent when you open the course here again.',
		back: 'Back to your learning system'
	},
	review: { title: 'Review your answers' },
	reference: {
		seeing: 'What am I seeing?',
		log: 'Observation log',
		fieldCard: 'Field card',
		phone: 'Phone script',
		glossary: 'Glossary',
		glossaryLead: (n: number) => `${n} terms, each in one sentence.`,
		sources: 'Sources',
		sourcesLead: (n: number) => `${n} sources. The letter says how much a source can carry.`,
		/** What nobody with a licence has read yet, and where such a reader begins. */
		review: {
			title: 'No veterinarian has reviewed this course yet',
			lead: 'Every lesson and question was compared with notes on the sources below, and many of these were read only in part. That does not replace a veterinarian. If you are one, begin here, where a mistake can hurt a dog or a person.',
			first: {
				now: 'The red page: what is red, and what to do in a seizure',
				aid: 'First aid in its order, the times and the cooling',
				triage: 'The four colours. Most of them are rules of this course',
				poison: 'Shaking, poison and the nursing mother',
				spine: 'A hurt back: which colour, and how to carry',
				drugs: 'Painkillers: stop and call',
				after: 'After a seizure: when to call again',
				people: 'Jerks, bites and spit: what protects people and other dogs',
				knee: 'A leg held up, and the wording of the four grades'
			}
		}
	},
	settings: {
		lead: 'Kept in this browser.',
		theme: 'Colours',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		motion: 'Motion',
		motions: { system: 'As the system', reduced: 'Stills instead of motion' },
		textSize: 'Text size',
		textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
		searchKey: 'Key for the search',
		searchKeys: { slash: 'The key / opens the search', none: 'Only its button opens it' },
		language: 'Language',
		languageAuto: 'As the system',
		record: 'Your record',
		recordHere:
			'Your progress is kept in this browser only, for whoever uses it. Nobody else can see it from afar.',
		recordHost: 'Your learning system keeps your record.',
		someoneElse: 'Someone else is learning now',
		erase: 'Erase my progress here',
		ask: {
			'someone-else': 'Begin an empty record? The one that is here now is set aside in this browser.',
			erase: 'Erase all progress and results kept in this browser? This cannot be undone.'
		},
		yes: { 'someone-else': 'Begin an empty record', erase: 'Erase' },
		keep: 'Keep it as it is',
		startedOver: { 'someone-else': 'An empty record was begun.', erase: 'Your progress was erased.' },
		saveAndExit: 'Save and exit',
		download: 'Download my record',
		downloadWhy:
			'A file with your results, answers and comments, made in this browser. Nothing is sent anywhere.',
		downloaded: (name: string) => `Made: ${name}. Your browser keeps it with its downloads.`,
		recordFile: {
			what: 'Everything that this course keeps about one learner. Made in the learner’s browser at the learner’s wish.',
			times: 'Times are in UTC. A time of null was not kept.',
			lessons: 'Lessons whose end was reached.',
			results: 'Best result of each assessment; a score is earned points of possible points.',
			attempts:
				'Every kept attempt, oldest first. An answer is in words where its question could be read, else by the ids in "response".',
			practice: 'Questions of the lessons: the first and the last try.',
			reviews:
				'Questions that come back: when they were last asked and are next due, in days since the beginning of 2024.',
			comments: 'What the learner reported or said about a question (item), a page or the course.'
		}
	},
	now: {
		lead: 'Call a vet or an emergency hospital now if you see any of these.',
		red: 'Act now',
		contacts: 'Call',
		who: { vet: 'Our vet', emergency: 'Emergency hospital', poison: 'Poison line' },
		blank: 'No number here yet',
		setNumbers: 'Add your numbers in Settings',
		steps: 'A seizure: what to do, in order',
		rule: 'course rule',
		scope:
			'This page is education, not veterinary advice. Observe, time, keep safe, call. Give no drug unless a vet ordered it for this dog.'
	}
};

/** Figures: all they show or speak. */
export const figures = {
	table: 'Show as a table',
	/** Pictures to select a place on, for who cannot see them: enough to answer by, and never the answer. */
	hotspots: {
		hypnogram:
			'A chart from 21:00 to 22:35. Time runs from left to right. Its four lines from the top: awake, REM, drowsy, slow wave.',
		'atonia-pathway':
			'A sleeping dog’s head and neck from the side, with the brain and the spinal cord in it. Below, a hind leg with one muscle, and the cord cut across, with its grey core and one large cell.',
		'reflex-loop':
			'A dog from the side with a hand on its flank and one hind paw in the air. The brain, the spinal cord and a thigh muscle show. Above the back, the cord cut across.',
		'joint-section': 'A joint cut open lengthwise, one bone above and one below.',
		'hip-laxity': 'The bones of one hip from the front: half of the pelvis and the top of the thigh bone.',
		'stifle-line': 'The bones of a stifle from the front, with the thigh muscle above.',
		'body-map': 'A dog stands at ease, seen from the side, its head to the right.',
		'foot-glands': 'A dog’s paw from below, toes up.',
		'scratch-toy': 'A dog stands at ease, seen from the side, its head to the right.',
		'day-ring':
			'A ring in four pieces of different size. Clockwise from the top: the largest, then three smaller ones.',
		'sleep-comparison': 'Three dogs lie asleep on their sides, one beside the other.',
		'gait-strips': 'Five strips, one under another. In each, four rows of bars show when a foot is down.',
		'patella-grades':
			'Four knees from the front, two and two. In each, the kneecap stands in its groove or beside it, with arrows for the ways it can go.',
		'body-condition': 'Three dogs of different condition, each from the side and from above.',
		'seizure-timeline':
			'A line from left to right that shows how strongly the body moves: flat, then small, then large, then less and less.',
		'triage-ladder':
			'Four rungs, one under another, each with a colour and a sign: a triangle, a clock, a sheet, a tick.'
	},
	hypnogram: {
		title: 'Six short sleeps, and REM twice in each',
		note: 'Drawn example from the averages of six dogs, not a recording.',
		task: 'Read the lines on the left, then select a REM band.',
		wholeNight: 'The whole night. Choose a part',
		show: (from: string, to: string) => `${from}\u2013${to}`,
		line: (from: string, to: string) =>
			`The line from ${from} to ${to}. From the top: awake, REM, drowsy, slow wave. Arrow keys move along the night, Enter selects.`,
		lines: { awake: 'Awake', rem: 'REM', drowsy: 'Drowsy', 'slow-wave': 'Slow wave' },
		segment: (from: string, to: string, line: number) => `${from} to ${to}, ${ordinals[line]} line`,
		foundSegment: (from: string, to: string) => `${from} to ${to}, REM`,
		wrong: {
			awake: 'Awake. REM is sleep: look for a short band one line lower.',
			drowsy: 'Drowsy, between awake and asleep. REM is the short band one line higher.',
			'slow-wave': 'Slow wave, the quiet part of sleep. REM is the short band up near awake.'
		},
		right: (from: string, to: string) => `REM, ${from} to ${to}. Now the paws may twitch.`,
		again: (from: string, to: string) => `REM, ${from} to ${to}. You have this one.`,
		count: (found: number, of: number) => `${found} of ${of} found`,
		all: 'All found. Two in each sleep, about six minutes each.',
		shown: (found: number, of: number) => `All ${of} are shown. You found ${found}.`,
		showAll: 'Show all',
		startAgain: 'Start again',
		loop: 'one loop, 83 min',
		start: 'Start',
		end: 'End',
		stage: 'Stage',
		minutes: 'Minutes'
	},
	dayRing: {
		title: 'The same REM, two different shares',
		note: 'Averages of six pointers in a laboratory. The ring adds up the day: it is not a clock.',
		states: { alert: 'Alert', drowsy: 'Drowsy', 'slow-wave': 'Slow wave', rem: 'REM' },
		whole: 'Share of what?',
		wholes: { day: 'Share of the day', sleep: 'Share of scored sleep' },
		middle: { day: 'the whole day', sleep: 'scored sleep' },
		hours,
		says: {
			day: (rem: string) => `REM is ${rem} of the day.`,
			sleep: (rem: string) => `REM is ${rem} of scored sleep.`
		},
		same: (n: number) =>
			`Both times it is the same REM, about ${hours(n)}. Scored sleep is slow wave and REM, about a third of the day, and REM is about a third of that.`,
		alt: (parts: string) => `Ring of shares: ${parts}.`,
		state: 'State',
		notCounted: 'not counted'
	},
	atonia: {
		title: 'How REM keeps the muscles quiet',
		note: 'Simplified and not to scale. Drawn from studies of rats and cats.',
		steps: {
			1: {
				place: 'Pons',
				name: 'The switch',
				intact:
					'In REM, a small group of cells high in the pons turns on. It is called the sublaterodorsal nucleus, or subcoeruleus.',
				lost: 'These cells are lost. REM still comes, but nothing turns the brake on.'
			},
			2: {
				place: 'Medulla',
				name: 'The relay',
				intact: 'The switch excites cells low in the medulla, and others in the spinal cord.',
				lost: 'The relay gets no call.'
			},
			3: {
				place: 'Cord',
				name: 'The brake',
				intact: 'Cells along this chain release glycine and GABA, two messengers that quiet nerve cells.',
				lost: 'No quieting messengers arrive. The brake is off.'
			},
			4: {
				place: 'Muscle',
				name: 'The result',
				intact: 'The motor neuron falls quiet, so the muscle stays loose. This is atonia.',
				lost: 'The motor neuron fires and the muscle works: REM without atonia.'
			}
		},
		stepsLabel: 'Walk along the chain',
		whole: {
			intact: 'The pons turns on a brake. The sleeping body stays loose.',
			lost: 'Without the switch there is no brake. The dog is still in REM, but her legs can run.'
		},
		switchLabel: 'The switch in the pons',
		switches: { intact: 'Switch intact', lost: 'Switch lost (lesion)' },
		twitch: 'Twitches start here. In young rats the brainstem itself makes them, so they are not a leak.',
		labels: {
			pons: 'Pons',
			medulla: 'Medulla',
			cord: 'Spinal cord',
			inside: 'Cord, cut across',
			motor: 'Motor neuron',
			muscle: 'Leg muscle'
		},
		alt: {
			intact:
				'Side view of a dog’s brainstem: a chain runs from the pons to the medulla and the spinal cord, blocks a motor neuron there, and the leg muscle stays loose.',
			lost: 'The same chain with the switch in the pons lost: the block on the motor neuron is gone and the leg moves.'
		},
		list: 'Read it as a list'
	},
	comparison: {
		title: 'Three sleeping dogs that move',
		note: 'Simplified drawings, no real dog. The names are for what you see, not a diagnosis.',
		moving: 'Here you can watch all three side by side.',
		dog: 'What you see',
		rows: {
			rhythm: 'Rhythm',
			force: 'Force',
			answers: 'Name or touch',
			waking: 'On waking',
			doing: 'Do'
		},
		urgency: { green: 'Watch and note', yellow: 'Book a visit', orange: 'Call today', red: 'Act now' },
		dogs: {
			'rem-twitch': {
				name: 'REM twitch',
				alt: 'A dog asleep on her side; one paw flicks.',
				rhythm: 'None: brief flicks, now here, now there',
				force: 'Small: toes, a limb, the face',
				answers: 'Wakes to a voice. Do not touch',
				waking: 'Knows where she is at once',
				doing: [{ urgency: 'green' as const, text: 'Leave her. Note it if it is new.' }]
			},
			'rbd-episode': {
				name: 'Possible RBD',
				alt: 'A sleeping dog runs hard on her side.',
				rhythm: 'Runs or bites, as if in action',
				force: 'Great: may hit the wall',
				answers: 'Can be roused. Use your voice, not a hand',
				waking: 'Clear, not confused',
				doing: [
					{ urgency: 'yellow' as const, text: 'Pad the area, film, call.' },
					{ urgency: 'orange' as const, text: 'If she is hurt, or old and this is new.' }
				]
			},
			seizure: {
				name: 'Seizure-like',
				alt: 'A dog on her side, stiff, all legs paddling.',
				rhythm: 'Sudden stiffness, then paddling',
				force: 'The whole body. She may pass urine',
				answers: 'No answer. In a focal seizure she may still know you',
				waking: 'Often lost and wobbly, for minutes or even days',
				doing: [
					{
						urgency: 'orange' as const,
						text: 'First one, under 5 minutes: time it, clear the space, film, call.'
					},
					{
						urgency: 'red' as const,
						text: 'Over 5 minutes, two or more in 24 hours, or no recovery between.'
					}
				]
			}
		}
	},
	triage: {
		title: 'Four rungs: how soon to act',
		note: 'The colours are this course’s own. Your site’s written protocol comes first.',
		ask: 'Choose what you see',
		choose: 'Choose a sign',
		answer: (level: string, act: string) => `${level}. ${act}`,
		levels: {
			red: { word: 'Act now', means: 'Minutes count. Call while you act.' },
			orange: { word: 'Call today', means: 'The same day, also when it is over.' },
			yellow: { word: 'Book a visit', means: 'Within days. Film it and log it.' },
			green: { word: 'Watch and note', means: 'Normal. Leave it, and note it if it is new.' }
		},
		signs: {
			'over-five-minutes': {
				see: 'A seizure over 5 minutes, or two or more in 24 hours',
				act: 'Go now, with the dog’s own rescue order if there is one.'
			},
			'cannot-walk': {
				see: 'Cannot walk, or passes no urine',
				act: 'Keep the spine flat on a board, and go.'
			},
			'first-seizure': {
				see: 'An adult dog’s first seizure-like event, under 5 minutes',
				act: 'Time it, clear the space, film, and call the vet.'
			},
			'leg-held-up': {
				see: 'A hind leg suddenly held up, trembling, crying',
				act: 'Carry the dog with a second person, and call.'
			},
			'skips-strides': {
				see: 'A small dog skips 2 to 4 strides, then trots on',
				act: 'Film it, keep jumps low, and book a visit.'
			},
			'rakes-ear': {
				see: 'Awake, a hind foot rakes a red or smelly ear',
				act: 'Wear gloves, keep apart if it could spread, and book a visit.'
			},
			'rakes-ground': {
				see: 'After the toilet, both hind legs rake back; the dog looks about',
				act: 'Let the dog finish, then check the feet.'
			},
			'flicks-asleep': {
				see: 'Asleep on the side, small uneven flicks, wakes to a voice',
				act: 'Leave the dog, and note it if it is new.'
			}
		}
	},
	bodyMap: {
		title: 'Read the whole dog before one leg',
		note: 'No single sign decides. Look at several, and at what is going on round the dog.',
		alt: 'A dog stands at ease, seen from the side, with numbered places on its ears, eyes, mouth, body, tail and hind legs.',
		choose: 'Where do you look?',
		list: 'Read all places as a table',
		part: 'Place',
		easy: 'At ease',
		watch: 'Give space, or look closer',
		parts: {
			ears: { name: 'Ears', easy: 'Soft.', watch: 'Held back.' },
			eyes: {
				name: 'Eyes',
				easy: 'Soft, or half shut in play.',
				watch: 'The white shows (whale eye).'
			},
			mouth: { name: 'Mouth', easy: 'Open and loose.', watch: 'Licks the lips.' },
			body: { name: 'Body', easy: 'Curved and bouncy, with pauses.', watch: 'Stiff, or still.' },
			tail: { name: 'Tail', easy: 'Loose, or a loose wag.', watch: 'Tucked. A wag alone is not an answer.' },
			'hind-legs': {
				name: 'Hind legs',
				easy: 'Both take weight. Right and left move in turn.',
				watch: 'One is held up, a hip drops, or both push together.'
			}
		}
	},
	gaits: {
		title: 'The pattern of the feet tells the gaits apart',
		note: 'A bar is a foot on the ground. Near is the side you see: the dog’s right, until you mirror it. Timing drawn by eye, not measured.',
		choose: 'Choose a gait',
		names: {
			walk: 'Walk',
			trot: 'Trot',
			'patella-skip': 'Kneecap skip',
			'bunny-hop': 'Bunny-hop',
			'oa-walk': 'Stiff walk'
		},
		says: {
			walk: 'One foot lands after another. Each foot is down longer than it is up.',
			trot: 'Diagonal feet land together: a front foot, and the hind foot across from it.',
			'patella-skip':
				'A trot with a hole in it: one hind foot misses some strides. Then it lands and trots on as before.',
			'bunny-hop':
				'Both hind feet land together, and leave together. The front feet land one after the other.',
			'oa-walk':
				'The feet land in the order of the walk, only slower. Bars cannot show that the steps are short and low: watch the dog.'
		},
		feet: { LF: 'Far front', RF: 'Near front', RH: 'Near hind', LH: 'Far hind' },
		missed: 'held up',
		tie: 'These two land together',
		time: 'time →',
		alt: (gait: string, says: string) => `Bars of four feet on a line of time. ${gait}: ${says}`,
		list: 'Read all five in words'
	},
	scratchToy: {
		title: 'Your hand starts it, but the leg keeps its own beat',
		note: 'A toy, not a test of a dog. Beat and stop come from old experiments. How much a stroke adds is our choice.',
		alt: {
			ready: 'A dog stands at ease, all four feet on the ground. The flank is marked.',
			adding: 'A hand rubs the flank. All four feet are on the ground.',
			answers: 'A hand rubs the flank, and one hind leg scratches the air. The head is low and loose.'
		},
		here: 'Rub here',
		rub: 'Rub the flank',
		keys: 'Each press is a stroke. The left and right arrow keys rub too, or drag to and fro on the dog.',
		touch: 'Your hand',
		touches: { light: 'Light', firm: 'Firm' },
		says: {
			ready: 'Rub the flank, and see what one hind leg does.',
			adding: {
				light: 'Not yet: light strokes add up. Keep rubbing.',
				firm: 'Not yet: strokes add up. Keep rubbing.'
			},
			faded: {
				light: 'Nothing yet. Light strokes add up only when they come close together.',
				firm: 'Nothing yet. Strokes add up only when they come close together.'
			},
			answers: 'The leg answers. Rub slower or faster: the beat stays.',
			stopped: 'It stopped with your hand.'
		},
		rubbedAt: (low: number, high: number) =>
			`You rubbed at ${high - low < 0.5 ? '' : `${low.toFixed(1)} to `}${high.toFixed(1)} strokes a second; the leg kept to 4.5.`,
		rates: {
			cord: 'Adding up to the line',
			rests: 'at rest',
			works: 'working',
			hand: 'Strokes a second',
			leg: 'Kicks a second',
			each: (n: number) => (n === 0 ? '0' : n.toFixed(1))
		},
		lesson: {
			asks: 'Whose rhythm is it?',
			answers:
				'The spinal cord’s, not your hand’s. The dog is awake and relaxed, one leg moves, and it stops within two seconds of your hand.'
		},
		list: 'Read what it shows',
		facts: [
			'One light stroke does nothing. Light strokes that come close together add up until the leg starts. After firm ones it starts sooner.',
			'The hind leg on the rubbed side scratches the air about 4.5 times a second, however fast the hand rubs. Sometimes both hind legs do.',
			'When the hand stops, the leg goes on for a moment. Within two seconds it has stopped too.',
			'The dog is awake, with a loose head and soft ears. The other legs and the tail keep still.'
		]
	},
	hipLaxity: {
		title: 'A loose hip lets the head slide out of its socket',
		note: 'Simplified drawing of the bones from the front, as on an X-ray.',
		alt: 'Two hips of one pelvis. On one side a round head lies deep in its socket, more than half covered. On the other the socket is shallow, the head is flattened, there is a gap between them, and spurs of bone stand at the edges.',
		kinds: {
			normal: {
				name: 'Normal hip',
				marks: { 1: 'Deep socket', 2: 'Round head, over half covered', 3: 'Close fit', 4: 'Smooth edges' }
			},
			dysplastic: {
				name: 'Dysplastic hip',
				marks: { 1: 'Shallow socket', 2: 'Flattened head', 3: 'Gap', 4: 'Spurs of bone' }
			}
		},
		slide: 'Laxity (distraction index)',
		value: (laxity: string, says: string) => `${laxity}. ${says}`,
		index: (laxity: string) => `Laxity ${laxity}.`,
		slideAlt: (says: string) => `A hip with a round head. ${says}`,
		cover: {
			over: 'More than half of the head is covered.',
			under: 'Less than half of the head is covered.',
			edge: 'Only the inner edge of the head is covered.'
		},
		side: {
			below: 'Below 0.30, the usual line: low risk of osteoarthritis later.',
			past: 'From 0.30 on, the usual line: the hip is prone to osteoarthritis later. It is a line, not a pass mark.'
		},
		scope:
			'The cross is the middle of the socket, the dot the middle of the head. 0 is tight, 1 is loose. A vet measures it on X-rays. Never press or pull a hip to find out.',
		edge: 'Edge of the socket',
		socket: 'Socket',
		covered: 'Cover',
		line: 'What the number means',
		list: 'Show the three stops as a table'
	},
	seizure: {
		title: 'At five minutes, a seizure is an emergency',
		note: 'The bars are a drawn example, not one dog’s record. Days and minutes do not share a scale.',
		choose: 'Choose a phase',
		timer: 'Minutes on your timer',
		days: 'days',
		goesOn: 'if it goes on',
		actNow: 'Act now',
		alt: 'One line of time. A change hours to days before; first signs, where the timer starts; a short seizure; then a long recovery. A red line stands at five minutes of seizure.',
		phases: {
			before: {
				name: 'Before',
				term: 'prodrome',
				long: 'hours to days',
				see: 'The dog is not its usual self, hours or days ahead.',
				do: ['Write down what changed, and when.', 'Tell the vet team.']
			},
			'first-signs': {
				name: 'First signs',
				term: 'aura',
				long: 'how a focal seizure starts',
				see: 'A lip or one leg may jerk. The dog may still know you.',
				do: [
					'Start a timer and note the clock time.',
					'Have a second person film and phone.',
					'Make space: move hard things and other dogs away.'
				]
			},
			seizure: {
				name: 'Seizure',
				term: 'ictus',
				long: 'usually under 2 to 3 minutes',
				see: 'A generalised seizure: sudden stiffness, a fall, paddling legs, perhaps urine, no answer to a name.',
				do: [
					'Keep hands away from the mouth. Never hold the dog down.',
					'At 2 to 3 minutes, alert the vet. This is a rule of this course.',
					'At 5 minutes, go now.',
					'Give a rescue drug only if it was ordered for this dog.'
				]
			},
			after: {
				name: 'After',
				term: 'post-ictal',
				long: 'about half within 30 minutes, some for days',
				see: 'Most often lost and wobbly. Some dogs are blind, hungry, restless or aggressive. In a survey of 87 owners it took from 5 minutes to 3 days.',
				do: [
					'Stay back and keep the exits open.',
					'No food or water until the dog is alert and swallows.',
					'Log it and call, every time.',
					'Act now if a second one comes within 24 hours, or if an hour brings no change for the better.'
				]
			}
		},
		see: 'You see',
		do: 'You do',
		list: 'Read all four in words'
	},
	reflexLoop: {
		title: 'The scratch reflex runs without the brain',
		note: 'Simplified and not to scale. The beat was measured in dogs whose spinal cord was cut off from the brain.',
		steps: {
			1: {
				place: 'Skin',
				name: 'The touch',
				says: 'Nerve endings spread through the skin feel the rub. Weak strokes must add up before anything happens.'
			},
			2: {
				place: 'Nerve in',
				name: 'Sensory nerve',
				says: 'It carries each stroke to the spinal cord. Links inside the cord pass it on to the part that moves the hind legs.'
			},
			3: {
				place: 'Cord',
				name: 'The rhythm',
				says: 'The lower (lumbosacral) spinal cord makes the beat, about 4.5 kicks a second. It does not follow the speed of your hand.'
			},
			4: {
				place: 'Leg',
				name: 'Motor nerve',
				says: 'It carries the beat to the leg muscles, mostly on the side you rub. Usually one hind leg kicks, sometimes both.'
			}
		},
		stepsLabel: 'Walk along the loop',
		whole:
			'A rub on the skin travels to the spinal cord and from there to the leg. The brain is not in the loop.',
		brain: 'Link to the brain',
		links: { intact: 'Link intact', cut: 'Link cut' },
		brainSays: {
			intact: 'The brain can turn the reflex up or down. It does not make the rhythm.',
			cut: 'The leg still answers. So the reflex tells you nothing about mood or intelligence.'
		},
		labels: {
			brain: 'Brain',
			cord: 'Spinal cord',
			inside: 'Cord, cut across',
			sensory: 'Sensory nerve',
			motor: 'Motor nerve',
			skin: 'Skin'
		},
		alt: {
			intact:
				'A hand rubs a dog’s flank. A loop runs from the skin along a nerve to the spinal cord, through the cord to its lower part, and along another nerve to the thigh. The brain is drawn in grey, linked to the cord but outside the loop.',
			cut: 'The same loop with the cord cut between it and the brain. The loop is whole and the leg still kicks.'
		},
		list: 'Read it as a list'
	},
	stifleLine: {
		title: 'A bowed leg pulls the kneecap to the inside',
		note: 'Simplified drawing of a right hind leg from the front. The bow is drawn larger than life.',
		legs: { straight: 'Straight', bowed: 'Bowed' },
		outside: 'outside',
		inside: 'inside',
		places: ['Thigh muscle (quadriceps)', 'Kneecap (patella)', 'Shin bone (tibia)'],
		muscle: 'Thigh muscle',
		works: { pulls: 'Pulls', rests: 'Rests' },
		says: {
			pulls:
				'Both muscles pull. One pull runs over the groove. The other runs to the inside of it and takes the kneecap along.',
			rests:
				'Both muscles rest, and both kneecaps lie in the groove. In the bowed leg the line has a bend in it.'
		},
		alt: {
			straight: {
				pulls: 'The line from muscle to kneecap to shin is straight. The kneecap stays in its groove.',
				rests: 'The line is straight and the kneecap lies in its groove.'
			},
			bowed: {
				pulls:
					'The knee bows out, so the line runs to the inside of the groove, and the kneecap slips there.',
				rests: 'The kneecap lies in its groove, and the line bends there.'
			}
		},
		list: 'Show as a table'
	},
	patellaGrades: {
		title: 'The grade is how the kneecap behaves, not how much it hurts',
		note: 'Simplified drawings of a right knee from the front. Only a vet grades it, by hand.',
		grade: 'Grade',
		grades: {
			I: {
				name: 'Grade I',
				line: 'Goes out when pushed, springs back.',
				does: { rest: 'Press', pressed: 'Release', released: 'Start again' },
				says: {
					rest: 'In its groove. The dog shows little sign of it.',
					pressed: 'A thumb pushes it out to the inside.',
					released: 'It springs back by itself.'
				}
			},
			II: {
				name: 'Grade II',
				line: 'Goes out, and stays out for a while.',
				does: { rest: 'Press', pressed: 'Release', released: 'Put it back' },
				says: {
					rest: 'In its groove. It also slips by itself as the knee bends: the dog skips now and then.',
					pressed: 'A thumb pushes it out to the inside.',
					released: 'It stays out until it is put back by hand or the dog straightens the knee.'
				}
			},
			III: {
				name: 'Grade III',
				line: 'Out most of the time. Can be put back, slips again.',
				does: { rest: 'Press', pressed: 'Release', released: 'Start again' },
				says: {
					rest: 'Out on the inside most of the time. The dog is steadily lame and stands bowed.',
					pressed: 'With the knee straight, a thumb puts it back.',
					released: 'It slips out again as the knee bends.'
				}
			},
			IV: {
				name: 'Grade IV',
				line: 'Always out. Cannot be put back.',
				does: { rest: 'Press', pressed: 'Release', released: 'Start again' },
				says: {
					rest: 'Out on the inside for good. The leg is deformed and the dog crouches.',
					pressed: 'The thumb presses, and nothing moves.',
					released: 'It is where it was: out.'
				}
			}
		},
		key: 'Solid: where it lies. Dotted: where a hand can push it. Arrow: which way, and whether it comes back.',
		choose: 'Grade: choose one, then press',
		phases: { rest: 'Before', pressed: 'Thumb presses', released: 'Thumb lets go' },
		outside: 'outside',
		inside: 'inside',
		scope: 'Press here, never on a dog’s knee. Film the walk and book a visit.',
		list: 'Show as a table'
	},
	jointSection: {
		title: 'Cartilage has no nerves. What lies around it has',
		note: 'Simplified drawing of a joint cut open.',
		choose: 'The joint',
		states: { normal: 'Normal', osteoarthritis: 'Osteoarthritis' },
		says: {
			normal:
				'Smooth cartilage covers both bones. Nerves end in the bone, in the lining (synovium) and in the capsule, and none in the cartilage.',
			osteoarthritis:
				'The whole joint changes, not the cartilage alone. What can hurt is the inflamed lining, the capsule and the bone underneath.'
		},
		key: 'A nerve and its ending. With osteoarthritis, a ring marks the endings that can report pain.',
		labels: { cartilage: 'Cartilage', bone: 'Bone', synovium: 'Synovium', capsule: 'Capsule' },
		alt: {
			normal:
				'A joint cut open. Two bones with smooth cartilage, a thin lining and a capsule. Nerves run in the bones, the lining and the capsule, none in the cartilage.',
			osteoarthritis:
				'The same joint with osteoarthritis. The cartilage is thin, rough and gone in the middle, the lining is swollen, and spurs of bone stand at the edges. The nerve endings in bone, lining and capsule are marked.'
		},
		tissue: 'Tissue',
		nerves: 'Nerves',
		yes: 'Yes',
		none: 'None',
		changes: {
			cartilage: 'Thin and rough, gone in places',
			bone: 'Spurs at the edges',
			synovium: 'Inflamed and swollen',
			capsule: 'Part of the disease too'
		},
		list: 'Show as a table'
	},
	footGlands: {
		title: 'Scent may come from all four feet, not only the hind ones',
		note: 'Simplified. Where the scent comes from and what it says are not proven.',
		show: 'Light up',
		shows: { glands: 'Feet with glands', rakes: 'Feet that scratch the ground' },
		says: {
			glands: 'All four. Glands in the feet may add scent to the ground.',
			rakes: 'The hind feet rake. A front foot does too, but only sometimes.'
		},
		alt: {
			glands: 'A dog on its feet, from the side. All four feet are lit.',
			rakes: 'The same dog. The hind feet are lit; the front feet have a dashed ring, for sometimes.'
		},
		paw: 'A foot from below',
		pawAlt:
			'A dog’s foot from below: four toe pads with claws, one large pad, and the skin between the toes.',
		parts: { 1: 'Toe pads', 2: 'Large pad', 3: 'Skin between the toes (dotted)' },
		idea: 'Scent from between the toes is one idea. It is plausible, not proven.',
		feet: { hind: 'Hind feet', front: 'Front feet' },
		always: 'Yes',
		sometimes: 'Sometimes',
		list: 'Show as a table'
	},
	bodyCondition: {
		title: 'Ideal is 4 or 5 of 9: a waist, a tuck, and ribs you can feel',
		note: 'Drawn shapes, simplified. Score with eyes and hands: a thick coat hides the body.',
		choose: 'Choose a score',
		scoreName: 'Score',
		score: (score: number) => `${score}/9`,
		groups: { thin: 'Too thin', ideal: 'Ideal', heavy: 'Too heavy' },
		alt: (score: string) => `A dog with a body condition of ${score}, from the side and from above.`,
		signs: { ribs: 'Ribs and bones', waist: 'Waist, from above', tuck: 'Belly, from the side' },
		scores: {
			1: {
				ribs: 'Ribs, spine and hip bones show from a distance. Muscle is lost.',
				waist: 'Very narrow',
				tuck: 'Drawn up high'
			},
			2: {
				ribs: 'Ribs, spine and hip bones are easy to see. No fat to feel.',
				waist: 'Very narrow',
				tuck: 'Drawn up high'
			},
			3: {
				ribs: 'Ribs are easy to feel and may show. The top of the spine shows.',
				waist: 'Very clear',
				tuck: 'Very clear tuck'
			},
			4: {
				ribs: 'Ribs are easy to feel, with little fat over them.',
				waist: 'Easy to see',
				tuck: 'Clear tuck'
			},
			5: {
				ribs: 'You can feel the ribs; not much fat lies over them.',
				waist: 'Seen behind the ribs',
				tuck: 'Tucked up'
			},
			6: {
				ribs: 'You can feel the ribs through a little too much fat.',
				waist: 'There, but not marked',
				tuck: 'Still a tuck'
			},
			7: {
				ribs: 'Ribs are hard to feel. Fat lies on the loin and the tail base.',
				waist: 'Hardly there, or gone',
				tuck: 'Perhaps still a tuck'
			},
			8: {
				ribs: 'Ribs cannot be felt, or only with firm pressure.',
				waist: 'Gone',
				tuck: 'No tuck; the belly may hang'
			},
			9: {
				ribs: 'Thick fat on chest, spine, tail base, neck and legs.',
				waist: 'Gone',
				tuck: 'No tuck; the belly hangs'
			}
		},
		over: (percent: string) => `About ${percent} over the ideal weight.`,
		list: 'Show all nine as a table'
	}
};

/** The player of a clip. What a motion shows is told by the motion's own data. */
/** The exam where a server gives it. */
export const exam = {
	rule: 'Each answer is kept on the server at once. You can change it until you submit.',
	ruleTime: (limit: number) =>
		`${number.format(limit)} minutes after you start, the attempt is submitted as it stands.`,
	fetching: 'Fetching the exam.',
	submitNote:
		'After you submit, you see which questions were right and where to read again. An open question counts as not right.',
	offline: {
		title: 'The server cannot be reached.',
		text: 'The exam is sat on the server, so it needs the network. Your answers so far are kept, and it goes on when the server answers again.'
	},
	'signed-out': {
		title: 'You are signed out.',
		text: 'Your answers so far are kept. Sign in again in another tab, then come back here and try again.'
	},
	refused: {
		title: 'The server did not take this.',
		text: 'Your answers so far are kept. Try again in a moment.'
	},
	again: 'Try again',
	signIn: 'Sign in',
	question: (n: number) => `Question ${number.format(n)}`,
	review: 'See how each question went',
	reviewWhy:
		'The right answers are not shown here: the same questions are asked of others, and may be asked of you again. The links lead to the lines that decide each one.',
	open: 'It was not answered.',
	gone: 'The details of this attempt are not on this server. Its result stands.',
	/** At the foot of a certificate. */
	scope: (address: string) =>
		`This records what the named person did in this course. It is not an accreditation or a licence. Whether it stands is told at ${address}`
};

/** The course as an app on a device. */
export const app = {
	title: 'Without a network',
	state: {
		none: 'The course is not kept on this device: it needs the network to open.',
		fetching: 'The course is being kept on this device. Until that is done, it needs the network to open.',
		kept: 'The whole course is on this device: it opens without a network, and what you do is kept.'
	},
	needsServer:
		'The exam and the pages of your class need the network. What you did without one is told to your class once it answers again.',
	needsNothing: 'The exam is on this device too.',
	install:
		'To open the course like an app, choose “Install” or “Add to home screen” in the menu of your browser.',
	newer: 'A new version is ready.',
	newerWhy: 'Your answers stay. Loading it takes a moment.',
	loadNow: 'Load it now',
	later: 'Later'
};

/** The search. */
export const search = {
	title: 'Search the course',
	hint: 'A word, a sign, something you saw. Spelling need not be right.',
	kinds: { lesson: 'Lesson', term: 'Glossary', row: 'What am I seeing?' },
	inModule: (order: number, title: string) => `Module ${number.format(order)}, ${title}`,
	rises: (urgency: string, when: string) => `${urgency} if ${when}`,
	loading: 'Getting the pages ready...',
	failed: 'The search did not load. Check the connection, then type again.',
	results: (n: number, of: number) =>
		n < of
			? `The best ${number.format(n)} of ${number.format(of)} results`
			: n === 1
				? 'One result'
				: `${number.format(n)} results`,
	none: (typed: string) => `Nothing found for “${typed}”.`,
	noneWhy: 'Use fewer words, or another word for what you see.',
	loose: 'No page has all of these words. These have some.',
	guessed: (typed: string, meant: string) => `“${typed}” is on no page. Shown instead: ${meant}.`,
	try: 'Try one of these',
	reference: 'Or look through',
	keys: 'On any page, the key / opens the search.',
	urgent: 'Is a dog in trouble in front of you? Open this first.'
};

/** The page "What am I seeing?". */
export const seeing = {
	lead: 'Answer a few questions, or look for what you see. Both lead to a likely group and to a colour: how soon a vet should hear of it. It is not a diagnosis.',
	nowWhy: 'The dog is in a seizure, collapsed or cannot walk? Open this first.',
	none: 'This course has no such table.',
	path: {
		title: 'Step by step',
		question: (n: number) => `Question ${number.format(n)}`,
		left: (n: number) => (n === 1 ? 'One row still fits' : `${number.format(n)} rows still fit`),
		noneFits: 'None of these fits',
		back: 'Back',
		again: 'Start again',
		soFar: (n: number) => `Your answers (${number.format(n)})`,
		change: (ask: string) => `Change: ${ask}`,
		fits: (n: number): string => (n === 1 ? 'This row fits' : 'These rows fit'),
		two: 'When two rows fit, act on the more urgent one.',
		unlisted: 'No row fits',
		next: 'And then',
		place: (title: string) => `How soon, in the lesson “${title}”`
	},
	rows: {
		title: 'The whole table',
		search: 'Look for what you see',
		hint: 'Such as “shaking”, “ear” or “stairs”. Spelling need not be right.',
		soon: 'How soon',
		everything: 'All',
		found: (n: number, of: number) =>
			n === of
				? `All ${number.format(of)} rows`
				: n === 1
					? 'One row'
					: `${number.format(n)} of ${number.format(of)} rows`,
		nothing: 'No row has these words. Try another word, or go step by step.',
		loose: 'No row has all of these words. These have some.',
		guessed: (typed: string, meant: string) => `“${typed}” is in no row. Shown instead: ${meant}.`,
		showAll: 'Show all rows',
		failed: 'The search did not load. Check the connection, then type again.',
		caption: 'What you see, what it may be, what to do and how soon',
		clip: 'Clip',
		see: 'What you see',
		likely: 'Likely group',
		notDiagnosis: 'not a diagnosis',
		act: 'Do',
		watch: (see: string) => `Watch the clip: ${see}`,
		watchShort: 'Watch',
		asksFirst: 'Asks before it shows',
		lesson: (title: string) => `Lesson: ${title}`,
		ifSo: (what: string) => `if ${what}`,
		rules: 'All colours are rules of this course, and so is what stands in a row without a source.'
	},
	levels: {
		red: 'Red: act now',
		orange: 'Orange: call today',
		yellow: 'Yellow: book a visit',
		green: 'Green: watch and note'
	},
	colours: { red: 'Red', orange: 'Orange', yellow: 'Yellow', green: 'Green' },
	scope: 'This page is education, not veterinary advice. When you are not sure, call.'
};

/** Pages for the workplace: the observation log, the field card, the phone script, and the numbers of the place. */
export const work = {
	/** Buttons and states that several of them have. */
	print: 'Print or save as PDF',
	blank: (label: string) => `[${label.charAt(0).toLowerCase()}${label.slice(1)}]`,
	notChosen: 'Not filled in',
	now: 'Now',
	nowFor: (label: string) => `${label}: now`,
	courseRules: 'Lines without a number are rules of this course.',
	ruleToo: 'in part a rule of this course',
	/** Seconds as "1 min 20 s". */
	length(seconds: number): string {
		const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
		return [h > 0 && `${h} h`, (min > 0 || h > 0) && `${min} min`, `${s} s`].filter(Boolean).join(' ');
	},
	/** `date` as YYYY-MM-DD, in the reader’s own form. */
	day: (date: string, locale?: string) =>
		new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date)),
	numbers: {
		title: 'Numbers for this place',
		why: 'They stand on “If this is happening now”, the field card and the phone script. Kept on this device; they are sent nowhere.',
		whyPage:
			'They stand on “If this is happening now”, the field card and the phone script, until you close this page: this browser keeps nothing.',
		fixed: 'These come with the course:',
		example: 'Name and number, as you would dial it',
		set: 'Add your numbers in Settings',
		change: 'Change the numbers in Settings'
	},
	card: {
		lead: 'One sheet for the wall, A4 or US Letter. Fill in the numbers first.',
		sheet: 'Read a dog’s kick: field card',
		red: 'Red: call a vet or an emergency hospital now',
		call: 'Call',
		aid: 'A seizure: first aid, in order',
		colours: 'How soon? Stop at the first yes',
		redSigns: 'Any line of the red list.',
		questions: 'Five questions before a name',
		film: 'Film',
		log: 'Write down',
		unseen: 'Not seen? Write “not seen”. No names of diseases.',
		sources: 'Sources:',
		scope:
			'Education, not veterinary advice. It does not widen what you may do by law. Give no drug unless a vet ordered it for this dog.',
		none: 'This course has no field card.'
	},
	settings: {
		log: (n: number) =>
			n === 1
				? 'The entry of your observation log on this device is erased too.'
				: `The ${number.format(n)} entries of your observation log on this device are erased too.`,
		save: 'Save a file of the log first, if somebody needs it.',
		numbers: 'So are the numbers for this place.'
	},
	log: {
		lead: 'Write what you saw: times, sides, answers, and what came after. Not seen? Write “not seen”.',
		kept: 'Kept on this device as you type. Nothing is sent anywhere.',
		keptPage:
			'This browser does not let the course keep anything. What you write is gone when you close this page: print it or save it as a file first.',
		unreadable: 'A log on this device could not be read. It is set aside here, and a new one is begun.',
		add: 'New entry',
		printBlank: 'Print a blank form',
		entries: 'Entries',
		count: (n: number) => (n === 1 ? 'One entry' : `${number.format(n)} entries`),
		none: 'No entry yet. Begin one while you watch: a button takes the time.',
		noDog: 'No dog named',
		noDate: 'No date',
		open: (dog: string, when: string) => `Open: ${dog}, ${when}`,
		delete: 'Delete',
		deleteFor: (dog: string, when: string) => `Delete: ${dog}, ${when}`,
		askDelete: (dog: string, when: string) => `Delete the entry of ${dog}, ${when}?`,
		yesDelete: 'Delete it',
		keep: 'Keep it',
		deleted: (dog: string) => `The entry of ${dog} was deleted.`,
		undo: 'Undo',
		restored: 'The entry is back.',
		title: 'Observation log entry',
		back: 'All entries',
		print: 'Print this entry',
		call: 'Make the call with it',
		filled: (n: number, of: number) => `${number.format(n)} of ${number.format(of)} filled`,
		lasted: (length: string) => `Lasted ${length}.`,
		all: 'Open all parts',
		files: {
			title: 'As a file',
			why: 'To hand it on, or to take it to another device. A saved file can be read in again here.',
			json: 'Save all (JSON)',
			csv: 'Save as a table (CSV)',
			import: 'Read in a file (JSON)',
			saved: (name: string) => `Made: ${name}. Your browser keeps it with its downloads.`,
			read: (added: number, changed: number) =>
				added + changed === 0
					? 'Everything in this file was here already.'
					: `Read in: ${number.format(added)} new, ${number.format(changed)} replaced by a later version.`,
			refused: 'Nothing was read in.',
			whyNot: {
				'not-json': 'This file is not JSON. Choose one that was saved here.',
				'other-file': 'This file is not an observation log. Choose one that was saved here.',
				newer: 'This file was saved by a newer version of the course.',
				unreadable: 'The file could not be opened.'
			},
			faulty: (entry: number, field: string | null, why: string) =>
				`Entry ${number.format(entry)}${field ? `, “${field}”` : ''}: ${why}`,
			fault: {
				unknown: 'there is no such field.',
				date: 'this is no date such as 2026-11-22.',
				time: 'this is no time such as 14:05:30.',
				option: 'this is none of the choices.',
				long: 'the text is too long.',
				form: 'this does not have the form of an entry.'
			},
			more: (n: number) => `And ${number.format(n)} more.`
		},
		paper: {
			title: 'Observation log',
			hint: 'One sheet for each event. Write what you saw; no names of diseases. Not seen? Write “not seen”.',
			signature: 'Signature'
		},
		sections: {
			start: 'Dog and time',
			dog: 'About the dog',
			before: 'Before',
			during: 'During',
			after: 'After',
			action: 'Action'
		},
		hints: {
			start: 'What you need first. The dog’s left and right, not yours.',
			dog: 'What a vet will ask for.',
			before: 'In the last hour, and in the last 24 hours.',
			during: 'What you saw, from nose to tail.',
			after: 'In minutes. Stay until the dog is well again.',
			action: 'What you decided and whom you told.'
		},
		labels: {
			dogId: 'Dog’s ID',
			dogName: 'Name',
			date: 'Date',
			start: 'Began at',
			end: 'Ended at',
			timing: 'The times are',
			fromStart: 'Seen from the start',
			firstEver: 'First ever',
			number24: 'First, second or later in 24 hours',
			number7: 'How many in 7 days',
			number30: 'How many in 30 days',
			place: 'Place, kennel',
			observer: 'Seen by',
			handler: 'Handled by',
			video: 'Video files, two angles',
			lightNoise: 'Light and noise',
			breed: 'Breed or mix',
			sex: 'Sex',
			age: 'Age, or a guess',
			weight: 'Weight',
			condition: 'Body condition, 1 to 9',
			intake: 'Came in on',
			source: 'Came from',
			vaccines: 'Vaccines',
			rabies: 'Rabies status',
			chip: 'Microchip',
			doing: 'Was',
			mood: 'Mood',
			ate: 'Food and treats: what, when, anything new',
			drug: 'Drugs: name, dose, time',
			poison: 'Could reach a poison',
			poisonWhat: 'What, how much, when (bait, compost, chocolate, plant, cannabis, pills)',
			heat: 'Heat',
			injury: 'Fall or injury',
			vaccinated: 'A vaccine',
			mother: 'Pregnant or nursing',
			waste: 'Stool and urine',
			slept: 'Sleep',
			legs: 'Which legs',
			pattern: 'How they moved',
			joints: 'Where it moved',
			rate: 'Movements in 10 seconds',
			size: 'How large',
			posture: 'Posture',
			weightOn: 'Weight on the leg',
			spread: 'Where it began, where it went',
			answers: 'Answers to the name',
			stops: 'Stops when',
			inSleep: 'In sleep',
			eyes: 'Eyes',
			pupils: 'Pupils',
			face: 'Face, jaw, drool',
			ears: 'Ears',
			tail: 'Tail',
			breathing: 'Breathing',
			gums: 'Colour of the gums',
			passed: 'Urine or stool passed',
			sounds: 'Sounds',
			temperature: 'Temperature, and when',
			toStand: 'Minutes until standing',
			toStraight: 'Until walking straight',
			toName: 'Until knowing the name',
			toEat: 'Until eating',
			signs: 'Meanwhile the dog',
			gait: 'Walks',
			wound: 'Wounds, tongue',
			recovered: 'Back to normal after',
			again: 'It came again',
			colour: 'Colour',
			reason: 'Because',
			aid: 'First aid given',
			called: 'Called: whom, when',
			advice: 'What you were told',
			given: 'Drug given: by whom, on whose order',
			nextCheck: 'Next check at',
			vetNote: 'The vet’s note'
		} satisfies Record<LogFieldId, string>,
		options: {
			yes: 'Yes',
			no: 'No',
			'not-seen': 'Not seen',
			'not-known': 'Not known',
			'not-tried': 'Not tried',
			none: 'None',
			other: 'Something else',
			timed: 'Timed',
			estimated: 'A guess',
			female: 'Female',
			spayed: 'Female, spayed',
			male: 'Male',
			neutered: 'Male, neutered',
			asleep: 'Asleep',
			resting: 'At rest',
			eating: 'Eating',
			toilet: 'At the toilet',
			exercise: 'At exercise',
			rubbed: 'Being rubbed',
			'other-dog': 'With another dog',
			pregnant: 'Pregnant',
			nursing: 'Nursing',
			neither: 'Neither',
			'left-hind': 'Left hind',
			'right-hind': 'Right hind',
			'left-front': 'Left front',
			'right-front': 'Right front',
			'one-leg': 'One leg only',
			'in-turn': 'In turn',
			together: 'Together',
			changing: 'It changed',
			hip: 'Hip',
			stifle: 'Knee (stifle)',
			hock: 'Hock',
			toes: 'Toes',
			small: 'Small: toes or skin',
			medium: 'Medium: the leg',
			large: 'Large: the whole dog',
			stands: 'Stands',
			walks: 'Walks or runs',
			sits: 'Sits',
			'on-side': 'Lies on the side',
			'on-back': 'Lies on the back',
			touches: 'Only touches',
			some: 'Some',
			full: 'Full',
			touched: 'Touched',
			moved: 'Moved',
			distracted: 'Called or distracted',
			'goes-on': 'Does not stop',
			'sleep-stops': 'Stops',
			'sleep-goes-on': 'Goes on',
			open: 'Open',
			shut: 'Shut',
			blinking: 'Blinking',
			flicking: 'Flicking',
			urine: 'Urine',
			stool: 'Stool',
			both: 'Both',
			blind: 'Seems blind',
			bumps: 'Bumps into things',
			paces: 'Paces',
			bites: 'Bites',
			hungry: 'Is hungry',
			sleepy: 'Is sleepy',
			'as-before': 'As before',
			lame: 'Lame',
			skips: 'Skips',
			red: 'Red: act now',
			orange: 'Orange: call today',
			yellow: 'Yellow: book a visit',
			green: 'Green: watch and note'
		} satisfies Record<LogOptionId, string>
	},
	call: {
		lead: 'Four parts, one minute, then read it back. Say it as it stands; fill in what you know.',
		kept: 'What you fill in stays on this page until you close it. Nothing is sent anywhere.',
		from: 'Fill it in from the observation log',
		noEntry: 'Choose an entry',
		filledIn: (n: number) =>
			`${n === 1 ? 'One field was' : `${number.format(n)} fields were`} filled in from the log, the others on the dog emptied. Check them.`,
		clear: 'Empty all fields',
		cleared: 'All fields are empty.',
		say: 'Say',
		fillIn: (part: string) => `Fill in: ${part}`,
		ifRed: 'If it is red',
		ifRedText:
			'One person drives, one person calls. Say the number first: “Seizing for six minutes.” Then when you will be there.',
		scope: 'Describe; name no disease. The vet decides what it is and which drug is given.',
		sources: 'The script is the course’s own.',
		parts: {
			situation: 'Situation',
			background: 'Background',
			assessment: 'Assessment',
			recommendation: 'Recommendation',
			readBack: 'Read back'
		},
		fields: {
			caller: 'Your name',
			role: 'Your role',
			place: 'Your place',
			phone: 'Your number',
			dog: 'Dog: ID, name',
			state: 'Happening now, or over',
			at: 'Time',
			lasted: 'How long',
			what: 'What you saw',
			breathing: 'Breathing',
			gums: 'Colour of the gums',
			answers: 'Answers to the name',
			temperature: 'Temperature',
			age: 'Age',
			sex: 'Sex',
			weight: 'Weight',
			breed: 'Breed or mix',
			count: 'First, second or later',
			medicine: 'Medicine',
			vaccines: 'Vaccines',
			exposures: 'What, how much, when',
			mother: 'Pregnant or nursing',
			diabetes: 'Diabetes',
			illness: 'Illness or surgery',
			colour: 'Colour',
			reason: 'Your reason',
			come: 'Do you want us to come now?',
			give: 'Is there anything to give or to hold back, by mouth or otherwise?',
			cool: 'Any cooling?',
			move: 'How do we move the dog?',
			worse: 'Whom do I call if it gets worse?',
			film: 'How do I send the film?',
			vet: 'Who told you',
			time: 'Time',
			orders: 'What you were told'
		} satisfies Record<CallFieldId, string>,
		/** Spoken lines; a field stands in braces. */
		lines: {
			situation: [
				'This is {caller}, {role} at {place}. My number is {phone}.',
				'It is about a dog: {dog}.',
				'{when}',
				'What I saw: {what}.',
				'Breathing: {breathing}. Gums: {gums}. Answers to the name: {answers}. Temperature: {temperature}.'
			],
			background: [
				'Age {age}, {sex}, weight {weight}, {breed}.',
				'In 24 hours, this is {count}.',
				'Medicine: {medicine}. Vaccines: {vaccines}.',
				'May have eaten or met: {exposures}.',
				'Pregnant or nursing: {mother}. Diabetes: {diabetes}. Illness or surgery: {illness}.'
			],
			assessment: ['I rate it {colour}, because {reason}. I am not diagnosing.'],
			recommendation: [],
			readBack: ['I read it back: {orders}. That was {vet}, at {time}.']
		} as Record<string, string[]>,
		/** What `{when}` stands for. */
		when: {
			'': 'It is {state}. Time: {at}. How long: {lasted}.',
			now: 'It is happening now, since {at}. So far: {lasted}.',
			ended: 'It ended at {at}, and lasted {lasted}.'
		} as Record<string, string>,
		options: {
			now: 'Happening now',
			ended: 'Over',
			red: 'red',
			orange: 'orange',
			yellow: 'yellow',
			green: 'green'
		} as Record<string, string>
	}
};

export const player: PlayerWords = {
	player: (title) => `Clip: ${title}`,
	play: 'Play',
	pause: 'Pause',
	back: 'Step back',
	forward: 'Step forward',
	slow: '¼ speed',
	mirror: 'Mirror',
	call: 'Call the dog',
	callAll: 'Call the dogs',
	position: 'Position in the clip',
	timeOf: (at, total) => `${at} of ${total}`,
	spoken: (seconds, total, phase) => `${seconds} of ${total} seconds${phase ? `, ${phase}` : ''}`,
	called: (reply) => `Called. ${reply}`,
	paw: { hind: 'hind paw, now', fore: 'front paw, now' },
	more: 'Point to a joint, and keys',
	pointTo: 'Point to',
	joints: { none: 'Nothing', hip: 'Hip', stifle: 'Stifle (knee)', hock: 'Hock (ankle)', toes: 'Toes' },
	keys: 'Keys, while the clip has the focus',
	keyList: [
		['Space or K', 'play or pause'],
		['Left, Right', 'step back or forward'],
		['Shift with Left, Right', 'to the mark before or after'],
		['Home, End', 'to the start or the end'],
		['S', 'quarter speed'],
		['M', 'mirror'],
		['C', 'call the dog']
	],
	describe: 'Describe this clip in words',
	pictures: (at, of) => `Picture ${at} of ${of}`,
	playAnyway: 'Play the movement',
	backToPictures: 'Show pictures',
	clock: {
		seizure: 'The dog’s clock',
		recovery: 'After the seizure',
		rate: (rate) =>
			rate === '1' ? 'real time' : `${Number(rate) > 1 ? 'time-lapse' : 'slowed'}, clock ×${rate}`,
		drawn: 'a drawn example',
		line: '5:00 emergency',
		spoken: (reading) => `The dog’s clock reads ${reading}; the line at five minutes is an emergency.`
	},
	warning: {
		title: 'Before you watch',
		text: 'This clip shows a drawn dog that has a seizure or collapses. It makes no sound. You can skip it and read the description.',
		show: 'Show the clip',
		skip: 'Skip it',
		skipped: 'Skipped.'
	},
	compared: (titles) => `Clips side by side: ${titles}`
};
