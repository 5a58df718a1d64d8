// How a hotspot is written: see quiz/kinds/hotspot.ts for how it is answered.

import * as v from 'valibot';
import type { HotspotKey, HotspotPrompt } from '../../quiz/kinds/hotspot.ts';
import { id } from '../fields.ts';
import { nearest } from '../lint-help.ts';
import { byId, feedbackOf, itemFields, lintOptions, option, part, type EntryKind } from './entry.ts';

const target = v.strictObject({
	...option.entries,
	/** Name of its outline on the figure, when it is not the id. */
	zone: v.optional(id)
});

export const hotspotEntry = v.strictObject({
	...itemFields,
	kind: v.literal('hotspot'),
	figure: id,
	targets: v.pipe(v.array(target), v.minLength(3), v.maxLength(6))
});
type HotspotEntry = v.InferOutput<typeof hotspotEntry>;

const zoneOf = ({ id, zone = id }: HotspotEntry['targets'][number]) => zone;

export const hotspot: EntryKind<HotspotEntry, HotspotPrompt, HotspotKey> = {
	split: ({ figure, targets }, base, known) => ({
		prompt: {
			...base,
			kind: 'hotspot',
			figure,
			// Sorted by id, or the right one would often come first.
			targets: targets.map((target) => ({ ...part(target), zone: zoneOf(target) })).sort(byId)
		},
		key: {
			...known,
			kind: 'hotspot',
			correct: targets.find(({ correct }) => correct)?.id ?? '',
			feedback: feedbackOf(targets)
		}
	}),
	partIds: ({ targets }) => targets.map(({ id }) => id),
	lint({ figure, targets }, lint) {
		const { length } = targets.filter(({ correct }) => correct);
		if (length !== 1) lint.report(`${length} targets are marked correct.`, 'A hotspot has exactly one.');
		lintOptions(targets, lint);
		const zones = targets.map(zoneOf);
		const known = lint.zonesOf(figure);
		if (known?.length === 0)
			lint.report(`the figure "${figure}" has no places to select.`, 'Name one that has, or ask a choice.');
		for (const zone of new Set(zones)) {
			if (known?.length && !known.includes(zone))
				lint.report(`the figure "${figure}" has no zone "${zone}".`, nearest(zone, known));
			if (zones.filter((other) => other === zone).length > 1)
				lint.report(`two targets lie on the zone "${zone}".`, 'Give each its own zone.');
		}
	}
};
