// How one mark of a clip looks: what was set, how it was judged, and what an expert set, once that is shown.

import { early, late } from '../../quiz/grade/mark.ts';
import type { Part, PartId } from '../../quiz/items.ts';
import type { Judged } from './part-view.ts';

export interface MarkView {
	id: PartId;
	text: string;
	/** Seconds; undefined while nothing is set. */
	set: number | undefined;
	state: 'rest' | 'correct' | 'not-yet';
	/** On which side a wrong one is. */
	side: 'early' | 'late' | null;
	why: string;
	/** Seconds of the expert's mark, and how far off still counts: for a right mark, and for any once it is shown. */
	expert: { at: number; within: number } | null;
}

export function markView({ id, text }: Part, tenths: number | undefined, judged: Judged | null): MarkView {
	const set = tenths === undefined ? undefined : tenths / 10;
	const view = { id, text, set, side: null, why: '', expert: null };
	if (judged?.key.kind !== 'mark') return { ...view, state: 'rest' };
	const { grade, key, reveal } = judged;
	const has = (part: PartId) => grade.parts.some((one) => one.id === part);
	const right = grade.parts.some((one) => one.id === id && one.state === 'correct');
	const side = has(early(id)) ? 'early' : has(late(id)) ? 'late' : null;
	const own = side && key.feedback[(side === 'early' ? early : late)(id)]?.text;
	const rule = right || reveal ? key.feedback[id]?.text : '';
	return {
		...view,
		state: right ? 'correct' : 'not-yet',
		side,
		why: [own, rule].filter(Boolean).join(' '),
		expert: right || reveal ? { at: key.at[id] ?? 0, within: key.within } : null
	};
}
