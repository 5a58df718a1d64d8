// The example night of the hypnogram, as data. It is drawn from means, not recorded: in six pointers in a
// laboratory a sleep-wake cycle took 83 minutes (about 45 asleep, 38 awake), a bout of REM 6 minutes, and
// REM came back after 20 minutes, twice in each sleep. (Baseline sleep-wake patterns in the pointer dog,
// Physiology & Behavior 1977.) How the rest of a sleep is shared between drowsy and slow wave is ours.

export type Stage = 'awake' | 'rem' | 'drowsy' | 'slow-wave';

/** Lines of the chart from the top. REM stands next to awake: drawn lowest, it would look like the deepest sleep. */
export const stages: readonly Stage[] = ['awake', 'rem', 'drowsy', 'slow-wave'];

/** `start` and `end` are whole minutes after 21:00. */
export interface Segment {
	start: number;
	end: number;
	stage: Stage;
}

export interface Span {
	start: number;
	end: number;
}

/** Minutes from 21:00 to 05:00. */
export const nightMinutes = 480;
/** Minutes from one falling asleep to the next. */
export const loopMinutes = 83;

const firstSleep = 12;
/** One sleep of 45 minutes; the second REM begins 20 minutes after the first. */
const sleep: readonly (readonly [Stage, number])[] = [
	['drowsy', 9],
	['slow-wave', 10],
	['rem', 6],
	['drowsy', 6],
	['slow-wave', 8],
	['rem', 6]
];

/** When each sleep of the night begins, in minutes after 21:00. */
export const sleepStarts: readonly number[] = [0, 1, 2, 3, 4, 5].map(
	(loop) => firstSleep + loop * loopMinutes
);

export const night: readonly Segment[] = drawNight();

function drawNight(): Segment[] {
	const segments: Segment[] = [];
	let now = 0;
	const lie = (stage: Stage, end: number) => {
		segments.push({ start: now, end, stage });
		now = end;
	};
	for (const start of sleepStarts) {
		lie('awake', start);
		for (const [stage, minutes] of sleep) lie(stage, now + minutes);
	}
	lie('awake', nightMinutes);
	return segments;
}

/** Numbers of the REM bands in `night`. */
export const remBands: readonly number[] = night.flatMap((segment, n) =>
	segment.stage === 'rem' ? [n] : []
);

/** The night in three parts of two loops each; each cut falls into a stretch awake. */
export const parts: readonly Span[] = [
	{ start: 0, end: 160 },
	{ start: 160, end: 320 },
	{ start: 320, end: 480 }
];

/** The part in which most of a segment lies. */
export function partOf(segment: Segment): number {
	const middle = (segment.start + segment.end) / 2;
	return Math.max(
		0,
		parts.findIndex((part) => middle < part.end)
	);
}

/** Segments that can be seen in a span, with their numbers in `night`. */
export function segmentsIn(span: Span): { n: number; segment: Segment }[] {
	return night
		.map((segment, n) => ({ n, segment }))
		.filter(({ segment }) => segment.end > span.start && segment.start < span.end);
}

/** The line of the chart from the top, counted from 0. */
export const lineOf = (stage: Stage): number => stages.indexOf(stage);

/** SVG path of the stepped line within a span: x in minutes after 21:00, y in lines, the first at 0.5. */
export function nightPath(span: Span): string {
	return segmentsIn(span)
		.map(({ segment }, i) => {
			const x = Math.max(segment.start, span.start);
			const y = lineOf(segment.stage) + 0.5;
			return `${i === 0 ? `M${x} ${y}` : `V${y}`}H${Math.min(segment.end, span.end)}`;
		})
		.join('');
}

/** Wall clock of a minute after 21:00, as "21:31". */
export function clock(minute: number): string {
	const day = (21 * 60 + minute) % (24 * 60);
	return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}

/** Whole hours within a span, in minutes after 21:00. */
export function hoursIn(span: Span): number[] {
	const hours: number[] = [];
	for (let at = Math.ceil(span.start / 60) * 60; at <= span.end; at += 60) hours.push(at);
	return hours;
}
