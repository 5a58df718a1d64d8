// The player's English words. What a motion shows is told by the motion's own data.

export interface PlayerWords {
	player: (title: string) => string;
	play: string;
	pause: string;
	back: string;
	forward: string;
	slow: string;
	mirror: string;
	call: string;
	callAll: string;
	position: string;
	/** Readings such as "0:07.6" and "0:20". */
	timeOf: (at: string, total: string) => string;
	spoken: (seconds: string, total: string, phase: string | undefined) => string;
	called: (reply: string) => string;
	/** Label at the ring on a moving paw. */
	paw: { hind: string; fore: string };
	more: string;
	pointTo: string;
	joints: { none: string; hip: string; stifle: string; hock: string; toes: string };
	keys: string;
	keyList: readonly (readonly [keys: string, does: string])[];
	describe: string;
	reply: (reply: string) => string;
	pictures: (at: number, of: number) => string;
	playAnyway: string;
	backToPictures: string;
	clock: {
		seizure: string;
		recovery: string;
		/** `rate` such as "2" or "0.5": seconds of the clock in one of the clip. */
		rate: (rate: string) => string;
		drawn: string;
		line: string;
		spoken: (reading: string) => string;
	};
	warning: { title: string; text: string; show: string; skip: string; skipped: string };
	compared: (titles: string) => string;
}

export const en: PlayerWords = {
	player: (title) => `Clip: ${title}`,
	play: 'Play',
	pause: 'Pause',
	back: 'Step back',
	forward: 'Step forward',
	slow: '¼ speed',
	mirror: 'Mirror',
	call: 'Call the dog',
	callAll: 'Call the dogs',
	position: 'Position in the clip',
	timeOf: (at, total) => `${at} of ${total}`,
	spoken: (seconds, total, phase) => `${seconds} of ${total} seconds${phase ? `, ${phase}` : ''}`,
	called: (reply) => `Called. ${reply}`,
	paw: { hind: 'hind paw, now', fore: 'front paw, now' },
	more: 'Point to a joint, and keys',
	pointTo: 'Point to',
	joints: { none: 'Nothing', hip: 'Hip', stifle: 'Stifle (knee)', hock: 'Hock (ankle)', toes: 'Toes' },
	keys: 'Keys, while the clip has the focus',
	keyList: [
		['Space or K', 'play or pause'],
		['Left, Right', 'step back or forward'],
		['Shift with Left, Right', 'to the mark before or after'],
		['Home, End', 'to the start or the end'],
		['S', 'quarter speed'],
		['M', 'mirror'],
		['C', 'call the dog']
	],
	describe: 'Describe this clip in words',
	reply: (reply) => `When called: ${reply}`,
	pictures: (at, of) => `Picture ${at} of ${of}`,
	playAnyway: 'Play the movement',
	backToPictures: 'Show pictures',
	clock: {
		seizure: 'The dog’s clock',
		recovery: 'After the seizure',
		rate: (rate) =>
			rate === '1' ? 'real time' : `${Number(rate) > 1 ? 'time-lapse' : 'slowed'}, clock ×${rate}`,
		drawn: 'a drawn example',
		line: '5:00 emergency',
		spoken: (reading) => `The dog’s clock reads ${reading}; the line at five minutes is an emergency.`
	},
	warning: {
		title: 'Before you watch',
		text: 'This clip shows a drawn dog in a seizure. It makes no sound. You can skip it and read the description.',
		show: 'Show the clip',
		skip: 'Skip it',
		skipped: 'Skipped.'
	},
	compared: (titles) => `Clips side by side: ${titles}`
};
