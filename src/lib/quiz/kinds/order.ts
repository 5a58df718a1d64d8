// How an answer to a order is kept.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { asParts, type Kind } from './kind.ts';

export interface OrderPrompt extends PromptBase {
	kind: 'order';
	entries: Part[];
}
export interface OrderKey extends KeyBase {
	kind: 'order';
	order: PartId[];
}
/** `order` is empty until the learner has moved something: the order shown first is a shuffle, not an answer. */
export type OrderResponse = { kind: 'order'; order: PartId[] };

export const order: Kind<OrderResponse> = {
	contents: ({ order }) => order,
	...asParts(
		({ order }: OrderResponse) => order,
		(order) => ({ kind: 'order', order })
	)
};
