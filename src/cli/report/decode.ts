// What a host's codes stand for: the way back from what src/lib/report/interactions.ts wrote.

import type { LoadedItem } from '../../lib/course/load.ts';
import { graderOf } from '../../lib/quiz/grade.ts';
import type { Response } from '../../lib/quiz/items.ts';
import { rulesOf } from '../../lib/quiz/kinds.ts';
import type { Answers } from '../package/answers.ts';
import type { Told } from './export.ts';

type Standard = Told['standard'];

const separators = { scorm12: [',', '.'], scorm2004: ['[,]', '[.]'] } as const;

/**
 * Reads the answers to one item in the codes of either standard; null for a response that holds a code the item never
 * had, or that was cut short.
 */
export type Decoder = (text: string, standard: Standard) => Response | null;

/** @param told the item's entry in answers.json */
export function decoder(
	{ item }: LoadedItem,
	told: Answers['items'][string],
	permanent: readonly string[]
): Decoder {
	const { kind } = item.prompt;
	const { type, alone } = graderOf(kind);
	/** What follows the question's own parts is what clips are matched with. */
	const places = alone(item.prompt).map(({ place }) => place);

	function tableOf(standard: Standard) {
		const table = {
			whole: new Map<string, number>(),
			row: new Map<string, number>(),
			target: new Map<string, number>()
		};
		told.parts.forEach((part, index) =>
			table[places[index] ?? 'target'].set(part[standard], permanent.indexOf(part.id))
		);
		return table;
	}
	const tables = { scorm12: tableOf('scorm12'), scorm2004: tableOf('scorm2004') };

	/** The numbers that the kind's own rules read (src/lib/quiz/kinds), NaN for a code that is not known. */
	function numbersOf(text: string, standard: Standard): number[] {
		const { whole, row, target } = tables[standard];
		const [between, within] = separators[standard];
		return text.split(between).flatMap((piece) => {
			if (whole.size > 0) return whole.get(piece) ?? NaN;
			const at = piece.indexOf(within);
			const [left, right] = [piece.slice(0, at), piece.slice(at + within.length)];
			if (type === 'matching') return [row.get(left) ?? NaN, target.get(right) ?? NaN];
			// A step is either chosen among parts, or is a part that got a second of the clip.
			return target.size > 0
				? (target.get(right) ?? NaN)
				: [row.get(left) ?? NaN, Math.round(Number(right) * 10)];
		});
	}

	function read(text: string, standard: Standard): Response | null {
		if (text.trim() === '') return null;
		if (type === 'numeric') return { kind, text } as Response;
		const numbers = numbersOf(text, standard);
		return numbers.some((number) => !(number >= 0))
			? null
			: rulesOf(kind).read(numbers, (index) => permanent[index]);
	}

	return (text, standard) =>
		read(text, standard) ?? read(text, standard === 'scorm12' ? 'scorm2004' : 'scorm12');
}
