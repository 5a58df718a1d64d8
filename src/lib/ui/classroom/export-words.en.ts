// Words of the page on which the record of a class is taken away.

export const exportWords = {
	title: 'Export',
	lead: 'These files hold the names and answers of your learners: keep them where nobody else looks.',
	files: {
		'responses.csv': {
			title: 'Answers, a row each (CSV)',
			what: 'The last answer to each question of each attempt, and the first try of each question in a lesson.'
		},
		'attempts.csv': {
			title: 'Attempts, a row each (CSV)',
			what: 'Every attempt at a quiz or the exam, those that still run too.'
		},
		'class.json': {
			title: 'Everything (JSON)',
			what: 'The same, learner by learner, with the answers as they are stored.'
		},
		'statements.jsonl': {
			title: 'xAPI statements (a line each)',
			what: 'For a learning record store, and for the command “npm run report”. Answers of submitted attempts and of lessons, and the result of each attempt.'
		}
	},
	download: (file: string) => `Download ${file}`,
	columns: 'Columns',
	column: 'Column',
	meaning: 'What it holds',
	notes: [
		'Times are ISO 8601 in UTC. 1 is yes, 0 is no, empty is not known or not yet.',
		'A text that a spreadsheet would take for a formula begins with an apostrophe.',
		'Points are those that count in this class, with every question that was judged otherwise.'
	],
	meanings: {
		registration: 'The learner in this class: the same in every file.',
		name: 'As the class knows the learner.',
		username: 'What the learner signs in with.',
		place: 'Id of the quiz, the exam or the lesson.',
		attempt: 'Number of the attempt at it, from 1; 1 in a lesson.',
		first: 'Counts for statistics: of the first attempt, or a first try in a lesson.',
		item: 'Permanent id of the question.',
		question: 'Its text; empty for one that left the course.',
		kind: 'Kind of question.',
		objective: 'Id of the objective it belongs to.',
		answer: 'The answer in words.',
		earned: 'Points earned.',
		possible: 'Points that were to be had.',
		seconds: 'Whole seconds with the question in view; empty where no plausible time is known.',
		tries: 'How often an answer was given to it in this attempt.',
		confidence: 'How sure the learner was, where that is asked.',
		urgency: 'The urgency that was called, where that is asked.',
		misconceptions: 'Ids of the wrong ideas that the answer shows.',
		time: 'When it was answered, by the learner’s clock.',
		assessment: 'Id of the quiz or the exam.',
		title: 'What it is called.',
		started: 'When it was begun.',
		submitted: 'When it was submitted; empty while it runs.',
		percent: 'Whole percent as judged; a missed topic that had to be right holds it below the pass mark.',
		passed: 'Whether it reached the pass mark.',
		missed_topics: 'Ids of topics that had to be right and were not.',
		questions: 'How many questions it asked.',
		excluded: 'Why it is left out of statistics; empty for one that counts.',
		taken_on:
			'Where it was judged as it was taken: server for the exam, else the learner’s device. Either way the server judged it.',
		version: 'Version of the course that told of it.'
	} as Record<string, string>
};
