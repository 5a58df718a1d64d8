// Items: what is asked (Prompt, public) and what is known about the answers (Key, never shown before grading).
// This room is pure: no Svelte, no DOM, no clock, no randomness of its own.

import type { Kind, KeyOf, PromptOf, ResponseOf } from './kinds.ts';
import type { Mark } from './score.ts';
import type { Triage, Urgency } from './urgency.ts';

/** An id that an author wrote; it never contains a position and is never reused (quizzes/ids.yaml). */
export type ItemId = string;
export type PartId = string;

/** Something inside an item that a learner can choose, move or match. */
export interface Part {
	id: PartId;
	text: string;
}

export interface PromptBase {
	id: ItemId;
	stem: string;
	objective: string;
	difficulty: 1 | 2 | 3;
	/** Name of a figure shown beside the question. */
	figure?: string;
	/** Name of a still or motion of the dog shown beside the question. */
	clip?: string;
	/** Its language, where that is not the one of the pages: it is not translated. */
	lang?: string;
	/** Where to read about it again, for example `/lessons/night#find-the-rem-bands`. */
	see?: string;
	/** What is asked besides: how urgent it is, and how sure the learner is of all that was answered. */
	asks?: { urgency: true; confidence?: true };
}

/** What is said about one part once it was judged; `misconception` is the tag of the idea behind a wrong choice. */
export interface PartFeedback {
	text: string;
	misconception?: string;
}
export interface KeyBase {
	/** The rule behind the right answer, shown after the feedback on the learner's own choice. */
	rationale: string;
	sources: string[];
	feedback: Record<PartId, PartFeedback>;
	/** How urgent it is and why; `confidence`: how sure one is was asked too. */
	urgency?: { colour: Urgency; text: string; confidence?: true };
	/** Decided by the instructors of a class: answers that are right too, and that the question counts for nothing. */
	also?: Response[];
	dropped?: true;
}

export type Prompt = PromptOf;
export type Key = KeyOf;
export type Response = ResponseOf & { triage?: Triage };

export interface Item<K extends Kind = Kind> {
	prompt: PromptOf<K>;
	key: KeyOf<K>;
	/** Of a translation: the item in the course's own language, in which hosts are told. */
	told?: Item<K>;
}

/** Why a response cannot be judged yet. "Not ready" is never "wrong" and is not counted as a try. */
export type IncompleteReason =
	| 'nothing-chosen'
	| 'no-number'
	| 'not-moved'
	| 'some-unmatched'
	| 'some-unset'
	| 'some-empty'
	| 'not-finished'
	| 'no-urgency'
	| 'no-confidence'
	| 'other-kind';

/** How one part of a response was judged. */
export interface PartResult {
	id: PartId;
	/** `missed`: belonged to the answer and was not chosen. */
	state: 'correct' | 'wrong' | 'missed';
}
export type Grade =
	| { type: 'incomplete'; reason: IncompleteReason }
	/** `earned` and `possible` are whole numbers, 0 <= earned <= possible, possible >= 1. */
	| { type: 'scored'; earned: number; possible: number; parts: PartResult[]; triage?: TriageGrade };

/** What the two halves of an item earned that also asks how urgent it is. */
export interface TriageGrade {
	/** What its own question earned, before a missed emergency took of it. */
	own: Mark;
	called: Urgency;
	urgency: Mark;
}
