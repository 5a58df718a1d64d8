import { describe, expect, it } from 'vitest';
import { syllables } from './syllables.ts';

/** Counted by ear, one line for each number of syllables. */
const byEar: Record<number, string> = {
	1: `a the she dog leg kick kicks eyes eye knee years breathe whole called jerked played tried comes
		bites goes rules don't leave loose while strength moved course there one more tired hours BEST
		REM dog's veins square friend field pier tier buoy hind`,
	2: `paddle muscle muscles table handled settled needed started noses matches places changes causes
		being going seeing trying playing quiet diet patient special social partial motion question
		region million careful rarely movement something sometimes someone therefore spasm rhythm
		people maybe every hundred seizure react poem trial isn't doesn't asleep awake tremor reflex
		twitches bodies player beyond kennel paper creature anxious language guarded marriage lion
		science create UK course’s judge’s cushions 83 owners' likely looseness studies fluid quarter
		equal persuade client soldier ocean ruin doing drawing triage kneecap scratching`,
	3: `opening area idea violent period video usual easier earlier earliest disorder excitement
		dysplasia behaviour technician previous serious various audio reaction diagnose gradual opinion
		condition animal radio RBD arthritis quietly settlement injuries medicine average different
		interest several annual manual audience carrier heavier aerial diagnosed paralysed`,
	4: `emergency experience usually diagnosis continuous situation material evaluate insomnia diabetes
		diarrhoea society cooperate coordinate epilepsy myoclonus temperature generally vegetable
		actually January neurology`,
	5: `veterinary`,
	6: `osteoarthritis`
};

describe('the syllables of a word', () => {
	it.each(
		Object.entries(byEar).flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, Number(count)]))
	)('%s has %i', (word, count) => {
		expect(syllables(String(word))).toBe(count);
	});

	it('are at least one, even of a mark', () => {
		expect(syllables('—')).toBe(1);
	});

	it('of a hyphenated word are those of its parts', () => {
		expect(syllables('sleep-wake')).toBe(2);
		expect(syllables('post-ictal')).toBe(3);
	});
});
