// Small charts of the report's page. Each stands in a table beside the numbers that it shows, so it is hidden from
// readers of the page's text; it is drawn in the colour of the text and needs no colour of its own.

import type { Interval } from '../../lib/quiz/statistics-interval.ts';
import { el, type Xml } from '../package/xml.ts';

const width = 100;
const height = 10;

const bar = (kind: string, from: number, to: number, top: number, tall: number): Xml =>
	el('rect', {
		class: kind,
		x: String(round(from * width)),
		width: String(round((to - from) * width)),
		y: String(top),
		height: String(tall)
	});
const round = (number: number) => Math.round(number * 100) / 100;

const chart = (...bars: Xml[]): Xml =>
	el(
		'svg',
		{
			class: 'chart',
			viewBox: `0 0 ${width} ${height}`,
			preserveAspectRatio: 'none',
			'aria-hidden': 'true',
			focusable: 'false'
		},
		bar('track', 0, 1, 0, height),
		...bars
	);

/** A share of 0-1 as a stroke, within the band of where it may lie. */
export const rangeChart = (share: number, [low, high]: Interval): Xml =>
	chart(
		bar('band', low, high, 0, height),
		bar('share', Math.max(0, share - 0.01), Math.min(1, share + 0.01), 0, height)
	);

/** How many of the weakest (above) and of the strongest third (below) chose it. */
export const thirdsChart = (low: number, high: number): Xml =>
	chart(bar('band', 0, low, 0, height / 2), bar('share', 0, high, height / 2, height / 2));

export const chartStyle =
	'.chart { display: block; width: 100%; min-width: 4rem; height: .75rem; fill: currentColor } ' +
	'.chart .track { opacity: .12 } .chart .band { opacity: .45 }';
