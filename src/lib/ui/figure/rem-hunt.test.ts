import { expect, it } from 'vitest';
import { night, parts, remBands } from './night.ts';
import { RemHunt } from './rem-hunt.svelte.ts';

const firstOf = (stage: string) => night.findIndex((segment) => segment.stage === stage);

it('says what a segment is when it is not REM, and counts nothing', () => {
	const hunt = new RemHunt();
	for (const stage of ['awake', 'drowsy', 'slow-wave'] as const) {
		hunt.select(firstOf(stage));
		expect(hunt.said).toEqual({ kind: 'wrong', stage });
	}
	expect(hunt.found.length).toBe(0);
});

it('counts a REM band once', () => {
	const hunt = new RemHunt();
	hunt.select(remBands[0]!);
	expect(hunt.said).toEqual({ kind: 'found', segment: night[remBands[0]!] });
	hunt.select(remBands[0]!);
	expect(hunt.said).toEqual({ kind: 'again', segment: night[remBands[0]!] });
	expect(hunt.found.length).toBe(1);
});

it('says when the last band is found', () => {
	const hunt = new RemHunt();
	for (const n of remBands) hunt.select(n);
	expect(hunt.said).toEqual({ kind: 'complete' });
});

it('shows all bands without counting them as found', () => {
	const hunt = new RemHunt();
	hunt.select(remBands[3]!);
	hunt.showAll();
	expect(remBands.every((n) => hunt.knows(n))).toBe(true);
	expect(hunt.knows(firstOf('drowsy'))).toBe(false);
	expect(hunt.found).toEqual([remBands[3]]);
	hunt.select(remBands[0]!);
	expect(hunt.found.length).toBe(1);
});

it('starts again with nothing found, nothing shown and the first part in view', () => {
	const hunt = new RemHunt();
	hunt.open(2);
	hunt.select(remBands.at(-1)!);
	hunt.showAll();
	hunt.startAgain();
	expect([hunt.found.length, hunt.all, hunt.selected, hunt.part, hunt.current]).toEqual([
		0,
		false,
		null,
		0,
		0
	]);
	expect(hunt.said).toEqual({ kind: 'task' });
});

it('walks the whole night by arrow, turning the part over on its way, and stops at both ends', () => {
	const hunt = new RemHunt();
	const seen = new Set<number>();
	hunt.walk('ArrowLeft');
	expect(hunt.current).toBe(0);
	for (let n = 1; n < night.length; n++) {
		hunt.walk('ArrowRight');
		expect(hunt.current).toBe(n);
		seen.add(hunt.part);
	}
	expect([...seen]).toEqual(parts.map((_, i) => i));
	hunt.walk('ArrowRight');
	expect(hunt.current).toBe(night.length - 1);
	hunt.walk('Home');
	expect([hunt.current, hunt.part]).toEqual([0, 0]);
	hunt.walk('End');
	expect([hunt.current, hunt.part]).toEqual([night.length - 1, 2]);
});

it('leaves other keys alone', () => {
	const hunt = new RemHunt();
	expect(hunt.walk('Tab')).toBe(false);
	expect(hunt.walk('ArrowDown')).toBe(false);
	expect(hunt.current).toBe(0);
});
