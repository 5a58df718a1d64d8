// Answers a question about clips: the radio of an option or of a clip, or the list below each clip.

import { textOf, type Hand } from './hand.ts';

export const clip: Hand<'clip'> = async (card, { ask, clips, targets }, { pairs }, { pick, choose }) => {
	for (const [id, target] of Object.entries(pairs)) {
		const name = textOf(ask === 'name' ? targets : clips, ask === 'name' ? target : id);
		if (ask === 'sort')
			await choose(card.getByRole('combobox', { name, exact: true }), textOf(targets, target));
		else await pick(card.getByRole('radio', { name, exact: true }));
	}
};
