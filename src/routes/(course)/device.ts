// This device's storage for pages that keep something besides the learner's record: one for all of them, so that what
// a browser refuses to keep lasts at least from page to page.

import { openStorage, type KeyValue } from '$lib/report/storage.ts';

let storage: KeyValue | null = null;

/** Call in the browser only. */
export const deviceStorage = (): KeyValue => (storage ??= openStorage(window));
