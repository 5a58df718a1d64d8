// Every word of the classroom's pages, in English: an exported group a family of pages. Counts are functions, so that
// another language can bend its own words.

const number = new Intl.NumberFormat('en');
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const middleDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

const DAY = 24 * 60 * 60 * 1000;

const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;
/** Whole minutes, hours from two hours on. */
const span = (minutes: number) => (minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`);
/** Without quotation marks of its own, or a full stop. */
export const quoted = (text: string) => `“${text.replace(/\s+/g, ' ').replace(/^“|\.?”?$/g, '')}”`;
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What instructors see of their class, and of one learner. */
export const reviewWords = {
	count: (n: number) => number.format(n),
	percent: (n: number) => `${number.format(n)}%`,
	/** 0-1, rounded down: only the whole is all. */
	share: (part: number) => `${Math.floor(part * 100)}%`,
	day: (at: number) => day.format(at),
	time: (at: number) => clock.format(at),
	moment: (at: number) => `${middleDay.format(at)}, ${clock.format(at)}`,
	/** A time that is over. */
	ago(milliseconds: number): string {
		const minutes = Math.floor(milliseconds / 60_000);
		if (minutes < 1) return 'just now';
		if (minutes < 60) return `${minutes} min ago`;
		if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
		return `${plural(Math.floor(minutes / (24 * 60)), 'day')} ago`;
	},
	title: (name: string) => `${name}: class`,
	head(learners: number, dueAt: number | null, now: number): string {
		const who = plural(learners, 'learner');
		if (dueAt === null) return `${who}, no date set`;
		const days = Math.floor((dueAt - now) / DAY);
		const left =
			dueAt < now
				? days >= -1
					? 'over since today'
					: `${plural(-1 - days, 'day')} over`
				: days < 1
					? 'the last day'
					: `${plural(days, 'day')} left`;
		return `${who}, due ${shortDay.format(dueAt)}, ${left}`;
	},
	demo: {
		title: 'A demonstration.',
		text: 'Nobody in this class is real: learners and answers were made up by a program.'
	},
	archived: {
		title: 'This class is archived.',
		text: 'Nobody can open the course in it any more. What is here stays.'
	},
	add: 'Add learners',
	gradebook: 'Gradebook (CSV)',
	/** Pages of a class, by the end of their address. */
	pages: {
		label: 'Pages of this class',
		to: {
			learners: 'Learners',
			questions: 'Questions',
			voices: 'What learners say',
			people: 'People and codes',
			export: 'Export',
			log: 'Log'
		}
	},
	empty: {
		title: 'Nobody is here yet',
		text: 'Learners join with this code, on the page “Join a class”:',
		action: 'Link, QR code and lists of names'
	},
	silent: {
		title: 'Nobody has reported yet',
		text: (n: number, code: string) =>
			`${plural(n, 'learner')} joined. Their first answers show here as soon as they are given. The code of the class is ${code}.`
	},
	needs: {
		title: 'Who needs me',
		some: (n: number, of: number) => `${n} of ${of}. ${n === of ? '' : 'The rest are moving or done.'}`,
		none: (of: number) =>
			of === 1 ? 'Nobody right now.' : `Nobody right now: all ${number.format(of)} are moving or done.`,
		changed: (n: number) =>
			n === 0 ? 'Nobody needs you now.' : `Who needs me: now ${plural(n, 'learner')}.`,
		more: (n: number) => `${number.format(n)} more`,
		kind: {
			failed: (times: number) => `Failed ${times === 2 ? 'twice' : `${times} times`}`,
			stuck: 'Stuck',
			overdue: 'Overdue',
			idle: 'Idle',
			'not-started': 'Not started'
		},
		failed: (title: string, percent: number) => `${title}: best ${percent}%`,
		idea: (idea: string) => `Shows more than once: “${idea.replace(/\.$/, '')}”`,
		stuck: (title: string, days: number, visits: number) =>
			`${title}: ${plural(days, 'day')}, ${plural(visits, 'visit')}`,
		overdue: (days: number, progress: string) =>
			`${days < 1 ? 'Since today' : `${plural(days, 'day')} over the date`}, ${progress} done`,
		idle: (days: number, title: string | null) =>
			`Nothing for ${plural(days, 'day')}${title ? `, last in ${title}` : ''}`,
		notStarted: (ahead: string) => `Half of the others have reached ${ahead}`,
		attempts: 'Open attempts',
		write: 'Write',
		open: 'Open',
		/** Told to screen readers after the action. */
		of: (name: string) => `(${name})`,
		rule: (t: {
			failedTimes: number;
			stuckDays: number;
			stuckVisits: number;
			idleDays: number;
			graceDays: number;
		}) => [
			`Failed: ${t.failedTimes} attempts at one quiz or the exam failed, and none passed.`,
			`Stuck: ${t.stuckDays} days in the same lesson or quiz, and there on ${t.stuckVisits} of them at least.`,
			'Overdue: the date is over, and the course is not done.',
			`Idle: nothing done for ${t.idleDays} days.`,
			`Not started: ${t.graceDays} days after joining, while half of the others are in the second module or beyond.`,
			'Each learner is named once, for the first of these that fits.'
		]
	},
	far: {
		title: 'How far the group is',
		pace: (step: string, there: number, of: number, enough: boolean) =>
			`${enough ? 'On pace' : 'Behind'}: ${there} of ${of} have reached ${step}, where the date asks them to be.`,
		over: (done: number, of: number) => `The date is over: ${done} of ${of} are done with the course.`,
		done: (done: number, of: number) =>
			done === 0
				? `Nobody is done with the course yet, of ${of}.`
				: `${done} of ${of} are done with the course.`,
		step: (order: number | null, title: string) => (order === null ? title : `${order} ${title}`),
		module: 'Module',
		states: { passed: 'Passed', 'in-progress': 'In progress', 'not-started': 'Not started' },
		rule: (share: string) =>
			`The time up to the date is shared equally by the modules and the exam; on pace means that ${share} of the group or more are there.`
	},
	table: 'As a table',
	mastery: {
		title: 'What was not learned',
		finding: (names: string[]) =>
			names.length > 1
				? `${names[0]} is the weakest, then ${lowerFirst(names[1]!)}.`
				: `${names[0]} is the weakest.`,
		one: (name: string, shown: number, tried: number) =>
			`${name}: ${shown} of ${tried} who tried have shown it.`,
		good: 'Everything that was tried was shown.',
		none: 'No quiz or exam was submitted yet.',
		untried: (n: number) => `${plural(n, 'objective')} not tried yet by anybody.`,
		notTried: (n: number) => `${plural(n, 'objective')} not tried yet`,
		weakestFirst: 'Weakest first',
		learner: 'Learner',
		shownOf: 'Shown, of tried',
		of: (shown: number, tried: number) => `${shown}/${tried}`,
		ofSpoken: (shown: number, tried: number) => `${shown} of ${tried}`,
		you: (objective: string) => `The learner can ${objective}.`,
		steps: { 'not-tried': 'Not tried', 'not-yet': 'Not yet', partly: 'Partly', shown: 'Shown' },
		rule: (partly: string, passMark: string) =>
			`From the latest answer to each question of a quiz or the exam. Shown: ${passMark} of the points or more. Partly: ${partly} or more. Each objective can be pointed at for its full words.`,
		all: (n: number) => `All ${number.format(n)} learners`,
		scroll: 'Table, scrolls sideways'
	},
	ideas: {
		title: 'Wrong ideas they hold',
		of: (learners: number, of: number, answers: number) =>
			`${learners} of ${plural(of, 'learner')}, ${plural(answers, 'answer')}`,
		answers: (n: number) => plural(n, 'answer'),
		reread: (lesson: string) => `Read again: ${lesson}`,
		none: 'No wrong idea was shown yet.'
	},
	questions: {
		title: 'Questions to look at',
		finding: 'First attempts only. A flag is a prompt, not a verdict.',
		none: 'No question looks faulty.',
		few: (n: number, enough: number) =>
			`${plural(n, 'question')} ${n === 1 ? 'has' : 'have'} fewer than ${enough} first attempts: too few to say.`,
		asked: (n: number) => `n = ${number.format(n)}`,
		fault: {
			against: 'Those who know more are wrong more often',
			draws: (part: string) => `The strongest third chooses ${quoted(part)} more than the weakest`,
			hard: (share: string) => `Only ${share} of the points are reached`,
			empty: (empty: number, asked: number) => `${empty} of ${asked} left it empty`,
			weak: 'It hardly tells who knows more',
			unused: (part: string, n: number) => `${n === 0 ? 'Nobody chose' : `Only ${n} chose`} ${quoted(part)}`
		},
		advice: {
			against: 'Read the key again',
			draws: 'Is it right too?',
			hard: 'Is it taught?',
			empty: 'Shorten it',
			weak: 'Look at its answers',
			unused: 'Replace that option'
		},
		about: (stem: string) => `(${stem})`,
		both: (why: string, advice: string) => `${why}. ${advice}${advice.endsWith('?') ? '' : '.'}`,
		all: 'All questions',
		waiting: 'Looking through the answers.',
		failed: 'The answers could not be looked through. The page of all questions tries again:'
	},
	actNow: {
		title: '“Act now” scenes',
		found: (called: number, needed: number, calm: number, of: number) =>
			[
				needed === 0
					? 'No true emergency was judged yet'
					: `${called} of ${plural(needed, 'true emergency', 'true emergencies')} ${needed === 1 ? 'was' : 'were'} called`,
				of === 0
					? 'no calm scene was judged yet'
					: `${calm} of ${plural(of, 'calm scene')} ${of === 1 ? 'was' : 'were'} called ${needed === 0 ? 'an emergency' : 'too'}`
			].join(', and ') + '.',
		none: 'No scene was judged yet.',
		sensitivity: (n: number, of: number) =>
			of === 0 ? '' : `Sensitivity, emergencies called: ${n} of ${of}.`,
		specificity: (n: number, of: number) =>
			of === 0 ? '' : `Specificity, others not called: ${n} of ${of}.`,
		first: 'First answers only.'
	},
	trust: {
		title: 'Can I trust this?',
		last: (ago: string) => `Last report ${ago}`,
		never: 'No report yet',
		n: (learners: number, reporting: number, attempts: number) =>
			`n = ${plural(learners, 'learner')}${reporting < learners ? ` (${reporting} reporting)` : ''}, ${plural(attempts, 'attempt')}`,
		version: (version: string) => `Course ${version}`,
		versions: (n: number) => `${n} versions of the course`,
		versionOf: (version: string, n: number) => `${version}: ${plural(n, 'learner')}`,
		excluded: (n: number, why: string) => `${plural(n, 'attempt')} left out: ${why}`,
		noneExcluded: 'No attempt left out',
		untimed: (n: number) => `${plural(n, 'answer')} without a plausible time`,
		more: 'Versions and rules'
	},
	live: {
		lost: (time: string) =>
			`The line to the server is down since ${time}. What you see is from then; it is tried again by itself.`,
		ended: 'Live news have ended. Reload the page to go on.'
	},
	learners: {
		title: 'All learners',
		of: (n: number) => plural(n, 'learner'),
		by: 'Sort by',
		orders: {
			weakest: 'Weakest first',
			name: 'Name',
			progress: 'Least progress first',
			last: 'Longest silent first'
		},
		sortedBy: (head: string) => `Sort by ${head}`,
		progress: 'Progress',
		result: 'Result',
		last: 'Last report',
		never: 'Never',
		done: 'Done',
		page: (n: number, of: number) => `Page ${n} of ${of}`,
		next: 'Next page',
		previous: 'Previous page',
		grid: 'By objective',
		pages: 'Pages of learners',
		scores: (assessment: string) => `Best scores: ${assessment}`,
		scoresOf: (passed: number, of: number, mark: number) =>
			`${passed} of ${plural(of, 'learner')} reached the pass mark of ${mark}%.`,
		histogram: {
			score: 'Score',
			count: 'Learners',
			range: (from: number, to: number) => `${from} to ${to}%`,
			passMark: (mark: number) => `Pass mark ${mark}%`
		}
	},
	learner: {
		title: (name: string, room: string) => `${name}: ${room}`,
		joined: (at: string) => `Joined ${at}`,
		last: (ago: string) => `last report ${ago}`,
		never: 'no report yet',
		minutes: (n: number) => `${n} min with a question in view`,
		unknown: 'This class has no such learner.',
		left: 'Left the class. The record is kept.',
		done: 'Done with the course.',
		progress: (share: string) => `${share} of the course done.`,
		write: 'Write',
		modules: 'Progress by module',
		state: 'State',
		lessons: 'Lessons',
		lessonsOf: (done: number, of: number) => (of === 0 ? '' : `${done} of ${of}`),
		best: 'Best',
		attemptCount: 'Attempts',
		timeline: {
			finding: (attempts: number, gap: number) =>
				`${plural(attempts, 'attempt')}, a tick for each answer. The longest time without one was ${span(gap)}.`,
			attempt: 'Attempt',
			answers: 'Answers',
			gap: 'Longest time without an answer',
			cut: 'A row that ends in an arrow goes on.'
		},
		minutesOf: span,
		attempts: 'Attempts',
		attempt: (title: string, ordinal: number) => `${title}, attempt ${ordinal}`,
		which: 'Attempt',
		begun: 'Begun',
		takes: 'Took',
		score: 'Score',
		took: (minutes: number) =>
			minutes < 1
				? 'under 1 min'
				: minutes < 600
					? `${Math.round(minutes)} min`
					: `${Math.round(minutes / 60)} h`,
		running: (answered: number, of: number) => `Running: ${answered} of ${of} answered`,
		passed: (percent: number) => `${percent}%, passed`,
		failed: (percent: number) => `${percent}%, not passed`,
		mark: (mark: number) => `Pass mark ${mark}%`,
		excluded: (why: string) => `Left out of statistics: ${why}`,
		none: 'No attempt was begun yet.',
		ideas: 'Wrong ideas shown',
		objectives: 'Objectives',
		words: 'What the learner said',
		noWords: 'Nothing yet.',
		about: { question: 'About a question', page: 'About a page', course: 'About the course' },
		reasons: { unclear: 'Unclear', wrong: 'Wrong', broken: 'Does not work', other: 'Something else' }
	},
	/** Why an attempt is left out of statistics; another reason is told as it is. */
	why: { review: 'opened in review', browse: 'opened to browse', times: 'impossible times' } as Record<
		string,
		string
	>
};

/** Of the gradebook, which machines read: in English whatever the page is in. */
export const fileWords = {
	name: (title: string, at: string) => `${title}, ${at}.csv`,
	heads: [
		'Name',
		'Joined (UTC)',
		'Last report (UTC)',
		'Progress (%)',
		'Lessons completed',
		'Done with the course'
	] as [string, string, string, string, string, string],
	best: (title: string) => `${title}: best (%)`,
	attempts: (title: string) => `${title}: attempts`,
	passed: (title: string) => `${title}: passed`,
	yes: 'yes',
	no: 'no'
};

/** The public page that tells whether a certificate stands. */
export const verifyWords = {
	title: 'Look up a certificate',
	lead: 'Type the code that stands on the certificate.',
	code: 'Code',
	codeWhy: 'Twelve letters and digits. Capitals and hyphens do not matter.',
	look: 'Look it up',
	stands: 'This certificate stands.',
	revoked: 'This certificate no longer stands.',
	revokedWhy: 'It was given, and taken back later. Ask who gave the course.',
	none: 'No certificate here has this code.',
	noneWhy:
		'Look for a typing error. A certificate of another site is looked up there: its address is printed on it.',
	compare: 'Compare these words with the sheet: all of them must be the same.',
	name: 'Name',
	typed: 'The holder typed this name. Nobody checked it.',
	known: 'The class knows this learner by this name.',
	course: 'Course',
	version: (course: string, version: string) => `${course}, version ${version}`,
	passed: 'Passed',
	score: 'Score',
	scoreOf: (percent: number, pass: number) =>
		`${number.format(percent)} of 100, pass mark ${number.format(pass)}`,
	date: 'Passed on',
	/** `date` as YYYY-MM-DD. */
	day: (date: string) =>
		new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
	scope: 'It records what was done in this course. It is not an accreditation or a licence.',
	tooMany: 'Too many codes were looked up from here. Try again in an hour.'
};
