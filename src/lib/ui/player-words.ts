// The door to the words of the player of a clip.

import { player } from './words.en.ts?player';
import { inLanguage } from './words.ts';

/** Words in the language that is spoken. */
export const playerWords = () => inLanguage('player', player);
