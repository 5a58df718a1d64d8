// The course as an app on this device: whether it is kept for use without a network, and whether a newer version waits.

import { dev } from '$app/environment';
import { LOAD_NOW, SWEEP, VERSION } from './messages.ts';

/** Milliseconds after which a page has what it needs first. */
const SETTLED = 5000;
/** Milliseconds between two looks for a newer version, in a page that stays open. */
const LOOK_AGAIN = 3_600_000;

class OnDevice {
	/** `none`: this browser keeps nothing, or was told to save data. */
	state = $state<'none' | 'fetching' | 'kept'>('none');
	/** A newer version is kept and waits to be loaded. */
	newer = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#begun = false;

	/** Call in the browser; the first call counts. */
	start(): void {
		if (dev || this.#begun || !('serviceWorker' in navigator)) return;
		this.#begun = true;
		const { serviceWorker } = navigator;
		serviceWorker.addEventListener('message', ({ data, ports }) => {
			if (data === VERSION) ports[0]?.postMessage(__VERSION__);
		});
		serviceWorker.startMessages();
		if (serviceWorker.controller) void this.#register();
		else if (!savesData())
			setTimeout(() => whenIdle(() => void this.#register()), SETTLED - performance.now());
	}

	/** Loads the newer version: what is written down stays, and this page opens anew. */
	loadNewer(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		this.#registration?.waiting?.postMessage(LOAD_NOW);
	}

	async #register() {
		// A browser may refuse, in a private window for instance: the course then needs the network.
		const address = __TARGET__ === 'server' ? '/service-worker.js' : './service-worker.js';
		const registration = await navigator.serviceWorker.register(address).catch(() => undefined);
		if (!registration) return;
		this.#registration = registration;
		this.#look();
		registration.addEventListener('updatefound', () => this.#look());
		navigator.serviceWorker.controller?.postMessage(SWEEP);
		let looked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.hidden || Date.now() - looked < LOOK_AGAIN) return;
			looked = Date.now();
			registration.update().catch(() => undefined);
		});
	}

	#look() {
		const { installing, waiting, active } = this.#registration!;
		this.state = active ? 'kept' : installing ? 'fetching' : 'none';
		this.newer = waiting !== null && active !== null;
		installing?.addEventListener('statechange', () => this.#look());
		waiting?.addEventListener('statechange', () => this.#look());
	}
}

export const onDevice = new OnDevice();

const savesData = () =>
	(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Safari has no such sign. */
const whenIdle = (work: () => void) =>
	'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work);
