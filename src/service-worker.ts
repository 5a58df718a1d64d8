// The worker that an installed course runs beside its pages (server edition and web folder). The build writes into it
// what is kept on the device (src/build/kept-files.ts).

import { startWorker, type WorkerScope } from './lib/ui/app/worker.ts';
import type { KeptFiles } from './lib/ui/app/kept-files.ts';

startWorker(globalThis as unknown as WorkerScope, JSON.parse('__KEPT_FILES__') as KeptFiles);
