// Words of the pages about questions: all of a class, one, one attempt, what learners say.

import { adviceOf, between, coefficient, percent, pieceAdvice, reliabilityText } from '../chart/advice.en.ts';
import { quoted, reviewWords } from './words.en.ts';

const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;
const lines = (text: string) => text.replaceAll('\n', '; ');

const outcome = (passed: boolean | null) => (passed === null ? '' : passed ? ', passed' : ', not passed');
const result = ({ percent, passed }: { percent: number; passed: boolean }) => `${percent}%${outcome(passed)}`;

export const questionWords = {
	...{ adviceOf, between, coefficient, percent, pieceAdvice, reliabilityText },
	count: (n: number) => number.format(n),
	/** Of both interval and coefficient. */
	range: ([low, high]: [number, number]) => `${coefficient(low)} to ${coefficient(high)}`,
	/** As the course calls them. */
	urgency: { red: 'Act now', orange: 'Call today', yellow: 'Book a visit', green: 'Watch and note' },
	sure: { sure: 'Sure', fairly: 'Fairly sure', guess: 'A guess' },
	all: {
		title: 'Questions',
		lead: (asked: number, few: number, flagged: number, enough: number) =>
			[
				plural(asked, 'question'),
				flagged > 0 && `${flagged} to look at`,
				few > 0 && `${number.format(few)} with fewer than ${enough} answers`
			]
				.filter(Boolean)
				.join(', '),
		none: 'No question was answered yet.',
		first:
			'First attempts only, so that nobody counts twice and nobody has seen the answers. A flag is a prompt, not a verdict.',
		hidden: (enough: number) =>
			`Below ${enough} answers no number is shown: chance alone would move it by half its range.`,
		how: 'How to read the numbers',
		rules: (useful: string) => [
			'Right: mean share of the points. The range holds the true value in 95 of 100 samples (Wilson 1927).',
			`Apart: how far the question agrees with the rest of its test, from -1 to 1 (item-rest correlation, Guilford 1953; range after Fisher 1921). From ${useful} on it is of use, below 0 it is a fault (Ebel and Frisbie 1991).`,
			'Wrong options: an option hardly anybody takes does no work; one that the strongest third takes more often than the weakest may be right too.',
			'Time: half of the answers took less. Empty: left without an answer in a submitted attempt.',
			'In a course that all are meant to master, easy questions are a success.'
		],
		asOf: (time: string) => `As of ${time}; looked through again after a minute.`,
		by: 'Sort by',
		orders: {
			look: 'To look at first',
			course: 'Course order',
			right: 'Hardest',
			apart: 'Least apart',
			seconds: 'Slowest',
			empty: 'Left empty',
			n: 'Most answers'
		},
		heads: {
			question: 'Question',
			n: 'n',
			right: 'Right',
			apart: 'Apart',
			options: 'Wrong options',
			seconds: 'Time',
			empty: 'Empty'
		},
		table: 'Questions with enough answers',
		rest: (n: number) => `Show all ${number.format(n)} questions`,
		fewTable: (n: number, enough: number) => `${plural(n, 'question')} with fewer than ${enough} answers`,
		noneEnough: (enough: number) => `No question has ${enough} first answers yet.`,
		tooFew: 'Too few',
		places: 'Where',
		works: ({ of, unused, draws }: { of: number; unused: number; draws: number }) =>
			[
				unused + draws === 0 ? `all ${of} work` : `${of - unused - draws} of ${of} work`,
				unused > 0 && `${unused} unused`,
				draws > 0 && `${draws} draws the strong`
			]
				.filter(Boolean)
				.join(', '),
		time: (seconds: number) => `${Math.round(seconds)} s`,
		dropped: 'Dropped: counts for nothing in this class',
		scatter: {
			title: 'Hard and easy, sharp and dull',
			/** `below`: of those below 0; `surely`: of these, whole ranges. */
			finding: (flagged: number, drawn: number, below: number, surely: number) =>
				[
					surely === 0
						? 'No question is surely answered better by those who know less.'
						: `${plural(surely, 'question')} ${surely === 1 ? 'is' : 'are'} surely answered better by those who know less.`,
					below > surely &&
						`${plural(below - surely, 'other lies', 'others lie')} below 0, which may be chance.`,
					`${flagged} of ${number.format(drawn)} with enough answers ${flagged === 1 ? 'wants' : 'want'} a look.`
				]
					.filter(Boolean)
					.join(' '),
			right: 'Right, of the points',
			apart: 'Apart',
			useful: 'Above: tells learners apart',
			marked: 'Wants a look',
			corners: {
				hardApart: 'Hard and sharp',
				easyApart: 'Easy and sharp',
				hardWeak: 'Hard and dull',
				easyWeak: 'Easy and dull'
			}
		},
		tests: 'How far each test can be relied on',
		attempts: (n: number) => `${plural(n, 'first attempt')}.`,
		fault: reviewWords.questions.fault
	},
	one: {
		title: 'Question',
		unknown: 'The course has no such question.',
		kind: (objective: string, difficulty: number) => `${objective}, difficulty ${difficulty}`,
		asks: (place: string) => `Asked in ${place}`,
		key: 'As learners see it, with its key',
		answered: 'What the answers say',
		none: 'Nobody in this class has answered it yet.',
		n: 'First answers',
		right: 'Right',
		partly: (n: number) => `${plural(n, 'answer')} partly right`,
		apart: 'Apart',
		time: 'Time',
		half: (seconds: number) => `half took less than ${Math.round(seconds)} s`,
		empty: 'Left empty',
		of: (n: number, of: number) => `${number.format(n)} of ${number.format(of)}`,
		few: (n: number, enough: number) => `${n} of the ${enough} answers that are needed for a number`,
		alone: 'nothing to hold it against',
		bars: 'Which answers draw whom',
		barWords: {
			answer: 'Answer',
			n: 'n',
			low: 'Weakest third',
			high: 'Strongest third',
			right: 'The key'
		},
		barFinding: (wrong: { text: string; n: number; verdict: string | null } | null, n: number): string => {
			if (!wrong || wrong.n === 0) return `Nobody of ${number.format(n)} took a wrong answer.`;
			const what = quoted(lines(wrong.text));
			return wrong.verdict === 'draws-the-strong'
				? `${what} draws those who know more.`
				: `${what} is the wrong answer taken most often: ${number.format(wrong.n)} of ${number.format(n)}.`;
		},
		who: 'Who answered what',
		whoNote: 'First answers, most frequent first.',
		outcomes: { correct: 'Right', partly: 'Partly right', 'not-yet': 'Not right' },
		nothing: 'No answer in words',
		names: (n: number) => plural(n, 'learner'),
		urgency: 'Urgency called',
		colour: (name: string, n: number, right: boolean) =>
			`${name}${right ? ' (right)' : ''}: ${number.format(n)}`,
		sure: (n: number, wrong: number) =>
			`${plural(n, 'answer')} ${n === 1 ? 'was' : 'were'} called sure; ${wrong} of them ${wrong === 1 ? 'was' : 'were'} not right.`,
		ideas: 'Wrong ideas behind it',
		voices: 'What learners said about it',
		noVoices: 'No problem was reported.'
	},
	judge: {
		title: 'Judge it otherwise in this class',
		lead: 'Old attempts are scored anew. Whoever gains has it at once; whoever would lose points or a pass keeps them until you confirm. Later attempts are judged by it too. On their own devices learners still see the key of the course.',
		accept: 'Another answer is right too',
		acceptHint: 'Answers that were given or offered and have not all points.',
		which: 'Which answer',
		givenBy: (n: number) => (n === 0 ? 'nobody gave it' : plural(n, 'learner')),
		acceptGo: 'Accept this answer',
		drop: 'Drop this question',
		dropHint: 'It counts for nothing: a score is the share of the other questions.',
		dropGo: 'Drop this question',
		reason: 'Reason',
		reasonHint: 'Learners whose result changes read it, so do not give the answer away.',
		faults: {
			reason: 'Enter a reason.',
			answer: 'Choose the answer that is right too.',
			nothing: 'This changes nothing: the answer has all points already, or the question is dropped.'
		} as Record<string, string>,
		done: (raised: number, waiting: number) =>
			[
				raised > 0 ? `${plural(raised, 'attempt')} went up.` : 'No attempt went up.',
				waiting > 0
					? `${plural(waiting, 'attempt')} would go down and ${waiting === 1 ? 'waits' : 'wait'} for you below.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		confirmed: (n: number) => `${plural(n, 'attempt')} went down. Learners see it in their account.`,
		takenBack: (n: number) => `Taken back. ${plural(n, 'attempt')} changed.`,
		decisions: 'What was decided',
		accepted: (answer: string) => `Right too: ${quoted(lines(answer))}`,
		dropped: 'Dropped',
		by: (actor: string | null, at: string) => (actor ? `${actor}, ${at}` : at),
		applied: (n: number) => (n === 0 ? 'No result changed.' : `${plural(n, 'result')} changed.`),
		back: (at: string) => `Taken back on ${at}.`,
		takeBack: 'Take it back',
		takeBackHint: 'Results go back to what they were.',
		waiting: (n: number, passes: number) =>
			`${plural(n, 'attempt')} would lose by it, ${passes === 0 ? (n === 1 ? 'not the pass' : 'none the pass') : n === 1 ? 'and the pass' : `${passes} of them the pass`}.`,
		whose: 'Whose, and by how much',
		learner: 'Learner',
		attempt: 'Attempt',
		now: 'Now',
		then: 'Then',
		result,
		confirm: (n: number) => `Lower ${n === 1 ? 'this result' : `these ${n} results`}`
	},
	attempt: {
		title: (title: string, ordinal: number) => `${title}, attempt ${ordinal}`,
		unknown: 'This class has no such attempt.',
		running: (answered: number, of: number) => `Running: ${answered} of ${of} answered.`,
		result: (percent: number, passed: boolean | null) => `${percent}%${outcome(passed)}`,
		mark: (mark: number) => `pass mark ${mark}%`,
		facts: (begun: string, took: string) => `Begun ${begun}${took && `, took ${took}`}`,
		version: (version: string) => `Course ${version}`,
		missed: 'Had to be right and was not',
		excluded: (why: string) => `Left out of statistics: ${reviewWords.why[why] ?? why}.`,
		nav: 'Attempts of this learner',
		previous: 'Before',
		next: 'After',
		summary: 'At a glance',
		head: {
			question: 'Question',
			answer: 'Answer',
			right: 'Key',
			seconds: 'Time',
			tries: 'Tries',
			sure: 'Sure'
		},
		number: (n: number) => `Question ${n}`,
		of: (n: number, of: number) => `Question ${n} of ${of}`,
		empty: 'Left empty',
		gone: 'This question has left the course.',
		dropped: 'Dropped in this class: it counts for nothing.',
		besides: (seconds: number | null, tries: number, sure: string | null) =>
			[
				seconds === null ? 'no plausible time' : `${number.format(seconds)} s`,
				plural(tries, 'try', 'tries'),
				sure && `said: ${sure.toLowerCase()}`
			]
				.filter(Boolean)
				.join(', '),
		page: 'Numbers of this question',
		asSeen: 'Each question as it was seen',
		wait: 'Options stand in the order of this attempt.'
	},
	voices: {
		title: 'What learners say',
		none: 'Nobody has said anything yet. Learners report problems under each question, and evaluate the course when they are done.',
		parts: { course: 'About the course', question: 'About questions', page: 'About pages' },
		numbers: (n: number) => plural(n, 'voice'),
		more: (n: number) => `${number.format(n)} more`
	}
};
