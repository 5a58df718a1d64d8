// The nine-point body condition scale for dogs: 4 and 5 are ideal. What marks each score follows the descriptions
// of Laflamme 1997 (Canine Practice 22:10-15) in our own words.

export const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Score = (typeof scores)[number];
type Group = 'thin' | 'ideal' | 'heavy';
export const groups: readonly Group[] = ['thin', 'ideal', 'heavy'];

export const groupOf = (score: Score): Group => (score < 4 ? 'thin' : score > 5 ? 'heavy' : 'ideal');
export const inGroup = (group: Group): Score[] => scores.filter((score) => groupOf(score) === group);

/** About how many percent over its ideal weight a dog is; each step above 5 is about ten. */
export const percentOver = (score: Score): number => Math.max(0, score - 5) * 10;
