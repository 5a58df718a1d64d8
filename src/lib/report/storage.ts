// This browser's storage, the only place that touches it. Where it is blocked or full, values are kept in
// memory and `lasting` says so: nobody is told that something is safe when it is not.

/** Text under keys. No method throws. */
export interface KeyValue {
	get(key: string): string | null;
	set(key: string, value: string): void;
	remove(key: string): void;
	/** False while something that was set would not outlive this page. */
	readonly lasting: boolean;
	/** Tells of keys that another tab changed; returns how to stop. */
	watch(listener: (key: string) => void): () => void;
}

const PROBE = 'hindsight.probe';

/** @param win the page's window: reading its `localStorage` throws where storage is blocked */
export function openStorage(win: Window): KeyValue {
	const memory = new Map<string, string>();
	let local: Storage | null = null;
	try {
		local = win.localStorage;
		local.setItem(PROBE, '1');
		local.removeItem(PROBE);
	} catch {
		// Blocked, or full: reading and later writing may still work when it is only full.
	}
	const attempt = <T>(work: (storage: Storage) => T): T | null => {
		try {
			return local && work(local);
		} catch {
			return null;
		}
	};
	return {
		get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)),
		set(key, value) {
			const stored = attempt((storage) => {
				storage.setItem(key, value);
				return true;
			});
			if (stored) memory.delete(key);
			else memory.set(key, value);
		},
		remove(key) {
			memory.delete(key);
			attempt((storage) => storage.removeItem(key));
		},
		get lasting() {
			return local !== null && memory.size === 0;
		},
		watch(listener) {
			const heard = (event: StorageEvent) => {
				if (event.key !== null && event.storageArea === local) listener(event.key);
			};
			win.addEventListener('storage', heard);
			return () => win.removeEventListener('storage', heard);
		}
	};
}

/** Values that last as long as the page. */
export function memoryStorage(): KeyValue {
	const values = new Map<string, string>();
	return {
		get: (key) => values.get(key) ?? null,
		set: (key, value) => void values.set(key, value),
		remove: (key) => void values.delete(key),
		lasting: false,
		watch: () => () => undefined
	};
}
