import { describe, expect, it } from 'vitest';
import { rungs, signNames, signs } from './triage.ts';
import { figureWords } from './words.ts';

describe('the triage ladder', () => {
	it('has two signs on every rung', () => {
		for (const rung of rungs) expect(signNames.filter((sign) => signs[sign] === rung)).toHaveLength(2);
	});

	it('says of every sign what is seen and what to do', () => {
		const words = figureWords().triage;
		expect(Object.keys(words.signs).sort()).toEqual([...signNames].sort());
		for (const { see, act } of Object.values(words.signs)) expect(`${see}${act}`).toMatch(/\w.*\w/);
	});
});
