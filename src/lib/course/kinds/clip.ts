// How a question about what a dog does in clips is written: see quiz/kinds/clip.ts for how it is answered.

import * as v from 'valibot';
import { fitting, type ClipKey, type ClipPart, type ClipPrompt } from '../../quiz/kinds/clip.ts';
import { id, partId, text } from '../fields.ts';
import { byId, feedbackOf, itemFields, lintOptions, options, part, type EntryKind } from './entry.ts';

const base = { ...itemFields, kind: v.literal('clip') };
/** Its text says nothing of what it shows ("Dog A"). */
const shown = { id: partId, text, motion: id };

/** What does this dog do? */
const nameEntry = v.strictObject({
	...base,
	ask: v.literal('name'),
	clips: v.pipe(v.array(v.strictObject({ id: partId, motion: id })), v.length(1)),
	options
});
/** Where does each clip belong? */
const sortEntry = v.strictObject({
	...base,
	ask: v.literal('sort'),
	clips: v.pipe(
		v.array(v.strictObject({ ...shown, match: partId, misconception: v.optional(id), feedback: text })),
		v.minLength(2),
		v.maxLength(4)
	),
	targets: v.pipe(v.array(v.strictObject({ id: partId, text })), v.minLength(2), v.maxLength(4))
});
/** Which clip fits? */
const compareEntry = v.strictObject({
	...base,
	ask: v.literal('compare'),
	clips: v.pipe(
		v.array(
			v.strictObject({
				...shown,
				correct: v.optional(v.literal(true)),
				misconception: v.optional(id),
				feedback: text
			})
		),
		v.minLength(2),
		v.maxLength(3)
	)
});
export const clipEntry = v.variant('ask', [nameEntry, sortEntry, compareEntry]);
type Entry = v.InferOutput<typeof clipEntry>;

export const clip: EntryKind<Entry, ClipPrompt, ClipKey> = {
	split(entry, base, known) {
		const of = <T>(more: T) => ({ kind: 'clip' as const, ask: entry.ask, ...more });
		switch (entry.ask) {
			case 'name': {
				const [{ id, motion } = { id: '', motion: '' }] = entry.clips;
				const answer = entry.options.find(({ correct }) => correct)?.id ?? '';
				return {
					prompt: { ...base, ...of({ clips: [{ id, motion, text: '' }], targets: entry.options.map(part) }) },
					key: { ...known, ...of({ pairs: { [id]: answer }, feedback: feedbackOf(entry.options) }) }
				};
			}
			case 'sort':
				return {
					prompt: {
						...base,
						...of({ clips: entry.clips.map(clipPart), targets: entry.targets.map(part).sort(byId) })
					},
					key: {
						...known,
						...of({
							pairs: Object.fromEntries(entry.clips.map(({ id, match }) => [id, match])),
							feedback: feedbackOf(entry.clips)
						})
					}
				};
			case 'compare': {
				const answer = entry.clips.find(({ correct }) => correct)?.id ?? '';
				return {
					prompt: { ...base, ...of({ clips: entry.clips.map(clipPart), targets: [] }) },
					key: { ...known, ...of({ pairs: { [answer]: fitting }, feedback: feedbackOf(entry.clips) }) }
				};
			}
		}
	},
	partIds: (entry) => [
		...entry.clips.map(({ id }) => id),
		...(entry.ask === 'name' ? entry.options.map(({ id }) => id) : []),
		...(entry.ask === 'sort' ? entry.targets.map(({ id }) => id) : []),
		...(entry.ask === 'compare' ? [fitting] : [])
	],
	clips: ({ clips }) => clips.map(({ motion }) => motion),
	lint(entry, lint) {
		const motions = entry.clips.map(({ motion }) => motion);
		for (const motion of new Set(motions.filter((one, index) => motions.indexOf(one) !== index)))
			lint.report(`"${motion}" is shown twice.`, 'Show another motion: nobody can tell the two apart.');
		if (entry.clip) lint.report('it shows a clip beside its own.', 'Take the field "clip" out.');
		if (entry.ask === 'sort') {
			for (const { id, match, misconception } of entry.clips) {
				lint.tag(misconception);
				if (!entry.targets.some((target) => target.id === match))
					lint.report(`clip "${id}" matches "${match}", which is no target.`, 'Correct the id.');
			}
			return;
		}
		const choices = entry.ask === 'name' ? entry.options : entry.clips;
		const { length } = choices.filter(({ correct }) => correct);
		if (length !== 1)
			lint.report(
				`${length} ${entry.ask === 'name' ? 'options' : 'clips'} are marked correct.`,
				'Mark exactly one.'
			);
		lintOptions(choices, lint);
	}
};

const clipPart = ({ id, text, motion }: ClipPart): ClipPart => ({ id, text, motion });
