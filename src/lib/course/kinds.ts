// How the kinds of questions are written. A new one is a file in kinds/ and a line in each list.

import * as v from 'valibot';
import type { Key, Prompt } from '../quiz/items.ts';
import { branch, branchEntry } from './kinds/branch.ts';
import { choice, choiceEntry } from './kinds/choice.ts';
import { clip, clipEntry } from './kinds/clip.ts';
import type { EntryKind } from './kinds/entry.ts';
import { hotspot, hotspotEntry } from './kinds/hotspot.ts';
import { log, logEntry } from './kinds/log.ts';
import { mark, markEntry } from './kinds/mark.ts';
import { match, matchEntry } from './kinds/match.ts';
import { multiple, multipleEntry } from './kinds/multiple.ts';
import { numeric, numericEntry } from './kinds/numeric.ts';
import { order, orderEntry } from './kinds/order.ts';

/** One item of a quiz file. */
export const itemEntry = v.variant('kind', [
	choiceEntry,
	multipleEntry,
	orderEntry,
	matchEntry,
	numericEntry,
	hotspotEntry,
	branchEntry,
	logEntry,
	clipEntry,
	markEntry
]);
export type ItemEntry = v.InferOutput<typeof itemEntry>;

const kinds = { choice, multiple, order, match, numeric, hotspot, branch, log, clip, mark };

export const entryKind = (kind: ItemEntry['kind']) =>
	kinds[kind] as unknown as EntryKind<ItemEntry, Prompt, Key>;
