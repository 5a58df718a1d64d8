// The widget of each kind of question.

import type { Component } from 'svelte';
import type { Key, PartId, Prompt, Response } from '../../quiz/items.ts';
import type { Kind } from '../../quiz/kinds.ts';
import Choice from './Choice.svelte';
import Match from './Match.svelte';
import Multiple from './Multiple.svelte';
import Numeric from './Numeric.svelte';
import Order from './Order.svelte';
import type { Judged } from './part-view.ts';

/** What a card gives the widget of its kind; a widget takes what it needs, with the types of its kind. */
interface WidgetProps {
	prompt: Prompt;
	response: Response;
	onrespond: (response: Response) => void;
	locked: boolean;
	judged: Judged | null;
	/** Options of a choice that were tried before, and what their reasons are read from. */
	tried: PartId[];
	triedKey: Key | null;
	invalid: boolean;
}

export const widgets = {
	choice: Choice,
	multiple: Multiple,
	order: Order,
	match: Match,
	numeric: Numeric
} as unknown as Record<Kind, Component<WidgetProps>>;
