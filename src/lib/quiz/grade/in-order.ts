// A set has no order of its own; the permanent one makes equal answers read equal.

import type { PartId } from '../items.ts';

export const inOrder = (ids: readonly PartId[], permanent: readonly PartId[]): PartId[] =>
	[...ids].sort((one, other) => permanent.indexOf(one) - permanent.indexOf(other));
