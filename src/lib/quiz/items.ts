// Items: what is asked (Prompt, public) and what is known about the answers (Key, never shown before grading).
// This room is pure: no Svelte, no DOM, no clock, no randomness of its own.

/** An id that an author wrote; it never contains a position and is never reused (quizzes/ids.yaml). */
export type ItemId = string;
export type PartId = string;

/** Something inside an item that a learner can choose, move or match. */
export interface Part {
	id: PartId;
	text: string;
}

interface PromptBase {
	id: ItemId;
	stem: string;
	objective: string;
	difficulty: 1 | 2 | 3;
	/** Name of a figure shown beside the question. */
	figure?: string;
	/** Name of a still or motion of the dog shown beside the question. */
	clip?: string;
	/** Where to read about it again, for example `/lessons/night#find-the-rem-bands`. */
	see?: string;
}

export interface ChoicePrompt extends PromptBase {
	kind: 'choice';
	options: Part[];
	/** Keep the author's order, for options that have one (numbers, times). */
	fixed?: boolean;
}
export interface MultiplePrompt extends PromptBase {
	kind: 'multiple';
	options: Part[];
	fixed?: boolean;
}
export interface OrderPrompt extends PromptBase {
	kind: 'order';
	entries: Part[];
}
export interface MatchPrompt extends PromptBase {
	kind: 'match';
	rows: Part[];
	/** What a row can be matched with; may hold more entries than there are rows. */
	targets: Part[];
}
export type Prompt = ChoicePrompt | MultiplePrompt | OrderPrompt | MatchPrompt;
export type Kind = Prompt['kind'];

/** What is said about one part once it was judged; `misconception` is the tag of the idea behind a wrong choice. */
export interface PartFeedback {
	text: string;
	misconception?: string;
}
interface KeyBase {
	/** The rule behind the right answer, shown after the feedback on the learner's own choice. */
	rationale: string;
	sources: string[];
	feedback: Record<PartId, PartFeedback>;
}
export interface ChoiceKey extends KeyBase {
	kind: 'choice';
	correct: PartId;
}
export interface MultipleKey extends KeyBase {
	kind: 'multiple';
	correct: PartId[];
}
export interface OrderKey extends KeyBase {
	kind: 'order';
	order: PartId[];
}
export interface MatchKey extends KeyBase {
	kind: 'match';
	/** row id -> target id */
	pairs: Record<PartId, PartId>;
}
export type Key = ChoiceKey | MultipleKey | OrderKey | MatchKey;

export interface Item<K extends Kind = Kind> {
	prompt: Extract<Prompt, { kind: K }>;
	key: Extract<Key, { kind: K }>;
}

export type ChoiceResponse = { kind: 'choice'; choice: PartId | null };
export type MultipleResponse = { kind: 'multiple'; choices: PartId[] };
/** `order` is empty until the learner has moved something: the order shown first is a shuffle, not an answer. */
export type OrderResponse = { kind: 'order'; order: PartId[] };
export type MatchResponse = { kind: 'match'; pairs: Record<PartId, PartId> };
export type Response = ChoiceResponse | MultipleResponse | OrderResponse | MatchResponse;

/** Why a response cannot be judged yet. "Not ready" is never "wrong" and is not counted as a try. */
export type IncompleteReason = 'nothing-chosen' | 'not-moved' | 'some-unmatched' | 'other-kind';

/** How one part of a response was judged. */
export interface PartResult {
	id: PartId;
	/** `missed`: belonged to the answer and was not chosen. */
	state: 'correct' | 'wrong' | 'missed';
}
export type Grade =
	| { type: 'incomplete'; reason: IncompleteReason }
	/** `earned` and `possible` are whole numbers, 0 <= earned <= possible, possible >= 1. */
	| { type: 'scored'; earned: number; possible: number; parts: PartResult[] };
