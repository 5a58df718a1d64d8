// How an observation log is written: see quiz/kinds/log.ts for how it is filled and judged.

import * as v from 'valibot';
import type { LogKey, LogPrompt } from '../../quiz/kinds/log.ts';
import { id, partId, text } from '../fields.ts';
import { feedbackOf, itemFields, part, type EntryKind } from './entry.ts';

export const logEntry = v.strictObject({
	...itemFields,
	kind: v.literal('log'),
	/** What is logged: the motion that is seen. */
	clip: id,
	fields: v.pipe(
		v.array(
			v.strictObject({
				id: partId,
				text,
				/** Fields may share options: equal ids mean equal texts. */
				options: v.pipe(v.array(v.strictObject({ id: partId, text })), v.minLength(2), v.maxLength(6)),
				/** The expert's entry. */
				answer: partId,
				/** Entries that count as well. */
				also: v.optional(v.array(partId), []),
				misconception: v.optional(id),
				/** Why a vet needs it, and what is missing when it is wrong. */
				feedback: text
			})
		),
		v.minLength(3),
		v.maxLength(9)
	)
});
type LogEntry = v.InferOutput<typeof logEntry>;

/** SCORM 1.2 has 36 characters to tell the parts of an item. */
const mostParts = 36;

const optionsOf = ({ fields }: LogEntry) => fields.flatMap(({ options }) => options);
const partsOf = (entry: LogEntry) => [
	...entry.fields.map(({ id }) => id),
	...new Set(optionsOf(entry).map(({ id }) => id))
];

export const log: EntryKind<LogEntry, LogPrompt, LogKey> = {
	split: ({ fields }, base, known) => ({
		prompt: {
			...base,
			kind: 'log',
			fields: fields.map(({ options, ...field }) => ({ ...part(field), options: options.map(part) }))
		},
		key: {
			...known,
			kind: 'log',
			accepted: fields.map(({ id, answer, also }) => ({ field: id, options: [answer, ...also] })),
			feedback: feedbackOf(fields)
		}
	}),
	partIds: partsOf,
	lint(entry, { report, tag }) {
		for (const { id: field, options, answer, also, misconception } of entry.fields) {
			tag(misconception);
			const ids = options.map(({ id }) => id);
			for (const id of [answer, ...also])
				if (!ids.includes(id))
					report(`the field "${field}" takes "${id}", which is no option of it.`, 'Correct the id.');
			if (new Set(ids).size < ids.length)
				report(`an option of the field "${field}" is written twice.`, 'Give each its own id.');
			if (ids.every((id) => id === answer || also.includes(id)))
				report(`the field "${field}" takes every entry.`, 'Add one that is wrong.');
		}
		for (const [index, { id, text }] of optionsOf(entry).entries())
			if (optionsOf(entry).findIndex((other) => other.id === id && other.text !== text) > index)
				report(`the option "${id}" has two texts.`, 'Give one of them another id.');
		if (partsOf(entry).length > mostParts)
			report(
				`it has ${partsOf(entry).length} fields and options.`,
				`At most ${mostParts}: let fields share options.`
			);
	}
};
