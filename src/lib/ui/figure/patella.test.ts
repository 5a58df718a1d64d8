import { expect, it } from 'vitest';
import { bows, grades, next, phases, slip, thumbFrom } from './patella.ts';
import { figureWords } from './words.ts';

it('follows the grades: I springs back, II stays out, III goes in and slips again, IV never moves', () => {
	expect(grades.map((grade) => phases.map((phase) => slip(grade, phase)))).toEqual([
		[0, 1, 0],
		[0, 1, 1],
		[1, 0, 1],
		[1, 1, 1]
	]);
});

it('presses a kneecap that lies in from outside, and one that is out from inside', () => {
	expect(grades.map(thumbFrom)).toEqual(['outside', 'outside', 'inside', 'inside']);
});

it('goes round from rest to pressed to released to rest', () => {
	expect(phases.map(next)).toEqual(['pressed', 'released', 'rest']);
});

it('bows the leg only from grade III on, most in IV', () => {
	expect(grades.map((grade) => bows[grade])).toEqual([0, 0, 0.5, 1]);
});

it('says that it is out exactly where it is drawn out', () => {
	const { grades: words } = figureWords().patellaGrades;
	for (const grade of grades)
		for (const phase of phases) {
			const out = /\bout\b|nothing moves/i.test(words[grade].says[phase]);
			expect(out, `${grade} ${phase}`).toBe(slip(grade, phase) === 1);
		}
});
