// Long work gives way to short work: an answer that is on its way waits for one slice of an analysis, not for many.

import { setImmediate } from 'node:timers/promises';

/** A commit comes in through so many turns of the event loop: its socket, its body, its lookups, its rows, its answer. */
const TURNS = 8;

/** Lets whatever waits be done; costs microseconds when nothing does. */
export async function giveWay(): Promise<void> {
	for (let turn = 0; turn < TURNS; turn++) await setImmediate();
}
