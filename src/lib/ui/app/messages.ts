// What pages and the worker say to each other.

/** To a worker that waits: it takes over. */
export const LOAD_NOW = 'load now';
/** To the worker: a page of its version has opened, so an earlier one may be needed no more. */
export const SWEEP = 'sweep';
/** To a page, with a port: it answers with the stamp of its build. */
export const VERSION = 'version';
