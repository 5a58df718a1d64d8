// How the reader wants the pages: theme, motion, text size; and the name for a certificate. Kept in this browser, applied to <html>.

import { getContext, setContext } from 'svelte';

export type Theme = 'system' | 'light' | 'dark';
export type Motion = 'system' | 'reduced';
export type TextSize = 'normal' | 'large' | 'larger';
/** Whether the key / opens the search: some speak to their computer, and a spoken word is a row of keys. */
export type SearchKey = 'slash' | 'none';

/** Where settings are kept; the layout gives this browser's storage. */
export interface SettingsStore {
	get(key: string): string | null;
	set(key: string, value: string): unknown;
}

const storeKey = 'hindsight:settings';

export class Settings {
	theme = $state<Theme>('system');
	motion = $state<Motion>('system');
	textSize = $state<TextSize>('normal');
	searchKey = $state<SearchKey>('slash');
	/** A language's code; '' follows the learning system, then the browser. */
	language = $state('');
	/** As it is printed on a certificate where no learning system tells it; '' until it was typed. */
	name = $state('');
	#systemDark = $state(false);
	/** What the page shows now, whatever it follows. */
	dark = $derived(this.theme === 'dark' || (this.theme === 'system' && this.#systemDark));
	#store: SettingsStore | null = null;

	/** Reads what was kept and follows the system from now on; call in the browser only. */
	start(store: SettingsStore) {
		this.#store = store;
		const query = matchMedia('(prefers-color-scheme: dark)');
		this.#systemDark = query.matches;
		query.addEventListener('change', () => (this.#systemDark = query.matches));
		const kept = parse(store.get(storeKey));
		this.theme = oneOf(['system', 'light', 'dark'], kept.theme);
		this.motion = oneOf(['system', 'reduced'], kept.motion);
		this.textSize = oneOf(['normal', 'large', 'larger'], kept.textSize);
		this.searchKey = oneOf(['slash', 'none'], kept.searchKey);
		if (typeof kept.name === 'string') this.name = kept.name;
		this.language = String(kept.language ?? '');
		this.#apply();
	}

	set(change: Partial<Pick<Settings, 'theme' | 'motion' | 'textSize' | 'searchKey' | 'language' | 'name'>>) {
		Object.assign(this, change);
		const { theme, motion, textSize, searchKey, language, name } = this;
		this.#store?.set(storeKey, JSON.stringify({ theme, motion, textSize, searchKey, language, name }));
		this.#apply();
	}

	toggleTheme() {
		this.set({ theme: this.dark ? 'light' : 'dark' });
	}

	#apply() {
		const { dataset } = document.documentElement;
		dataset.theme = this.theme;
		dataset.motion = this.motion;
		dataset.textSize = this.textSize;
	}
}

function parse(text: string | null): Record<string, unknown> {
	try {
		return (JSON.parse(text ?? '{}') as Record<string, unknown> | null) ?? {};
	} catch {
		return {};
	}
}

/** The first one when the value is none of them. */
function oneOf<T extends string>(values: readonly [T, ...T[]], value: unknown): T {
	return values.find((known) => known === value) ?? values[0];
}

const key = Symbol('settings');
export const setSettings = (settings: Settings) => setContext(key, settings);
export const getSettings = () => getContext<Settings>(key);
