import { expect, it } from 'vitest';
import { mirrored } from './pseudo.ts';

it('frames every text, what functions give and what stands deep, and leaves the rest', () => {
	const words = mirrored({
		title: 'Home',
		deep: { list: ['One', '%'], say: (n: number) => `${n} parts` },
		count: 2
	});
	expect(words.title).toBe('\u200f[Home]\u200f');
	expect(words.deep.list).toEqual(['\u200f[One]\u200f', '%']);
	expect(words.deep.say(3)).toBe('\u200f[3 parts]\u200f');
	expect(words.count).toBe(2);
});
