// What each motion shows, in words. The dog's script does without them: pages bring those of the motions they show.

import type { MotionName } from './index.ts';

export interface MotionWords {
	/** One line under the clip. */
	caption: string;
	/** What happens, step by step, for whoever cannot see it. */
	describe: readonly string[];
}

/** What a motion says besides, in another language than that of its own file. */
export interface MotionTexts {
	title: string;
	alt: string;
	answersVoice: string;
	keyWords: readonly [string, string, string, string];
	markName?: string;
	/** Label of a mark as it stands with the motion -> its label here. */
	marks?: Readonly<Record<string, string>>;
}

export const motionWords: Record<MotionName, MotionWords> = {
	stand: {
		caption: 'Standing. All four feet carry weight.',
		describe: [
			'The dog stands with all four feet on the ground.',
			'The chest moves a little with each breath.',
			'The dog blinks. The tail hangs and sways slowly.'
		]
	},
	walk: {
		caption: 'A normal walk. One foot lands after another, left like right.',
		describe: [
			'The dog walks. The feet land one after another: right hind, right front, left hind, left front.',
			'Each foot bears weight longer than it is in the air. At least two feet are always down.',
			'Left and right steps are alike. The back stays level and the head nods a little.'
		]
	},
	trot: {
		caption: 'A normal trot. Diagonal legs land together.',
		describe: [
			'The dog trots. A hind foot and the front foot across from it land together, then the other pair.',
			'Between the two pairs all four feet are off the ground for a moment.',
			'Left and right steps are alike. The back stays level.'
		]
	},
	sleep: {
		caption: 'Asleep on the side, seen from above. Slow, even breath. Nothing else moves.',
		describe: [
			'The dog lies on its side in a bed, seen from above. The eyes are shut.',
			'The chest rises and falls slowly and evenly.',
			'Legs, ears, face and tail stay still and loose.'
		]
	},
	'rem-twitch': {
		caption: 'Asleep on the side, seen from above. A paw flicks, then another. No rhythm.',
		describe: [
			'The dog lies on its side in a bed, seen from above. The eyes are shut. The breath is uneven.',
			'One paw flicks for a moment. After a gap another paw flicks. The gaps differ and there is no rhythm.',
			'Now and then an ear, the eyelids, the lips or the tail flick too.',
			'Between the flicks the whole body is loose and still.'
		]
	},
	'rbd-episode': {
		caption: 'Asleep, seen from above. Forceful running and biting, then roused and clear.',
		describe: [
			'The dog lies asleep on its side in a bed, seen from above. The eyes are shut.',
			'All four legs begin to run with large, forceful strokes. The trunk is thrown with them.',
			'The jaws snap at the air. Twice the body is driven into the rim of the bed.',
			'The dog is roused. The running stops, the eyes open, the head comes up, and the dog looks about, clear at once.'
		]
	},
	seizure: {
		caption:
			'A seizure, seen from above and shortened. Stiff, then all legs jerk together, then paddling, then limp.',
		describe: [
			'The dog has fallen on its side, seen from above. The eyes are open and do not see.',
			'The whole body goes stiff: neck and back arch, all four legs are held straight out, the jaw is shut.',
			'All four legs then bend and straighten together, again and again, fast at first and slower toward the end. The jaw opens and shuts.',
			'The legs paddle slowly, left and right in turn.',
			'The body goes limp and the breath is deep. The eyes stay half open.'
		]
	},
	'ground-scratch': {
		caption: 'Awake and standing. The hind paws scrape backward in turn, and the dog stops by itself.',
		describe: [
			'The dog stands with both front feet planted. The tail is up and the ears are forward.',
			'One hind paw sweeps back along the ground and off it, a few times. Then the other hind paw does the same.',
			'Soil flies back with each stroke. The back is slightly humped.',
			'The dog stops and stands at ease.'
		]
	},
	'play-bow': {
		caption: 'A play bow: chest down, rump up, loose mouth, wide wag.',
		describe: [
			'The dog stands on its hind legs with the rump up. The chest is low and both forearms lie on the ground.',
			'The mouth is open and loose. The tail is up and wags in wide sweeps.'
		]
	},
	'excited-roll': {
		caption: 'On the back, loose and wriggling. The legs pedal unevenly, with pauses.',
		describe: [
			'The dog lies on its back and wriggles from side to side. The body is loose.',
			'The hind legs pedal the air. Left and right differ, the size changes, and there are pauses.',
			'The mouth is open, the eyes are almost shut, and the tail wags loosely.'
		]
	},
	'tense-belly-up': {
		caption: 'On the back, still and tense: legs tucked, tail in, mouth shut, eyes wide.',
		describe: [
			'The dog lies on its back and keeps still. The legs are tucked in tight.',
			'The tail is pulled in out of sight. The mouth is shut, its corners drawn back. The eyes are wide.',
			'Only the quick, shallow breath moves.'
		]
	},
	'scratch-reflex': {
		caption:
			'A hand rubs the flank. One hind leg scratches at a beat of its own and stops soon after the hand.',
		describe: [
			'The dog stands relaxed. A hand begins to rub the flank.',
			'A moment later one hind leg lifts and scratches the air. The paw does not reach the spot.',
			'The hand goes faster. The leg keeps its own steady beat.',
			'The hand stops. Soon after, the leg stops and the foot is put down. The other legs and the tail stay still.'
		]
	},
	'ear-itch': {
		caption: 'Sitting. The hind paw reaches the ear and rakes it, then the dog shakes its head.',
		describe: [
			'The dog sits and lowers its head to one side.',
			'The hind paw of that side rakes behind the ear with quick strokes. The nails reach the skin. The eyes are almost shut.',
			'The paw goes down for a moment and then rakes again.',
			'The dog shakes its head so that the ear flaps.'
		]
	},
	fasciculation: {
		caption: 'Fine ripples under the skin of the thigh, enlarged in the lens. No joint moves.',
		describe: [
			'The dog stands. No leg moves.',
			'Fine, quick ripples run under the skin of the right thigh. A lens shows the place larger than life.',
			'The ripples stop for a while and come back. The hip, the knee and the hock do not move.'
		]
	},
	cramp: {
		caption: 'One hind leg is held drawn up and hard, then let go. The dog is aware.',
		describe: [
			'The dog stands. The back of the right thigh bulges and goes hard.',
			'The leg is drawn up and held there; it does not swing or shake. The ears go back and the head goes low.',
			'After some seconds the muscle lets go and the foot is put down.'
		]
	},
	tremor: {
		caption: 'One hind leg shakes with small, quick, even strokes. The dog is awake.',
		describe: [
			'The dog stands, awake.',
			'The right hind leg shakes to and fro. The strokes are small, quick and even.',
			'The other legs are still.'
		]
	},
	myoclonus: {
		caption: 'Asleep, seen from above. The same leg jerks at an even beat.',
		describe: [
			'The dog sleeps on its side, seen from above. The eyes are shut.',
			'One hind leg jerks like a shock and falls back. It is always the same leg, at an even beat.',
			'Nothing else moves but the breath. The jerks go on in sleep.'
		]
	},
	'patella-skip': {
		caption: 'At a trot one hind leg skips some strides, kicks back once, and goes on as before.',
		describe: [
			'The dog trots normally.',
			'For a few strides the right hind leg is held up and bent and does not touch the ground.',
			'A lens shows the knee from the front: the kneecap slips out of its groove to the inside.',
			'The leg straightens in one kick backward, the kneecap slips back, the foot lands, and the trot is normal again.',
			'The left hind leg, the face, the ears and the tail do not change. The dog does not cry.'
		]
	},
	'bunny-hop': {
		caption: 'Both hind legs push and land together, like a hopping rabbit.',
		describe: [
			'The dog canters slowly with the head held forward.',
			'Both hind feet leave the ground together, swing forward together and land together.',
			'The hips stretch back little; the loin bends instead. The front feet reach far and land one after the other.'
		]
	},
	'oa-walk': {
		caption: 'Short, low, stiff steps behind. The back is round, the head is low. No kick.',
		describe: [
			'The dog walks slowly. All steps are short and low.',
			'The hind legs bend little and the hocks stay rather straight. The rump is tucked and the back is round.',
			'The head is low and dips as a hind foot takes weight. The tail hangs low and the ears lie to the side.',
			'No leg kicks.'
		]
	},
	'oa-rise': {
		caption: 'Getting up slowly: front end first, a rock, a wait, then a push from behind.',
		describe: [
			'The dog lies on its chest with the head up. The ears lie to the side and the tail is low.',
			'It gets up slowly, the front end first, and stays like that with the rump down.',
			'It rocks back and forward, and waits.',
			'The hind legs push. The head goes low and the weight goes over the front feet.',
			'It stands, with a rounded back and a low head.'
		]
	},
	'seizure-onset': {
		caption: 'The first seconds of a seizure: a stare, then stiff all over, then reeling and sinking.',
		describe: [
			'The dog stands and wags its tail a little.',
			'It stops. The eyes are wide and fixed, and the tail and the breath stop too.',
			'The whole body goes stiff. The neck arches up and the tail is raised.',
			'It reels. One stiff front leg leaves the ground.',
			'The stiff body sinks. What follows, on the ground, is another clip.'
		]
	},
	'post-ictal': {
		caption: 'After a seizure, in time-lapse. It gets up badly, sways on spread feet and walks into a wall.',
		describe: [
			'The dog lies on its chest with its head low. It breathes fast.',
			'It lifts its head, which wavers. The eyes are open.',
			'It tries to get up, sinks back, and gets up at the second try.',
			'It stands with its feet spread and sways. The head is low.',
			'It walks on with unsure, uneven steps, walks into a wall, and stands there with its forehead against it.'
		]
	},
	'hind-leg-up': {
		caption: 'One hind leg is held up and trembles. The weight is over the front feet.',
		describe: [
			'The dog stands on three legs. The right hind leg is bent, and its paw hangs above the ground.',
			'The dog leans forward, over its front feet. The ears are back, the head and the tail are low.',
			'The leg that is held up trembles a little, then rests, then trembles again. How fast it trembles is drawn for the look, not measured.',
			'Once the mouth opens: the dog cries. The paw does not come down.'
		]
	},
	knuckling: {
		caption:
			'A wobbly walk behind. One hind paw scuffs, turns over and stands on its top. The back stays stiff.',
		describe: [
			'The dog walks slowly. The front feet step evenly. The hind steps are uneven, and the rump sways.',
			'The right hind paw is hardly lifted. Its toes hang and scuff along the ground.',
			'In every second step it does not turn back in time. The paw lands on its knuckles and stands on its top, and the rump sinks over it.',
			'The back is a little round and does not bend. The head and the tail are low.',
			'How often the paw turns over is drawn for the look, not measured.'
		]
	},
	'down-behind': {
		caption: 'Up in front, down behind. The hind legs lie limp. It tries to rise, cannot, and drags them.',
		describe: [
			'The dog is up on its front legs. The rump is low, and both hind legs lie limp behind it, the tops of the paws on the ground.',
			'It tries to rise. The chest goes up and the front legs strain. The rump stays down, and the hind legs do nothing.',
			'It sinks back. The front feet step forward and pull, and the hind legs are dragged along.',
			'The dog is awake and calm. It looks about.'
		]
	},
	'focal-seizure': {
		caption: 'Awake and standing. One hind leg and the face on that side jerk together. The rest is quiet.',
		describe: [
			'The dog stands at ease with its eyes open.',
			'The right hind leg begins to jerk at an even beat. The lip, the eyelid and the ear of the right side jerk with it.',
			'The other three legs stay where they are. The dog does not fall, and the trunk is not stiff.',
			'The jerks end and the dog stands at ease. After a while they come again. The beat is drawn for the look, not measured.'
		]
	},
	faint: {
		caption: 'A dog at a trot slows, folds softly and lies limp. Soon it gets up, clear in its head.',
		describe: [
			'The dog trots. It slows, stops, and its head sinks.',
			'The legs fold under it, softly and without a sound. It lies limp on its chest, the chin on the paws, the eyes shut.',
			'It lies still. Nothing is stiff, nothing jerks, and no leg paddles. The colour of the gums is not drawn: look for white.',
			'It lifts its head, gets up, stands well, wags its tail and looks about. How long it is down is drawn for the look, not measured.'
		]
	}
};
