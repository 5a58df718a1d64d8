// Items in the forms that other systems know, and what gets lost on the way. A kind that nobody has put into such a
// form is left out and said so.

import { sampleResponses } from '../../lib/quiz/samples.ts';
import { graderOf } from '../../lib/quiz/grade.ts';
import type { Item, Part } from '../../lib/quiz/items.ts';
import type { KeyOf, Kind, PromptOf } from '../../lib/quiz/kinds.ts';

/** `share`: percent of the item's points, from -100 to 100. */
export interface PortableOption {
	text: string;
	share: number;
	feedback: string;
}
export type Form =
	| { form: 'choice'; single: boolean; shuffle: boolean; options: PortableOption[] }
	/** Each left text with its one right text; `others` belong to none. */
	| { form: 'matching'; pairs: { left: string; right: string }[]; others: string[] }
	| {
			form: 'numeric';
			answers: { value: number; within: number; share: number; feedback: string }[];
			other: string;
	  }
	/** Read by a person; `guide` is what that person is told. */
	| { form: 'essay'; guide: string };

export interface Portable {
	id: string;
	stem: string;
	/** Shown after the answer: the rule. */
	rationale: string;
	tags: string[];
	form: Form;
	/** What this item had and has no longer, as sentences without the item's name. */
	lost: string[];
}
/** An item that is left out, and why. */
export interface LeftOut {
	id: string;
	why: string;
}
type Made = { form: Form; lost?: string[]; stem?: string } | { why: string };

const share = (part: number, of: number) => Math.round((part / of) * 1e7) / 1e5;

/** Options of which one is right. */
const oneOf = (
	options: readonly Part[],
	correct: string,
	{ feedback }: Item['key'],
	shuffle = true
): Form => ({
	form: 'choice',
	single: true,
	shuffle,
	options: options.map(({ id, text }) => ({
		text,
		share: id === correct ? 100 : 0,
		feedback: feedback[id]?.text ?? ''
	}))
});
const textIn = (parts: readonly Part[], id: string | undefined) =>
	parts.find((part) => part.id === id)?.text ?? '';
const reasons = 'the reason given for each row';
const moving = 'it is answered by watching the moving dog, which no question bank can hold';

const forms: { [K in Kind]?: (prompt: PromptOf<K>, key: KeyOf<K>) => Made } = {
	choice: ({ options, fixed }, key) => ({ form: oneOf(options, key.correct, key, !fixed) }),
	hotspot: ({ targets, figure }, key) => ({
		form: oneOf(targets, key.correct, key),
		lost: [
			`the figure "${figure}" with its places: they are chosen by name, so put a picture beside the stem`
		]
	}),
	multiple: ({ options, fixed }, { correct, feedback }) => ({
		form: {
			form: 'choice',
			single: false,
			shuffle: !fixed,
			options: options.map(({ id, text }) => ({
				text,
				share: share(correct.includes(id) ? 1 : -1, correct.length),
				feedback: feedback[id]?.text ?? ''
			}))
		}
	}),
	order: ({ entries }, { order }) => ({
		form: {
			form: 'matching',
			pairs: entries.map(({ id, text }) => ({ left: text, right: String(order.indexOf(id) + 1) })),
			others: []
		},
		lost: [reasons, 'the sequence: each row is matched with its place, and credited place by place']
	}),
	match: ({ rows, targets }, { pairs }) => ({
		form: {
			form: 'matching',
			pairs: rows.map(({ id, text }) => ({ left: text, right: textIn(targets, pairs[id]) })),
			others: targets.filter(({ id }) => !Object.values(pairs).includes(id)).map(({ text }) => text)
		},
		lost: [reasons]
	}),
	numeric: ({ unit, stem }, { answer, within, near, feedback }) => ({
		stem: `${stem} (${unit})`,
		form: {
			form: 'numeric',
			answers: [
				{ value: answer, within, share: 100, feedback: feedback.answer?.text ?? '' },
				...near.map(({ id, value }) => ({ value, within, share: 0, feedback: feedback[id]?.text ?? '' }))
			],
			other: feedback.other?.text ?? ''
		},
		lost: ['the field of the unit: it stands behind the stem']
	}),
	branch: (prompt, key) => {
		const { right } = sampleResponses({ prompt, key });
		return {
			stem: `${prompt.stem}\n${textIn(prompt.states, prompt.start)}`,
			form: {
				form: 'essay',
				guide: [graderOf('branch').text(prompt, right), ...key.endings.map(({ debrief }) => debrief)].join(
					'\n'
				)
			},
			lost: [
				'the scene: its first moment is asked as an essay, and the best way stands in the notes for graders'
			]
		};
	},
	clip: () => ({ why: moving }),
	mark: () => ({ why: moving }),
	log: () => ({ why: moving })
};

/** The item as other systems can hold it, or why they cannot. */
export function portable({ prompt, key }: Item): Portable | LeftOut {
	const { id, kind, objective, difficulty } = prompt;
	const made = (forms[kind] as ((prompt: unknown, key: unknown) => Made) | undefined)?.(prompt, key) ?? {
		why: `no form is known for the kind "${kind}"`
	};
	if ('why' in made) return { id, why: made.why };
	return {
		id,
		stem: made.stem ?? prompt.stem,
		rationale: key.rationale,
		tags: [objective, `difficulty ${difficulty}`, kind, ...key.sources.map((source) => `source ${source}`)],
		form: made.form,
		lost: [
			...(made.lost ?? []),
			...(key.urgency
				? [`the urgency${key.urgency.confidence ? ' and the confidence' : ''} it also asks for`]
				: []),
			...(prompt.clip ? [`the clip "${prompt.clip}": put a film beside the stem`] : []),
			...(prompt.figure && kind !== 'hotspot'
				? [`the figure "${prompt.figure}": put a picture beside the stem`]
				: [])
		]
	};
}

/** Text as HTML that shows it as it was written. */
export const asHtml = (text: string): string =>
	text
		.trim()
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/\s*\n\s*/g, '<br>')
		.replace(/\s+/g, ' ');
