// A learner's hand and the leg that answers it, frame by frame: what is drawn, the two rates, and what there is to say.

import { atRest, kickRate, later, stroked, strength, strokeRate, type Touch } from './scratch-toy.ts';

/** What the line below the picture says; it changes only when there is something new. */
export type Said = 'ready' | 'adding' | 'faded' | 'answers' | 'stopped';

/** The hand is seen for so long after a stroke, and the strokes have faded when they led to nothing for so long. */
const handStays = 0.8;
const fades = 1.6;
/** Drive that no longer shows. */
const spent = 0.01;
/** A key that is held down strokes no faster. */
const keyGap = 0.1;

export class ScratchPlay {
	touch = $state<Touch>('light');
	said = $state<Said>('ready');
	/** Seconds of watched time. */
	now = $state(0);
	leg = $state.raw(atRest());
	/** How far along its rub the hand is, -1 to 1 for keys; undefined when there is none. */
	hand = $state<number>();
	/** The pointer is down on the flank. */
	holding = $state(false);
	/** The slowest and the fastest the hand was while the leg kicked. */
	range = $state.raw<readonly [number, number]>();

	#strokes = $state.raw<readonly number[]>([]);
	#side = 1;
	#to = 0;

	readonly handRate = $derived(Math.round(10 * strokeRate(this.#strokes, this.now)) / 10);
	readonly legRate = $derived(this.leg.lift > 0 ? kickRate : 0);
	/** Something changes from frame to frame. */
	readonly moving = $derived(
		this.holding || this.hand !== undefined || this.leg.lift > 0 || this.leg.drive > spent
	);

	#last(): number {
		return this.#strokes.at(-1) ?? -Infinity;
	}

	/** One stroke of the hand. */
	stroke(): void {
		this.#strokes = [...this.#strokes.filter((time) => time > this.now - 3), this.now];
		this.leg = stroked(this.leg, this.now, strength[this.touch]);
		this.#say();
	}

	/** A stroke by key or button: the hand goes over to its other side. */
	press(): void {
		if (this.now - this.#last() < keyGap) return;
		this.#side = -this.#side;
		this.hand ??= -this.#side;
		this.#to = this.#side;
		this.stroke();
	}

	/** The pointer's hand is here along its rub. */
	hold(along: number): void {
		this.holding = true;
		this.hand = this.#to = Math.max(-2.2, Math.min(2.2, along));
	}

	letGo(): void {
		this.holding = false;
	}

	/** One frame: `passed` seconds of the viewer's time. */
	pass(passed: number): void {
		const step = Math.min(passed, 0.1);
		this.now += step;
		this.leg = later(this.leg, this.now);
		if (this.hand !== undefined) this.hand += (this.#to - this.hand) * (1 - Math.exp(-step / 0.05));
		if (!this.holding && this.now - this.#last() > handStays) this.hand = undefined;
		this.#say();
	}

	#say(): void {
		const quiet = this.now - this.#last();
		if (this.leg.kicking) {
			if (this.said !== 'answers') this.range = undefined;
			this.said = 'answers';
			const rate = this.handRate;
			if (rate > 0)
				this.range = [Math.min(rate, this.range?.[0] ?? rate), Math.max(rate, this.range?.[1] ?? rate)];
		} else if (quiet === 0) this.said = 'adding';
		else if (this.said === 'answers' && this.leg.lift === 0) this.said = 'stopped';
		else if (this.said === 'adding' && quiet > fades) this.said = 'faded';
	}
}
