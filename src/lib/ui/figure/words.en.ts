// The words of the figures in English.

import type { FigureWords } from './words.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const hours = (n: number) => `${n.toFixed(1).replace(/\.0$/, '')} hours`;

export const en: FigureWords = {
	table: 'Show as a table',
	hypnogram: {
		title: 'Six short sleeps, and REM twice in each',
		note: 'Drawn example from the means of six dogs, not a recording.',
		task: 'Read the lines on the left, then select a REM band.',
		wholeNight: 'The whole night. Choose a part',
		show: (from, to) => `${from}\u2013${to}`,
		line: (from, to) =>
			`The line from ${from} to ${to}. From the top: awake, REM, drowsy, slow wave. Arrow keys move along the night, Enter selects.`,
		lines: { awake: 'Awake', rem: 'REM', drowsy: 'Drowsy', 'slow-wave': 'Slow wave' },
		segment: (from, to, line) => `${from} to ${to}, ${ordinals[line]} line`,
		foundSegment: (from, to) => `${from} to ${to}, REM`,
		wrong: {
			awake: 'Awake. REM is sleep: look for a short band one line lower.',
			drowsy: 'Drowsy, between awake and asleep. REM is the short band one line higher.',
			'slow-wave': 'Slow wave, the quiet part of sleep. REM is the short band up near awake.'
		},
		right: (from, to) => `REM, ${from} to ${to}. Now the paws may twitch.`,
		again: (from, to) => `REM, ${from} to ${to}. You have this one.`,
		count: (found, of) => `${found} of ${of} found`,
		all: 'All found. Two in each sleep, about six minutes each.',
		shown: (found, of) => `All ${of} are shown. You found ${found}.`,
		showAll: 'Show all',
		startAgain: 'Start again',
		loop: 'one loop, 83 min',
		start: 'Start',
		end: 'End',
		stage: 'Stage',
		minutes: 'Minutes'
	},
	dayRing: {
		title: 'The same REM, two different shares',
		note: 'Means of six pointers in a laboratory. The ring adds up the day: it is not a clock.',
		states: { alert: 'Alert', drowsy: 'Drowsy', 'slow-wave': 'Slow wave', rem: 'REM' },
		whole: 'Share of what?',
		wholes: { day: 'Share of the day', sleep: 'Share of scored sleep' },
		middle: { day: 'the whole day', sleep: 'scored sleep' },
		hours,
		says: {
			day: (rem) => `REM is ${rem} of the day.`,
			sleep: (rem) => `REM is ${rem} of scored sleep.`
		},
		same: (n) =>
			`Both times it is the same REM, about ${hours(n)}. Scored sleep is slow wave and REM, about a third of the day, and REM is about a third of that.`,
		alt: (parts) => `Ring of shares: ${parts}.`,
		state: 'State',
		notCounted: 'not counted'
	},
	atonia: {
		title: 'How REM keeps the muscles quiet',
		note: 'Simplified and not to scale. Drawn from studies of rats and cats.',
		steps: {
			1: {
				place: 'Pons',
				name: 'The switch',
				intact:
					'In REM, a small group of cells high in the pons turns on. It is called the sublaterodorsal nucleus, or subcoeruleus.',
				lost: 'These cells are lost. REM still comes, but nothing turns the brake on.'
			},
			2: {
				place: 'Medulla',
				name: 'The relay',
				intact: 'The switch excites cells low in the medulla, and others in the spinal cord.',
				lost: 'The relay gets no call.'
			},
			3: {
				place: 'Cord',
				name: 'The brake',
				intact: 'Cells along this chain release glycine and GABA, two messengers that quiet nerve cells.',
				lost: 'No quieting messengers arrive. The brake is off.'
			},
			4: {
				place: 'Muscle',
				name: 'The result',
				intact: 'The motor neuron falls quiet, so the muscle stays loose. This is atonia.',
				lost: 'The motor neuron fires and the muscle works: REM without atonia.'
			}
		},
		stepsLabel: 'Walk along the chain',
		whole: {
			intact: 'The pons turns on a brake. The sleeping body stays loose.',
			lost: 'Without the switch there is no brake. The dog is still in REM, but her legs can run.'
		},
		switchLabel: 'The switch in the pons',
		switches: { intact: 'Switch intact', lost: 'Switch lost (lesion)' },
		twitch: 'Twitches start here. In young rats the brainstem itself makes them, so they are not a leak.',
		labels: {
			pons: 'Pons',
			medulla: 'Medulla',
			cord: 'Spinal cord',
			inside: 'Cord, cut across',
			motor: 'Motor neuron',
			muscle: 'Leg muscle'
		},
		alt: {
			intact:
				'Side view of a dog’s brainstem: a chain runs from the pons to the medulla and the spinal cord, blocks a motor neuron there, and the leg muscle stays loose.',
			lost: 'The same chain with the switch in the pons lost: the block on the motor neuron is gone and the leg moves.'
		},
		list: 'Read it as a list'
	},
	comparison: {
		title: 'Three sleeping dogs that move',
		note: 'Simplified drawings, no real dog. The names are for what you see, not a diagnosis.',
		dog: 'What you see',
		rows: {
			rhythm: 'Rhythm',
			force: 'Force',
			answers: 'Name or touch',
			waking: 'On waking',
			doing: 'Do'
		},
		urgency: { green: 'Watch and note', yellow: 'Book a visit', orange: 'Call today', red: 'Act now' },
		dogs: {
			'rem-twitch': {
				name: 'REM twitch',
				alt: 'A dog asleep on her side; one paw flicks.',
				rhythm: 'None: brief flicks, now here, now there',
				force: 'Small: toes, a limb, the face',
				answers: 'Wakes to a voice. Do not touch',
				waking: 'Knows where she is at once',
				doing: [{ urgency: 'green', text: 'Leave her. Note it if it is new.' }]
			},
			'rbd-episode': {
				name: 'Possible RBD',
				alt: 'A sleeping dog runs hard on her side.',
				rhythm: 'Runs or bites, as if in action',
				force: 'Great: may hit the wall',
				answers: 'Can be roused. Use your voice, not a hand',
				waking: 'Clear, not confused',
				doing: [
					{ urgency: 'yellow', text: 'Pad the area, film, call.' },
					{ urgency: 'orange', text: 'If she is hurt, or old and this is new.' }
				]
			},
			seizure: {
				name: 'Seizure-like',
				alt: 'A dog on her side, stiff, all legs paddling.',
				rhythm: 'Sudden stiffness, then paddling',
				force: 'The whole body. She may pass urine',
				answers: 'No answer. In a focal seizure she may still know you',
				waking: 'Often lost and wobbly, for minutes or even days',
				doing: [
					{ urgency: 'orange', text: 'First one, under 5 minutes: time it, clear the space, film, call.' },
					{ urgency: 'red', text: 'Over 5 minutes, two or more in 24 hours, or no recovery between.' }
				]
			}
		}
	}
};
