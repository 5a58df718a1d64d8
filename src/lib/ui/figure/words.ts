// Every word the figures show or speak. One table a language; `figureWords` falls back to English.

import { en } from './words.en.ts';
import type { DayState, Whole } from './day-shares.ts';
import type { Stage } from './night.ts';
import type { Step } from './atonia.ts';

export interface ComparedDog {
	name: string;
	alt: string;
	rhythm: string;
	force: string;
	answers: string;
	waking: string;
	/** What to do, by urgency; the first is the usual case. */
	doing: { urgency: 'green' | 'yellow' | 'orange' | 'red'; text: string }[];
}

export interface FigureWords {
	table: string;
	hypnogram: {
		title: string;
		note: string;
		task: string;
		wholeNight: string;
		show: (from: string, to: string) => string;
		line: (from: string, to: string) => string;
		lines: Record<Stage, string>;
		segment: (from: string, to: string, line: number) => string;
		foundSegment: (from: string, to: string) => string;
		wrong: Record<Exclude<Stage, 'rem'>, string>;
		right: (from: string, to: string) => string;
		again: (from: string, to: string) => string;
		count: (found: number, of: number) => string;
		all: string;
		shown: (found: number, of: number) => string;
		showAll: string;
		startAgain: string;
		loop: string;
		start: string;
		end: string;
		stage: string;
		minutes: string;
	};
	dayRing: {
		title: string;
		note: string;
		states: Record<DayState, string>;
		whole: string;
		wholes: Record<Whole, string>;
		middle: Record<Whole, string>;
		hours: (n: number) => string;
		says: Record<Whole, (rem: string) => string>;
		same: (hours: number) => string;
		alt: (parts: string) => string;
		state: string;
		notCounted: string;
	};
	atonia: {
		title: string;
		note: string;
		steps: Record<Step, { place: string; name: string; intact: string; lost: string }>;
		stepsLabel: string;
		whole: { intact: string; lost: string };
		switchLabel: string;
		switches: { intact: string; lost: string };
		twitch: string;
		labels: { pons: string; medulla: string; cord: string; inside: string; motor: string; muscle: string };
		alt: { intact: string; lost: string };
		list: string;
	};
	comparison: {
		title: string;
		note: string;
		dog: string;
		rows: Record<'rhythm' | 'force' | 'answers' | 'waking' | 'doing', string>;
		urgency: Record<ComparedDog['doing'][number]['urgency'], string>;
		dogs: Record<'rem-twitch' | 'rbd-episode' | 'seizure', ComparedDog>;
	};
}

const tables: Record<string, FigureWords> = { en };

/** Words of the figures for a language tag such as "en" or "en-GB". */
export const figureWords = (locale: string): FigureWords =>
	tables[locale] ?? tables[locale.split('-')[0] ?? ''] ?? en;
