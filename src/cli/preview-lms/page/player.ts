// The player page: launches a package in its frame, shows what it says to the run-time, and lets you be a bad host.
// Address: ?package=<name>&learner=<id>&mode=normal|review|browse&size=360x640|650x666|full

import { summarise, type LaunchAnswer, type Mode, type StoredAttempt } from './attempt.ts';
import { openRunTime, type Call, type RunTime } from './run-time.ts';
import { byId, callRow, isShown, showFacts, showModel } from './tables.ts';

/** For tests: `window.previewLms`. */
export interface PreviewLms {
	/** Oldest first. */
	calls: Call[];
	/** Element -> value; empty before the first launch. */
	model(): Record<string, string>;
	/** What the server holds at this moment. */
	attempt(): Promise<StoredAttempt>;
}

const wish = new URLSearchParams(location.search);
const learner = wish.get('learner') ?? 'learner-1';
const frame = byId<HTMLIFrameElement>('frame');
const calls: Call[] = [];
const most = 500;

let launched: LaunchAnswer | null = null;
let runTime: RunTime | null = null;
let shownModel: Record<string, string> = {};
let drawing = false;

const isOn = (id: string) => byId<HTMLInputElement>(id).checked;
const say = (words: string) => (byId('message').textContent = words);

async function ask<T>(path: string, body?: unknown): Promise<T> {
	const response = await fetch(
		path,
		body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
	);
	if (!response.ok) throw new Error((await response.text()) || `${path} answered ${response.status}`);
	return (await response.json()) as T;
}

/** Empties the frame, so that the content's pagehide runs while its run-time is still there. */
async function leave() {
	if (!launched || !runTime) return;
	await load('about:blank');
	// The closing beacon must not be overtaken by the next launch, which would restore an older state.
	for (let tries = 0; tries < 20 && !isOn('offline') && !isOn('refusing'); tries += 1) {
		if ((await attempt()).commits >= runTime.commits()) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function load(address: string): Promise<void> {
	return new Promise((resolve) => {
		frame.addEventListener('load', () => resolve(), { once: true });
		frame.src = address;
	});
}

async function launch(mode: Mode, fresh = false) {
	say('Opening the course.');
	try {
		await leave();
		const answer = await ask<LaunchAnswer>('/launches', {
			package: wish.get('package') ?? '',
			learner,
			mode,
			fresh
		});
		launched = answer;
		runTime = await openRunTime(answer, {
			called(call) {
				calls.push({ n: calls.length + 1, ...call });
				draw();
			},
			committed: showStored,
			truncates: () => isOn('truncating')
		});
		Reflect.deleteProperty(window, 'API');
		Reflect.deleteProperty(window, 'API_1484_11');
		Object.assign(window, { [runTime.name]: runTime.api });
		await sendSwitches();
		const { info, attempt } = answer;
		document.title = `${info.title} - Preview LMS`;
		byId('title').textContent = info.title;
		showFacts(byId('facts'), {
			Standard: info.standardName,
			Learner: learner,
			Attempt: attempt.number,
			Mode: mode
		});
		showStored(attempt);
		draw();
		await load(`/content/${info.key}/${answer.player}/${info.launch}`);
		say('');
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
	}
}

async function sendSwitches() {
	if (!launched) return;
	await ask(`/switches/${launched.player}`, { offline: isOn('offline'), refusing: isOn('refusing') });
	tellFrame();
}

/** The frame's own idea of the network; a server cannot change it. */
function tellFrame() {
	const content = frame.contentWindow;
	const online = !isOn('offline');
	try {
		if (!content || content.navigator.onLine === online) return;
		Object.defineProperty(content.navigator, 'onLine', { configurable: true, get: () => online });
		content.dispatchEvent(new (content as unknown as typeof globalThis).Event(online ? 'online' : 'offline'));
	} catch {
		// The browser's own error page, which belongs to nobody: there is no content to tell.
	}
}

const attempt = () => ask<StoredAttempt>(`/attempts/${launched?.player ?? ''}`);

function showStored(stored: StoredAttempt) {
	byId('stored-facts').textContent =
		stored.commits === 0
			? 'Nothing is stored yet.'
			: `${stored.commits} ${stored.commits === 1 ? 'commit' : 'commits'}, the last at ${new Date(stored.updatedAt).toLocaleTimeString('en-GB')}${stored.finished ? ', session closed' : ''}.`;
	byId('stored').textContent = stored.cmi ? JSON.stringify(stored.cmi, null, '  ') : '';
}

/** Once a frame at most: a launch makes dozens of calls in one go. */
function draw() {
	if (drawing) return;
	drawing = true;
	requestAnimationFrame(() => {
		drawing = false;
		drawCalls();
		if (!runTime || !launched) return;
		const model = runTime.model();
		showModel(byId('model'), model, shownModel);
		shownModel = model;
		const { status, score, completion, interactions } = summarise(runTime.cmi(), launched.info.standard);
		showFacts(byId('summary'), {
			Status: status,
			Score: score,
			Completion: completion,
			Interactions: interactions
		});
	});
}

function drawCalls() {
	const shown = calls.filter((call) => isShown(call, byId<HTMLInputElement>('filter').value, isOn('quiet')));
	byId('call-count').textContent = `${Math.min(shown.length, most)} of ${calls.length}`;
	byId('calls').replaceChildren(...shown.slice(-most).reverse().map(callRow));
}

function resize(size: string) {
	frame.dataset.size = size;
	document.body.dataset.size = size;
}

function download() {
	if (!launched) return;
	void attempt().then((stored) => {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(
			new Blob([JSON.stringify(stored, null, '  ')], { type: 'application/json' })
		);
		link.download = `${stored.package}-${stored.learner}-${stored.number}.json`;
		link.click();
		URL.revokeObjectURL(link.href);
	});
}

byId('resume').addEventListener('click', () => void launch('normal'));
byId('fresh').addEventListener('click', () => void launch('normal', true));
byId('review').addEventListener('click', () => void launch('review'));
byId('browse').addEventListener('click', () => void launch('browse'));
byId('reload').addEventListener('click', () => frame.contentWindow?.location.reload());
byId('download').addEventListener('click', download);
for (const id of ['offline', 'refusing']) byId(id).addEventListener('change', () => void sendSwitches());
for (const id of ['filter', 'quiet']) byId(id).addEventListener('input', drawCalls);
frame.addEventListener('load', tellFrame);

const size = wish.get('size') ?? '650x666';
for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="size"]')) {
	choice.checked = choice.value === size;
	choice.addEventListener('change', () => resize(choice.value));
}
resize(size);

const previewLms: PreviewLms = { calls, model: () => runTime?.model() ?? {}, attempt };
Object.assign(window, { previewLms });
const mode = wish.get('mode');
void launch(mode === 'review' || mode === 'browse' ? mode : 'normal');
