// How many answers a host of each standard is told (docs/decisions/0016-answers-told.md): as those who tell it hold it.

import { MOST_INTERACTIONS } from './interactions-of.ts';
import { dialect12 } from './scorm12.ts';
import { dialect2004 } from './scorm2004.ts';

export const mostTold = {
	scorm12: dialect12.most,
	scorm2004: dialect2004.most,
	cmi5: MOST_INTERACTIONS
} as const;
