// Names that lessons and items may use, gathered from the rooms that own them.

import { motionNames } from '../lib/dog/motions/index.ts';
import { figureNames } from '../lib/ui/figure/figure-names.ts';

export { figureNames };
export const clipNames: readonly string[] = motionNames;
