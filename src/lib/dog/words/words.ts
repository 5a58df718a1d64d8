// The one door to the player's words. A language is one more table of the same shape.
import { en, type PlayerWords } from './words.en.ts';

const tables: Record<string, PlayerWords> = { en };

/** Words for a language tag such as "en" or "es-MX": exact, then its base language, then English. */
export function playerWords(locale: string): PlayerWords {
	return tables[locale] ?? tables[locale.split('-')[0] ?? ''] ?? en;
}
