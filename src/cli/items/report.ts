// What an export could not take along, said so that someone can make up for it.

import type { LeftOut, Portable } from './portable.ts';

/** Which file, and what it lacks beyond what no other system holds. */
export const formats = {
	'moodle.xml': () => [],
	'gift.txt': ({ form }: Portable): string[] => {
		if (form.form === 'essay') return ['the notes for graders'];
		return form.form === 'choice' && !form.shuffle ? ['the order of its options: they are shuffled'] : [];
	}
} satisfies Record<string, (item: Portable) => string[]>;

const everywhere =
	'Nothing but this course holds the idea behind a wrong answer, the link back to the lesson, and what must be right ' +
	'to pass. Sources, objective and difficulty go along as tags.';

/** Lines for the terminal, one loss a line with the items it concerns. */
export function exportReport(items: (Portable | LeftOut)[]): string[] {
	const lines = [everywhere];
	for (const [file, more] of Object.entries(formats)) {
		const kept = items.filter((item) => 'form' in item);
		lines.push('', `${file}: ${kept.length} of ${items.length} items.`);
		const losses = kept.flatMap((item) =>
			[...item.lost, ...more(item)].map((what) => [what, item.id] as const)
		);
		lines.push(...byReason('  without', losses));
		const out = items.flatMap((item) => ('why' in item ? [[item.why, item.id] as const] : []));
		lines.push(...byReason('  left out, for', out));
	}
	return lines;
}

function byReason(before: string, found: (readonly [string, string])[]): string[] {
	const groups = Map.groupBy(found, ([reason]) => reason);
	return [...groups].map(
		([reason, group]) => `${before} ${reason}\n      ${group.map(([, id]) => id).join(', ')}`
	);
}
