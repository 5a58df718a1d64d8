// The door to the words of the course as an app.

import { app } from '../words.en.ts?app';
import { inLanguage } from '../words.ts';

type AppWords = typeof app;

/** Words in the language that is spoken. */
export const appWords = (): AppWords => inLanguage('app', app);
