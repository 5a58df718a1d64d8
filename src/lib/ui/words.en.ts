// What the frame round every page and the lessons say, in English; all-words.en.ts adds the other pages. Counts are
// functions, so that a language can bend its own words.

import type { SaveStatus } from '../report/port.ts';

const number = new Intl.NumberFormat('en');
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const entryDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const time = (at: number) => clock.format(at);
const percentOf = (n: number) => `${number.format(n)}%`;

export const en = {
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
					return en.save.kind[status.type];
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
		glossary: 'Glossary',
		glossaryLead: (n: number) => `${n} terms, each in one sentence.`,
		say: (say: string) => `say “${say}”`,
		sources: 'Sources',
		sourcesOfPage: (n: number) => (n === 1 ? 'One source of this page' : `${n} sources of this page`),
		cite: (n: string, strength: string) => `Source ${n}, strength ${strength}`,
		doi: (doi: string) => `doi ${doi}`,
		/** `date` as YYYY-MM-DD. */
		checked: (date: string) => `Entry checked ${entryDay.format(Date.parse(date))}.`,
		sourcesLead: (n: number) => `${n} sources. The letter says how much a source can carry.`,
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
	end: {
		title: 'Saved and closed',
		text: 'Your learning system was told. You may close this window.',
		notSaved:
			'Your learning system did not answer. Your answers are kept on this device and are sent when you open the course here again.'
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

export type Words = typeof en;
