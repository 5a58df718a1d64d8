// Whom to call: the course's own contacts, and for those it does not name the numbers typed on this device.

import type { KeyValue } from '$lib/report/storage.ts';
import type { Contacts } from '$lib/ui/work/contacts.ts';

const FORMAT = 'hindsight.numbers.1';
const none: Contacts = { vet: null, emergency: null, poison: null };

export class SiteNumbers {
	/** Typed on this device. */
	own = $state.raw<Contacts>(none);
	/** Whether they outlive the page. */
	lasting = $state(true);
	/** What stands on the pages. */
	readonly all: Contacts = $derived.by(() => {
		const { own, given } = { own: this.own, given: this.#given };
		return {
			vet: given.vet ?? own.vet,
			emergency: given.emergency ?? own.emergency,
			poison: given.poison ?? own.poison
		};
	});
	readonly #given: Contacts;
	readonly #key: string;
	#storage: KeyValue | null = null;

	constructor(course: string, given: Contacts) {
		this.#given = given;
		this.#key = `${FORMAT}/${encodeURIComponent(course)}`;
	}

	/** Reads what was kept; call in the browser. */
	open(storage: KeyValue) {
		this.#storage = storage;
		this.own = parse(storage.get(this.#key));
		this.lasting = storage.lasting;
	}

	set(who: keyof Contacts, number: string) {
		this.own = { ...this.own, [who]: number.trim() || null };
		this.#storage?.set(this.#key, JSON.stringify(this.own));
		this.lasting = this.#storage?.lasting ?? false;
	}

	erase() {
		this.own = none;
		this.#storage?.remove(this.#key);
	}
}

function parse(text: string | null): Contacts {
	try {
		const kept = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
		const of = (who: keyof Contacts) => (typeof kept?.[who] === 'string' ? kept[who] : null);
		return { vet: of('vet'), emergency: of('emergency'), poison: of('poison') };
	} catch {
		return none;
	}
}
