// Where the record of this site is, by its environment.

import { join, resolve } from 'node:path';

/** What `openDatabase` takes: DATABASE_URL, else the folder DATA, else `data` in the folder of the project. */
export function databasePlace(folder: string, env: NodeJS.ProcessEnv = process.env): string {
	return env.DATABASE_URL || resolve(folder, env.DATA || 'data');
}

/** The embedded database in its folder. */
export const databaseFile = (place: string): string => join(place, 'hindsight.sqlite');
