// Every word of the interface in English: those of the frame, and those only other pages than lessons say.

import { en as frame } from './words.en.ts';

const number = new Intl.NumberFormat('en');

export const en = {
	...frame,
	notices: {
		close: (title: string) => `Close: ${title}`,
		'no-host': {
			title: 'Your learning system was not found.',
			text: 'You can take the whole course. What you do is kept on this device only, and no score is sent. Close this window and start the course from your learning system to have it recorded.'
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
		check: 'Check',
		tryAgain: 'Try again',
		showReasoning: 'Show the reasoning',
		again: 'Answer it again',
		clear: 'Clear my answer',
		hint: {
			choice: 'Select one',
			multiple: 'Select all that apply',
			order: 'Put these in order: move them with the buttons, with Alt and the arrow keys, or by dragging',
			match: 'Choose one for each row'
		},
		error: 'Error:',
		problem: {
			'nothing-chosen': {
				choice: 'Select the answer you would give',
				multiple: 'Select at least one answer',
				order: 'Move at least one row: the order shown first is a shuffle',
				match: 'Choose a partner for each row'
			},
			'not-moved': 'Move at least one row: the order shown first is a shuffle',
			'some-unmatched': 'Choose a partner for each row: some are still open',
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
		selected: (n: number) => (n === 0 ? 'None selected' : `${number.format(n)} selected`),
		reason: 'Why:',
		readAgain: 'Read it again in the lesson',
		moveUp: (name: string) => `Move up: ${name}`,
		moveDown: (name: string) => `Move down: ${name}`,
		moved: (name: string, n: number, of: number) =>
			`${name}, now ${number.format(n)} of ${number.format(of)}`,
		rightOrder: 'The right order',
		choose: 'Choose',
		rightMatch: (text: string) => `Right answer: ${text}.`
	},
	practice: {
		questionOf: (n: number, of: number) => `Practice, question ${number.format(n)} of ${number.format(of)}`,
		rule: 'Tries are not counted'
	},
	home: {
		lead: 'Is it normal, or a reason to act? Short lessons, in any order you like.',
		begin: 'Begin here',
		start: (title: string) => `Start: ${title}`,
		resume: 'You stopped here',
		place: (section: string | null, minutes: number) =>
			`${section ? `${section}. ` : ''}About ${minutes} min for this page.`,
		finishedWhen: 'Everything is done',
		finished: 'You can look at any page again; nothing you do now lowers your result.',
		modules: 'Modules',
		inAll: (minutes: number) => `About ${minutes} min in all`,
		state: (state: 'not-started' | 'in-progress' | 'completed', minutes: number) =>
			state === 'completed'
				? 'Completed'
				: `${state === 'in-progress' ? 'In progress' : 'Not started'}, ${minutes} min`,
		howFar: 'How far',
		done: (done: number, of: number, minutes: number) =>
			done === of ? `All ${of} parts are done.` : `${done} of ${of} parts done, about ${minutes} min left.`,
		able: 'What you can do now',
		ableEmpty: 'This list grows with every lesson you complete.',
		atHand: 'At hand'
	},
	quiz: {
		...frame.quiz,
		lead: (n: number, minutes: number, pass: number) =>
			`${n} questions, about ${minutes} min. You pass with ${pass}%.`,
		ruleFeedback: 'Answers are judged when you submit, not before.',
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
		objective: 'What was asked',
		right: 'Right',
		rightOf: (right: number, of: number) => `${right} of ${of}`,
		ideas: 'Ideas to look at again',
		ideasLead: 'Your answers showed these ideas. Each link leads to the lines that put it right.',
		readAgain: 'Read it again',
		review: 'Review my answers',
		again: 'Try again',
		home: 'All modules'
	},
	review: { title: 'Review your answers' },
	settings: {
		...frame.settings,
		lead: 'Kept in this browser.',
		theme: 'Colours',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		motion: 'Motion',
		motions: { system: 'As the system', reduced: 'Stills instead of motion' },
		textSize: 'Text size',
		textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
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
		saveAndExit: 'Save and exit'
	},
	now: {
		lead: 'Call a vet or an emergency hospital now if you see any of these.',
		red: 'Act now',
		contacts: 'Call',
		who: { vet: 'Our vet', emergency: 'Emergency hospital', poison: 'Poison line' },
		blank: 'Fill in by hand',
		steps: 'A seizure: what to do, in order',
		rule: 'course rule',
		scope:
			'This page is education, not veterinary advice. Observe, time, keep safe, call. Give no drug unless a vet ordered it for this dog.'
	}
};

export type AllWords = typeof en;
