// Answers a numeric: the one field.

import { w } from '../course.ts';
import type { Hand } from './hand.ts';

export const numeric: Hand<'numeric'> = (card, { unit }, { text }, { type }) =>
	type(card.getByRole('textbox', { name: w.question.number(unit), exact: true }), text);
