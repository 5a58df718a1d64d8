// The state of "find the REM bands": what is found, what was just selected, and what there is to say about it.

import { night, partOf, remBands, type Segment, type Stage } from './night.ts';

/** What the line below the chart says. */
export type Said =
	| { kind: 'task' | 'complete' | 'shown' }
	| { kind: 'wrong'; stage: Exclude<Stage, 'rem'> }
	| { kind: 'found' | 'again'; segment: Segment };

export class RemHunt {
	/** Part of the night in view. */
	part = $state(0);
	/** Number of the segment that Tab reaches; arrows move it. */
	current = $state(0);
	selected = $state<number | null>(null);
	/** "Show all" was pressed. */
	all = $state(false);
	said = $state<Said>({ kind: 'task' });
	/** Numbers of the segments that were found. */
	found = $state.raw<readonly number[]>([]);

	/** Whether a segment is marked as REM, found or shown. */
	knows(n: number): boolean {
		return this.found.includes(n) || (this.all && night[n]?.stage === 'rem');
	}

	select(n: number): void {
		const segment = night[n]!;
		this.current = this.selected = n;
		if (segment.stage !== 'rem') this.said = { kind: 'wrong', stage: segment.stage };
		else if (this.knows(n)) this.said = { kind: 'again', segment };
		else {
			this.found = [...this.found, n];
			this.said = this.found.length === remBands.length ? { kind: 'complete' } : { kind: 'found', segment };
		}
	}

	open(part: number): void {
		this.part = part;
		this.current = night.findIndex((segment) => partOf(segment) === part);
	}

	/** Moves along the night and brings its part into view. Returns whether the key was one of ours. */
	walk(key: string): boolean {
		const to = { ArrowRight: this.current + 1, ArrowLeft: this.current - 1, Home: 0, End: night.length - 1 }[
			key
		];
		if (to === undefined) return false;
		this.current = Math.min(Math.max(to, 0), night.length - 1);
		this.part = partOf(night[this.current]!);
		return true;
	}

	showAll(): void {
		this.all = true;
		this.selected = null;
		this.said = { kind: 'shown' };
	}

	startAgain(): void {
		this.found = [];
		this.all = false;
		this.selected = null;
		this.said = { kind: 'task' };
		this.open(0);
	}
}
