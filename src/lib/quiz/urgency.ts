// How soon to act and how sure one is: what any item may ask besides its own question.

/** Most urgent first. The colours are the course's own (lessons: how soon to act). */
export const urgencies = ['red', 'orange', 'yellow', 'green'] as const;
export type Urgency = (typeof urgencies)[number];

/** Surest first. */
export const confidences = ['sure', 'fairly', 'guess'] as const;
export type Confidence = (typeof confidences)[number];

/** What was called, as far as it was. */
export interface Triage {
	urgency?: Urgency;
	confidence?: Confidence;
}
