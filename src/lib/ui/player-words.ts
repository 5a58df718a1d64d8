// The door to the words of the player of a clip.

import type { PlayerWords } from '../dog/player/player-words.ts';
import { player } from './words.en.ts?player';
import { inLanguage } from './words.ts';

const languages: Record<string, PlayerWords> = { en: player };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const playerWords = (locale = 'en'): PlayerWords => inLanguage(languages, locale) ?? player;
