// What the answer book adds for kinds that hold more than parts, reasons and a right answer.

import type { Item } from '../../lib/quiz/items.ts';
import type { KeyOf, Kind, PromptOf } from '../../lib/quiz/kinds.ts';

/** A heading and its lines. */
export type Extra = [string, string[]];

const extras: { [K in Kind]?: (prompt: PromptOf<K>, key: KeyOf<K>) => Extra[] } = {
	numeric: (_, { within }) => [['Counts when within', [String(within)]]],
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
	// Places are lettered and endings numbered, so that an arrow need not repeat them.
	branch: ({ states, endings, start }, key) => {
		const places = [...states].sort((a, b) => Number(b.id === start) - Number(a.id === start));
		const signs = new Map([
			...places.map(({ id }, index) => [id, String.fromCharCode(65 + index)] as const),
			...endings.map(({ id }, index) => [id, `End ${index + 1}`] as const)
		]);
		return [
			...places.map(({ id, text, choices }): Extra => [
				`${signs.get(id)}. ${text}`,
				choices.map((choice) => `${choice.text} \u2192 ${signs.get(choice.to)}`)
			]),
			[
				'Endings',
				endings.map(({ id, text }) => {
					const { points, debrief } = key.endings.find((one) => one.id === id)!;
					return `${signs.get(id)}, ${points} points: ${text} ${debrief}`;
				})
			]
		];
	}
};

export const extrasOf = ({ prompt, key }: Item): Extra[] =>
	(extras[prompt.kind] as ((prompt: unknown, key: unknown) => Extra[]) | undefined)?.(prompt, key) ?? [];
