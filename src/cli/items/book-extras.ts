// What the answer book adds for kinds that hold more than parts, reasons and a right answer.

import { early, late } from '../../lib/quiz/grade/mark.ts';
import type { Item } from '../../lib/quiz/items.ts';
import type { KeyOf, Kind, PromptOf } from '../../lib/quiz/kinds.ts';

/** A heading and its lines. */
export type Extra = [string, string[]];

const extras: { [K in Kind]?: (prompt: PromptOf<K>, key: KeyOf<K>) => Extra[] } = {
	numeric: (_, { within, near }) => [
		['Counts when within', [String(within)]],
		...(near.length > 0
			? [['Known wrong numbers', near.map(({ id, value }) => `${id}: ${value}`)] satisfies Extra]
			: [])
	],
	hotspot: ({ figure, targets }) => [
		['Figure', [figure]],
		['Places', targets.map(({ text, zone }) => `${zone}: ${text}`)]
	],
	clip: ({ clips }) => [['Clips', clips.map(({ id, text, motion }) => `${text || id}: ${motion}`)]],
	mark: ({ motion }, { within }) => [
		['Clip', [motion]],
		['Counts when within', [`${within} s`]]
	],
	log: ({ fields }) => [
		['Fields', fields.map(({ text, options }) => `${text}: ${options.map((one) => one.text).join(' / ')}`)]
	],
	branch: ({ states, endings, start }, key) => {
		const nameOf = (id: string) => [...states, ...endings].find((one) => one.id === id)?.text ?? id;
		return [
			['Begins', [nameOf(start)]],
			...states.map(({ text, choices }): Extra => [
				text,
				choices.map((choice) => `${choice.text} \u2192 ${nameOf(choice.to)}`)
			]),
			['Endings', key.endings.map(({ id, points, debrief }) => `${nameOf(id)} (${points} points) ${debrief}`)]
		];
	}
};

export const extrasOf = ({ prompt, key }: Item): Extra[] =>
	(extras[prompt.kind] as ((prompt: unknown, key: unknown) => Extra[]) | undefined)?.(prompt, key) ?? [];

/** What the reason of a part is about, where that is not the part itself. */
export const aboutOf = (parts: readonly { id: string; text: string }[], id: string): string => {
	const own = parts.find((part) => part.id === id);
	if (own) return own.text;
	for (const part of parts) {
		if (id === early(part.id)) return `Too early: ${part.text}`;
		if (id === late(part.id)) return `Too late: ${part.text}`;
	}
	return id;
};
