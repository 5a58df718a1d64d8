// What the graders share that are made of parts with a text.

import type { Part, PartId } from '../items.ts';

export const textOf = (parts: readonly Part[], id: PartId): string =>
	parts.find((part) => part.id === id)?.text ?? id;
