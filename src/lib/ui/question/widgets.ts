// The widget of each kind of question.

import type { Component } from 'svelte';
import type { AskedClip } from '../../dog/clip.ts';
import type { Key, PartId, Prompt, Response } from '../../quiz/items.ts';
import type { Kind } from '../../quiz/kinds.ts';
import Branch from './Branch.svelte';
import Choice from './Choice.svelte';
import Log from './Log.svelte';
import Clip from './Clip.svelte';
import Mark from './Mark.svelte';
import Hotspot from './Hotspot.svelte';
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
	clips: Readonly<Record<string, AskedClip>>;
	invalid: boolean;
}

/** Kinds whose widget shows the figure or clip of the question itself. */
export const ownPicture: ReadonlySet<Kind> = new Set(['hotspot']);

export const widgets = {
	choice: Choice,
	multiple: Multiple,
	order: Order,
	match: Match,
	numeric: Numeric,
	hotspot: Hotspot,
	clip: Clip,
	mark: Mark,
	branch: Branch,
	log: Log
} as unknown as Record<Kind, Component<WidgetProps>>;
