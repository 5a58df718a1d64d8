// What a page is told of an exam on the server: never a key, nor anything from which one follows. Questions are
// handed over one at a time, arranged for this sitting.

import type { AskedQuestion, Running, SittingResult, Standing } from '../../course/exam-sitting.ts';
import { rulesFor } from '../../course/take-quiz.ts';
import { arrange } from '../../quiz/arrange.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import type { Sheet } from './sheet.ts';
import { answersOf, examOf, sittingsOf, type Seat } from './sitting.ts';

export async function standingOf(seat: Seat): Promise<Standing> {
	const { classroom, taker } = seat;
	const now = classroom.clock();
	const { attempts, waitHours } = rulesFor(classroom.bank.course, examOf(seat));
	const sittings = await sittingsOf(seat);
	const running = sittings.find(({ submittedAt }) => submittedAt === null);
	const ended = Math.max(0, ...sittings.map(({ submittedAt }) => submittedAt ?? 0));
	return {
		taker: taker.type,
		running: running ? await runningOf(seat, running) : null,
		finished: sittings.flatMap(({ number, ordinal, items, result }) => {
			if (result === null) return [];
			const { score, passed } = JSON.parse(result) as SittingResult;
			return { number, ordinal, items, score, passed };
		}),
		left: attempts === null ? null : Math.max(0, attempts - sittings.length),
		wait: Math.max(0, ended + waitHours * 3_600_000 - now)
	};
}

export async function runningOf({ classroom }: Seat, sitting: Sheet): Promise<Running> {
	const answers = await answersOf(classroom.db, sitting);
	return {
		number: sitting.number,
		items: sitting.items,
		answered: sitting.items.filter((id) => answers.some(({ item }) => item === id)),
		used: answers.reduce((sum, { seconds }) => sum + seconds, 0),
		left: sitting.endsAt === null ? null : Math.max(0, sitting.endsAt - classroom.clock())
	};
}

/** @param index from 0; null when there is no such question */
export async function questionOf(seat: Seat, sitting: Sheet, index: number): Promise<AskedQuestion | null> {
	const id = sitting.items[index];
	if (id === undefined) return null;
	return askedOf(seat, sitting, id, await answersOf(seat.classroom.db, sitting));
}

/** The questions that were answered, in their places; null for those that are still open. */
export async function answeredOf(seat: Seat, sitting: Sheet): Promise<(AskedQuestion | null)[]> {
	const answers = await answersOf(seat.classroom.db, sitting);
	return sitting.items.map((id) =>
		answers.some(({ item }) => item === id) ? askedOf(seat, sitting, id, answers) : null
	);
}

function askedOf(
	{ classroom }: Seat,
	{ seed }: Sheet,
	id: ItemId,
	answers: Awaited<ReturnType<typeof answersOf>>
): AskedQuestion {
	const item = classroom.bank.items.get(id);
	const answer = answers.find((one) => one.item === id);
	return {
		prompt: item ? arrange(item.prompt, seed, item.key) : null,
		response: answer ? (JSON.parse(answer.response) as Response) : null,
		seconds: answer?.seconds ?? 0
	};
}
