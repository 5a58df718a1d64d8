// An observation log held against an expert's: each field is one point.

import type { PartId, PartResult } from '../items.ts';
import type { LogKey, LogPrompt, LogResponse } from '../kinds/log.ts';
import type { Grader } from './grader.ts';
import { toldPairs } from './match.ts';
import { textOf } from './text-of.ts';

export const log: Grader<LogPrompt, LogKey, LogResponse> = {
	type: 'matching',
	given: ({ fields }, permanent) => toldPairs(fields, permanent),
	correct: (key, permanent) => toldPairs(expertLog(key), permanent),
	empty: { kind: 'log', fields: {} },
	feedbackOn: 'placing',
	grade({ accepted }, { fields }) {
		// Only the response's own entries: a field may be called "constructor".
		const entries = accepted.map(({ field }) => (Object.hasOwn(fields, field) ? fields[field] : undefined));
		if (!entries.some(Boolean)) return { type: 'incomplete', reason: 'nothing-chosen' };
		if (!entries.every(Boolean)) return { type: 'incomplete', reason: 'some-empty' };
		const parts = accepted.map(({ field, options }, index): PartResult => ({
			id: field,
			state: options.includes(entries[index]!) ? 'correct' : 'wrong'
		}));
		return {
			type: 'scored',
			earned: parts.filter(({ state }) => state === 'correct').length,
			possible: parts.length,
			parts
		};
	},
	// A form keeps its order.
	arrange: (prompt) => prompt,
	text: (prompt, { fields }) =>
		prompt.fields
			.filter(({ id }) => fields[id])
			.map(({ id, text, options }) => `${text}: ${textOf(options, fields[id]!)}`)
			.join('\n'),
	tries({ fields }, key) {
		const expert = expertLog(key);
		const other = (field: PartId) => {
			const accepted = key.accepted.find((one) => one.field === field)!.options;
			return fields.find(({ id }) => id === field)!.options.find(({ id }) => !accepted.includes(id))!.id;
		};
		/** The first `wrong` fields filled wrongly. */
		return [0, 1, fields.length].map((wrong) => ({
			kind: 'log',
			fields: Object.fromEntries(fields.map(({ id }, index) => [id, index < wrong ? other(id) : expert[id]!]))
		}));
	},
	alone({ fields }) {
		const entry = (field = '', option = ''): LogResponse => ({ kind: 'log', fields: { [field]: option } });
		const options = fields.flatMap((field) =>
			field.options.map((option) => ({ ...option, field: field.id }))
		);
		return [
			...fields.map(({ id, text, options }) => ({
				id,
				text,
				response: entry(id, options[0]?.id),
				place: 'row' as const
			})),
			...options
				.filter(({ id }, index) => options.findIndex((other) => other.id === id) === index)
				.map(({ id, text, field }) => ({ id, text, response: entry(field, id), place: 'target' as const }))
		];
	}
};

/** The expert's entry in each field. */
export const expertLog = ({ accepted }: LogKey): Record<PartId, PartId> =>
	Object.fromEntries(accepted.map(({ field, options }) => [field, options[0] ?? '']));
