// A learner for a page without a record: what is sent is listed and goes nowhere.

import { course } from 'virtual:course';
import { emptyRecord } from '$lib/course/progress.ts';
import type { Learner, NewEvent } from '$lib/ui/learner.ts';

export class FakeLearner implements Learner {
	readonly classAtHand = null;
	readonly course = course;
	readonly ready = true;
	readonly record = emptyRecord();
	readonly status = { type: 'idle' as const };
	readonly notices = [];
	readonly launch = null;
	readonly begun = null;
	readonly closed = false;
	/** What was sent, the oldest first. */
	sent = $state.raw<readonly NewEvent[]>([]);

	view(): never {
		throw new Error('This learner is in no module.');
	}
	step(): never {
		throw new Error('This learner takes no assessment.');
	}
	know() {}
	send(event: NewEvent) {
		this.sent = [...this.sent, event];
	}
	async finish() {}
	startOver() {}
}
