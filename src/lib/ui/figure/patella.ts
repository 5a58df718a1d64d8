// The four grades of a kneecap that slips to the inside: where it lies before, under and after a pressing thumb.
// (OFA and Putnam wording; grading is a vet's hands-on act.)

export type Grade = 'I' | 'II' | 'III' | 'IV';
export const grades: readonly Grade[] = ['I', 'II', 'III', 'IV'];

/** `rest` before anything is touched, `pressed` under the thumb, `released` when the thumb has gone. */
export type Phase = 'rest' | 'pressed' | 'released';
export const phases: readonly Phase[] = ['rest', 'pressed', 'released'];

/** 0 in the groove, 1 out on the inside. */
const slips: Record<Grade, Record<Phase, 0 | 1>> = {
	I: { rest: 0, pressed: 1, released: 0 },
	II: { rest: 0, pressed: 1, released: 1 },
	III: { rest: 1, pressed: 0, released: 1 },
	IV: { rest: 1, pressed: 1, released: 1 }
};
export const slip = (grade: Grade, phase: Phase): 0 | 1 => slips[grade][phase];

/** A kneecap in its groove is pressed from the outside, one that is out is pressed back. */
export const thumbFrom = (grade: Grade): 'outside' | 'inside' => (slip(grade, 'rest') ? 'inside' : 'outside');

/** What the button does next, and where that leads. */
export const next = (phase: Phase): Phase => phases[(phases.indexOf(phase) + 1) % phases.length] ?? 'rest';

/** How far the leg is drawn bowed: posture in grade III, deformity in grade IV. */
export const bows: Record<Grade, number> = { I: 0, II: 0, III: 0.5, IV: 1 };
