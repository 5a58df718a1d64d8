// A learner for tests of parts that ask for one: keeps what is sent to it.

import {
	applyEvent,
	emptyRecord,
	type LearnerEvent,
	type LearnerRecord
} from '../../src/lib/course/progress.ts';
import type { Launch } from '../../src/lib/report/port.ts';
import type { Learner, NewEvent } from '../../src/lib/ui/learner.ts';

export function testLearner(launch: Partial<Launch> = {}, record: LearnerRecord = emptyRecord()) {
	const sent: NewEvent[] = [];
	const learner = {
		ready: true,
		record,
		status: { type: 'kept', at: 0 },
		launch: { keeper: 'browser', mode: 'normal', ...launch },
		send(event: NewEvent) {
			sent.push(event);
			learner.record = applyEvent(learner.record, { ...event, at: sent.length } as LearnerEvent);
		}
	};
	return { learner: learner as unknown as Learner, sent };
}
