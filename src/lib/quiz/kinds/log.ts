// How a filled observation log is kept.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { match } from './match.ts';
import type { Kind } from './kind.ts';

export interface LogField extends Part {
	/** In the author's order, as on a printed sheet. Fields may share options. */
	options: Part[];
}
export interface LogPrompt extends PromptBase {
	kind: 'log';
	fields: LogField[];
}
export interface LogKey extends KeyBase {
	kind: 'log';
	/** What counts in each field: the expert's entry first. */
	accepted: { field: PartId; options: PartId[] }[];
}
/** `fields`: field id -> option id; an emptied select leaves '' behind. */
export type LogResponse = { kind: 'log'; fields: Record<PartId, PartId> };

const asMatch = ({ fields }: LogResponse) => ({ kind: 'match' as const, pairs: fields });

export const log: Kind<LogResponse> = {
	contents: (response) => match.contents(asMatch(response)),
	write: (response, indexOf) => match.write(asMatch(response), indexOf),
	read(numbers, partAt) {
		const read = match.read(numbers, partAt);
		return read && { kind: 'log', fields: read.pairs };
	}
};
