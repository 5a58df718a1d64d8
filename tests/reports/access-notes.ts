// How each part of docs/reports/access.md was measured.

export const notes = {
	axe: {
		title: 'Rules of axe',
		how: 'All rules of WCAG 2.0, 2.1 and 2.2 at A and AA, those of good practice, and the contrast of AAA (7 to 1, large text 4.5 to 1), at 1440 and 360 px, in light and dark.'
	},
	zoom: {
		title: 'Zoom to 400 %',
		how: 'At 320 by 256 CSS px, which is a window of 1280 by 1024 at 400 %: no page scrolls sideways, no text is cut off or lies over other text, and every control can be brought into view. What scrolls by itself, such as a wide table, is counted.'
	},
	'text-spacing': {
		title: 'Text spacing',
		how: 'The same at 360 by 740 px with the spacing of WCAG 1.4.12: lines of 1.5, letters 0.12, words 0.16 and paragraphs 2 times the size of the text.'
	},
	keyboard: {
		title: 'Keyboard',
		how: 'From the top of the page with Tab alone: every control is reached, the focus is never caught, each stop is visibly marked, and no bar lies over it (at 650 by 666 px).'
	},
	'reduced-motion': {
		title: 'Reduced motion',
		how: 'With less motion asked for, two pictures of the page in its first window are the same, byte for byte.'
	}
};
