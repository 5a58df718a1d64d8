// What a screen reader hears after Check: the result and the first sentence of why.

import { graderOf, isSingle, outcomeOf } from '../../quiz/grade.ts';
import type { Key, Prompt } from '../../quiz/items.ts';
import { tooCalm } from '../../quiz/triage.ts';
import type { Urgency } from '../../quiz/urgency.ts';
import type { AllWords } from '../all-words.ts';
import { firstSentence } from './first-sentence.ts';
import { ownOf, type Judged } from './part-view.ts';

export function spoken(judged: Judged, prompt: Prompt, w: AllWords['question']): string {
	const { grade, key, reveal } = judged;
	const kind = outcomeOf(grade);
	const points = kind === 'partly' ? w.partlyOf(grade.earned, grade.possible) : '';
	const right = outcomeOf(ownOf(judged).grade) === 'correct';
	const call = grade.triage && callSaid(key, grade.triage.called, w);
	// With a wrong call, what was right besides would sound like the reason of it.
	const told = right ? !call && grade.parts[0] : grade.parts.find(({ state }) => state === 'wrong');
	const onPart = isSingle(prompt) || graderOf(prompt.kind).feedbackOn === 'choosing';
	const why = (told && onPart && key.feedback[told.id]?.text) || (reveal ? key.rationale : '');
	return [w.outcome[kind], points, firstSentence(why), call && w.triage.spoken(call)]
		.filter(Boolean)
		.join(' ');
}

/** What a wrong call of urgency would mean for the dog or for others; '' for the right one. */
export function callSaid({ urgency }: Key, called: Urgency, { triage }: AllWords['question']): string {
	const steps = urgency ? tooCalm(urgency.colour, called) : 0;
	if (steps === 0) return '';
	return (steps > 0 ? triage.tooCalm : triage.tooUrgent)[called];
}
