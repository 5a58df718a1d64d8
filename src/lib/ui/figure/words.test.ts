import { describe, expect, it } from 'vitest';
import { figureNames, isFigureName } from './figure-names.ts';
import { figureWords } from './words.ts';

describe('figureWords', () => {
	it('writes hours without an idle zero', () => {
		const { hours } = figureWords().dayRing;
		expect(hours(24)).toBe('24 hours');
		expect(hours(8.4)).toBe('8.4 hours');
		expect(hours(2.88)).toBe('2.9 hours');
	});

	it('names a segment by its place, so that the answer is not given away', () => {
		expect(figureWords().hypnogram.segment('21:31', '21:37', 1)).toBe('21:31 to 21:37, second line');
	});

	it('gives each compared dog the urgency of the triage table', () => {
		const { dogs } = figureWords().comparison;
		const levels = Object.values(dogs).map((dog) => dog.doing.map((way) => way.urgency));
		expect(levels).toEqual([['green'], ['yellow', 'orange'], ['orange', 'red']]);
	});
});

it('knows the figures a lesson may name, and no others', () => {
	for (const name of figureNames) expect(isFigureName(name)).toBe(true);
	expect(isFigureName('pie-chart')).toBe(false);
});
