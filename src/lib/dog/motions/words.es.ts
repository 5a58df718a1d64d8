// What each motion shows, in Spanish: all that English keeps in the motion's own data and in `words.ts`.

import type { MotionName } from './index.ts';
import type { MotionTexts, MotionWords } from './words.ts';

/** Labels of the marks of all motions, by their English words. */
const marks: Readonly<Record<string, string>> = {
	'front paw': 'pata delantera',
	'hind paw': 'pata trasera',
	'right hind': 'trasera derecha',
	'left hind': 'trasera izquierda',
	'running starts': 'empieza a correr',
	'bites the air': 'muerde el aire',
	'hits the rim': 'golpea el borde',
	roused: 'lo despiertan',
	stiffens: 'se pone rígido',
	'jerks begin': 'empiezan las sacudidas',
	'jerks end': 'terminan las sacudidas',
	jerk: 'sacudida brusca',
	paddles: 'pedalea',
	'goes limp': 'queda flácido',
	'hand starts': 'empieza la mano',
	'leg starts': 'empieza la pata',
	'hand stops': 'para la mano',
	'leg stops': 'para la pata',
	scratches: 'se rasca',
	'shakes its head': 'sacude la cabeza',
	'ripples start': 'empiezan las ondulaciones',
	'cramp starts': 'empieza el calambre',
	'lets go': 'se suelta',
	'foot held up': 'pata en alto',
	kick: 'patada',
	'normal again': 'normal otra vez',
	'front end up': 'levanta la parte de delante',
	rocks: 'se balancea',
	waits: 'espera',
	'hind legs push': 'empujan las patas traseras',
	stands: 'de pie',
	stares: 'mirada fija',
	'loses its balance': 'pierde el equilibrio',
	sinks: 'se hunde',
	'lifts its head': 'levanta la cabeza',
	'tries to rise': 'intenta levantarse',
	'stands, swaying': 'de pie, se tambalea',
	'unsure steps': 'pasos inseguros',
	'walks into a wall': 'choca con una pared',
	trembles: 'tiembla',
	cries: 'llora',
	'on its knuckles': 'sobre el dorso del pie',
	'sinks back': 'vuelve a caer',
	'pulls itself forward': 'se arrastra hacia delante',
	slows: 'va más despacio',
	folds: 'se dobla',
	'lies limp': 'queda flácido en el suelo',
	'stands again': 'de pie otra vez'
};

export const motionWords: Readonly<Record<MotionName, MotionWords & MotionTexts>> = {
	stand: {
		title: 'De pie',
		alt: 'Un perro está de pie sobre las cuatro patas y respira con calma.',
		keyWords: ['Las cuatro patas en el suelo.', 'Toma aire.', 'Un parpadeo.', 'La cola se ha mecido.'],
		answersVoice: 'Gira la cabeza enseguida al oír su nombre.',
		caption: 'De pie. Las cuatro patas cargan peso.',
		describe: [
			'El perro está de pie con las cuatro patas en el suelo.',
			'El pecho se mueve un poco con cada respiración.',
			'El perro parpadea. La cola cuelga y se mece despacio.'
		]
	},
	walk: {
		title: 'Paso',
		alt: 'Un perro camina a ritmo regular, con cada pie más tiempo abajo que arriba.',
		keyWords: [
			'Se apoya el pie trasero derecho.',
			'Se apoya el pie delantero derecho.',
			'Se apoya el pie trasero izquierdo.',
			'Se apoya el pie delantero izquierdo.'
		],
		answersVoice: 'Se gira o se detiene al oír su nombre.',
		caption: 'Un paso normal. Un pie se apoya después de otro, la izquierda igual que la derecha.',
		describe: [
			'El perro camina. Los pies se apoyan uno tras otro: trasero derecho, delantero derecho, trasero izquierdo, delantero izquierdo.',
			'Cada pie carga peso más tiempo del que está en el aire. Siempre hay al menos dos pies abajo.',
			'Los pasos de la izquierda y la derecha son iguales. El dorso sigue nivelado y la cabeza oscila un poco.'
		]
	},
	trot: {
		title: 'Trote',
		alt: 'Un perro trota; una pata delantera y la trasera del lado contrario avanzan y se apoyan juntas.',
		keyWords: [
			'El trasero derecho y el delantero izquierdo se apoyan juntos.',
			'Ese par carga el peso.',
			'El trasero izquierdo y el delantero derecho se apoyan juntos.',
			'Ese par carga el peso.'
		],
		answersVoice: 'Se gira o se detiene al oír su nombre.',
		caption: 'Un trote normal. Las patas en diagonal se apoyan juntas.',
		describe: [
			'El perro trota. Un pie trasero y el delantero del lado contrario se apoyan juntos, después el otro par.',
			'Entre un par y otro, los cuatro pies están un momento sin tocar el suelo.',
			'Los pasos de la izquierda y la derecha son iguales. El dorso sigue nivelado.'
		]
	},
	sleep: {
		title: 'Sueño tranquilo',
		alt: 'Visto desde arriba, un perro duerme de lado en una cama; solo el pecho se mueve con la respiración.',
		keyWords: ['Ha soltado el aire.', 'Toma aire.', 'Ha tomado aire.', 'Suelta el aire.'],
		answersVoice: 'Despierta al oír su nombre y sabe dónde está.',
		caption: 'Dormido de lado, visto desde arriba. Respiración lenta y regular. No se mueve nada más.',
		describe: [
			'El perro está tumbado de lado en una cama, visto desde arriba. Los ojos están cerrados.',
			'El pecho sube y baja despacio y con regularidad.',
			'Patas, orejas, cara y cola siguen quietas y sueltas.'
		]
	},
	'rem-twitch': {
		title: 'Sacudidas breves al soñar',
		markName: 'una sacudida breve',
		alt: 'Visto desde arriba, un perro duerme de lado; una pata da una sacudida breve, después otra, sin ritmo.',
		keyWords: [
			'Una pata delantera da una sacudida breve.',
			'Una pata trasera da una sacudida breve.',
			'Suelto y quieto entre dos sacudidas.',
			'Una pata trasera da una sacudida breve.'
		],
		answersVoice: 'Despierta al oír su nombre y pronto sabe dónde está.',
		caption: 'Dormido de lado, visto desde arriba. Una pata da una sacudida breve, después otra. Sin ritmo.',
		describe: [
			'El perro está tumbado de lado en una cama, visto desde arriba. Los ojos están cerrados. La respiración es irregular.',
			'Una pata da una sacudida breve. Tras una pausa, la da otra pata. Las pausas varían y no hay ritmo.',
			'De vez en cuando también dan una sacudida breve una oreja, los párpados, los labios o la cola.',
			'Entre las sacudidas todo el cuerpo está suelto y quieto.'
		]
	},
	'rbd-episode': {
		title: 'Correr y morder dormido',
		markName: 'un suceso',
		alt: 'Visto desde arriba, un perro dormido corre con fuerza con las cuatro patas, muerde, empuja contra el borde de la cama y después despierta despejado.',
		keyWords: [
			'Dormido, corre con fuerza con las cuatro patas.',
			'Lanzado contra el borde de la cama.',
			'Sigue corriendo, y muerde el aire.',
			'Despierto: los ojos están abiertos y el perro está despejado.'
		],
		answersVoice: 'Se le puede despertar, y entonces no está confuso.',
		caption:
			'Dormido, visto desde arriba. Corre y muerde con fuerza, después lo despiertan y está despejado.',
		describe: [
			'El perro duerme de lado en una cama, visto desde arriba. Los ojos están cerrados.',
			'Las cuatro patas empiezan a correr con movimientos amplios y fuertes. El tronco se sacude con ellas.',
			'Las mandíbulas muerden el aire. Dos veces el cuerpo se lanza contra el borde de la cama.',
			'Despiertan al perro. La carrera se detiene, los ojos se abren, la cabeza se levanta y el perro mira alrededor, despejado enseguida.'
		]
	},
	seizure: {
		title: 'Convulsión generalizada, desde la caída',
		markName: 'una nueva fase',
		alt: 'Visto desde arriba, un perro caído se pone rígido con el cuello y el dorso arqueados, sacude las cuatro patas a la vez, pedalea y después queda flácido.',
		keyWords: [
			'Rígido: cuello y dorso arqueados, las patas estiradas.',
			'Las cuatro patas se sacuden a la vez.',
			'Las patas pedalean por turnos.',
			'Flácido, con respiración profunda.'
		],
		answersVoice: 'No responde a su nombre ni al tacto.',
		caption:
			'Una convulsión, vista desde arriba y abreviada. Rigidez, luego sacudidas de todas las patas a la vez, luego pedaleo, luego flacidez.',
		describe: [
			'El perro ha caído de lado, visto desde arriba. Los ojos están abiertos y no ven.',
			'Todo el cuerpo se pone rígido: el cuello y el dorso se arquean, las cuatro patas están estiradas y rectas, la mandíbula está cerrada.',
			'Después las cuatro patas se doblan y se estiran a la vez, una y otra vez, rápido al principio y más despacio hacia el final. La mandíbula se abre y se cierra.',
			'Las patas pedalean despacio, izquierda y derecha por turnos.',
			'El cuerpo queda flácido y la respiración es profunda. Los ojos siguen entreabiertos.'
		]
	},
	'ground-scratch': {
		title: 'Raspar el suelo',
		markName: 'un raspado',
		alt: 'Un perro de pie raspa el suelo hacia atrás con una pata trasera y después con la otra; vuela la tierra.',
		keyWords: [
			'La pata trasera derecha va hacia atrás por el suelo.',
			'Se separa del suelo y vuela la tierra.',
			'Ahora la pata trasera izquierda.',
			'Se ha detenido y está de pie, tranquilo.'
		],
		answersVoice: 'Se detiene y levanta la vista al oír su nombre.',
		caption:
			'Despierto y de pie. Las patas traseras raspan hacia atrás por turnos, y el perro se detiene solo.',
		describe: [
			'El perro está de pie con las dos patas delanteras firmes. La cola está levantada y las orejas hacia delante.',
			'Una pata trasera barre el suelo hacia atrás y se separa de él, unas cuantas veces. Después la otra hace lo mismo.',
			'La tierra vuela hacia atrás con cada raspado. El dorso está un poco encorvado.',
			'El perro se detiene y se queda de pie, tranquilo.'
		]
	},
	'play-bow': {
		title: 'Reverencia de juego',
		alt: 'Un perro hace una reverencia de juego: el pecho bajo, la grupa arriba, la boca abierta y la cola que se menea suelta.',
		keyWords: [
			'Pecho abajo, grupa arriba.',
			'La cola va hacia un lado.',
			'Sigue en reverencia.',
			'La cola vuelve.'
		],
		answersVoice: 'Se gira enseguida al oír su nombre.',
		caption: 'Una reverencia de juego: pecho abajo, grupa arriba, boca suelta, meneo amplio de la cola.',
		describe: [
			'El perro está sobre las patas traseras, con la grupa arriba. El pecho está bajo y los dos antebrazos se apoyan en el suelo.',
			'La boca está abierta y suelta. La cola está levantada y se menea con amplitud.'
		]
	},
	'excited-roll': {
		title: 'Revolcarse por gusto',
		alt: 'Un perro suelto se retuerce boca arriba con la boca abierta; las patas traseras patalean de forma irregular, con pausas.',
		keyWords: [
			'Boca arriba, suelto.',
			'Las patas patalean, cada una a su ritmo.',
			'Izquierda y derecha difieren.',
			'Un segundo arranque, después de una pausa.'
		],
		answersVoice: 'Se gira enseguida al oír su nombre.',
		caption: 'Boca arriba, suelto y retorciéndose. Las patas patalean de forma irregular, con pausas.',
		describe: [
			'El perro está boca arriba y se retuerce de un lado a otro. El cuerpo está suelto.',
			'Las patas traseras patalean en el aire. Izquierda y derecha difieren, la amplitud cambia y hay pausas.',
			'La boca está abierta, los ojos casi cerrados y la cola se menea suelta.'
		]
	},
	'tense-belly-up': {
		title: 'Boca arriba y tenso',
		alt: 'Un perro tenso está quieto boca arriba, con las patas y la cola recogidas, la boca cerrada y los ojos muy abiertos.',
		keyWords: [
			'Quieto: patas recogidas, cola metida.',
			'Ha tomado aire. No ha cambiado nada más.',
			'Quieto.',
			'Un parpadeo.'
		],
		answersVoice: 'Percibe la voz, pero sigue quieto.',
		caption: 'Boca arriba, quieto y tenso: patas recogidas, cola metida, boca cerrada, ojos muy abiertos.',
		describe: [
			'El perro está boca arriba y se queda quieto. Las patas están muy recogidas.',
			'La cola está metida y no se ve. La boca está cerrada, con las comisuras hacia atrás. Los ojos están muy abiertos.',
			'Solo se mueve la respiración, rápida y superficial.'
		]
	},
	'scratch-reflex': {
		title: 'El reflejo de rascado',
		markName: 'un cambio',
		alt: 'Una mano frota el flanco de un perro de pie; una pata trasera rasca el aire con un compás constante y se detiene poco después de la mano.',
		keyWords: [
			'Una mano frota el flanco y una pata trasera rasca el aire.',
			'El pie no llega a la mano.',
			'La mano se ha detenido; la pata sigue un momento.',
			'La pata también se ha detenido.'
		],
		answersVoice: 'Atento; se vuelve al oír su nombre.',
		caption:
			'Una mano frota el flanco. Una pata trasera rasca con su propio compás y se detiene poco después de la mano.',
		describe: [
			'El perro está de pie, relajado. Una mano empieza a frotar el flanco.',
			'Un momento después una pata trasera se levanta y rasca el aire. El pie no llega al lugar.',
			'La mano va más rápido. La pata mantiene su propio compás constante.',
			'La mano se detiene. Poco después se detiene la pata y el pie se apoya. Las demás patas y la cola siguen quietas.'
		]
	},
	'ear-itch': {
		title: 'Rascarse una oreja que pica',
		markName: 'un cambio',
		alt: 'Un perro sentado ladea la cabeza y se rasca con fuerza detrás de la oreja con el pie trasero del mismo lado, para y sacude la cabeza.',
		keyWords: [
			'Sentado; el pie trasero del mismo lado llega a la oreja.',
			'Se rasca con fuerza.',
			'El pie baja un momento.',
			'La cabeza se sacude y la oreja se agita.'
		],
		answersVoice: 'Para al oír su nombre, y después vuelve a empezar.',
		caption:
			'Sentado. El pie trasero llega a la oreja y la rasca con fuerza, después el perro sacude la cabeza.',
		describe: [
			'El perro se sienta y baja la cabeza hacia un lado.',
			'El pie trasero de ese lado rasca detrás de la oreja con movimientos rápidos. Las uñas llegan a la piel. Los ojos están casi cerrados.',
			'El pie baja un momento y después vuelve a rascar.',
			'El perro sacude la cabeza de modo que la oreja se agita.'
		]
	},
	fasciculation: {
		title: 'Ondulaciones del músculo',
		markName: 'empiezan las ondulaciones',
		alt: 'Un perro de pie; ondulaciones finas y rápidas corren bajo la piel de un muslo, mostradas en una lupa, y no se mueve ninguna articulación.',
		keyWords: [
			'Corren ondulaciones por la piel del muslo.',
			'Un momento después. La piel se ha movido, las articulaciones no.',
			'La ondulación continúa.',
			'Una pausa: la piel está lisa.'
		],
		answersVoice: 'Atento; las ondulaciones continúan.',
		caption:
			'Ondulaciones finas bajo la piel del muslo, ampliadas en la lupa. No se mueve ninguna articulación.',
		describe: [
			'El perro está de pie. No se mueve ninguna pata.',
			'Ondulaciones finas y rápidas corren bajo la piel del muslo derecho. Una lupa muestra el lugar más grande que en la realidad.',
			'Las ondulaciones paran un rato y vuelven. La cadera, la rodilla y el corvejón no se mueven.'
		]
	},
	cramp: {
		title: 'Calambre muscular',
		markName: 'un cambio',
		alt: 'Un perro de pie mantiene de repente una pata trasera doblada y dura, con las orejas hacia atrás y la cabeza baja; después la pata se relaja.',
		keyWords: [
			'Una pata trasera se encoge.',
			'Se queda así, dura. Las orejas están hacia atrás, la cabeza está baja.',
			'El músculo se suelta.',
			'El pie está otra vez en el suelo.'
		],
		answersVoice: 'Del todo consciente; el calambre continúa.',
		caption: 'Una pata trasera se mantiene encogida y dura, después se suelta. El perro está consciente.',
		describe: [
			'El perro está de pie. La parte de atrás del muslo derecho se abulta y se endurece.',
			'La pata se encoge y se queda así; no oscila ni tiembla. Las orejas van hacia atrás y la cabeza baja.',
			'Tras unos segundos el músculo se suelta y el pie se apoya.'
		]
	},
	tremor: {
		title: 'Temblor',
		alt: 'Un perro de pie; una pata trasera tiembla de un lado a otro con movimientos pequeños, rápidos y regulares.',
		keyWords: [
			'La pata trasera derecha en un extremo de su recorrido.',
			'En el otro extremo.',
			'De vuelta.',
			'Y una vez más, con el mismo compás regular.'
		],
		answersVoice: 'Atento; levanta la vista al oír su nombre.',
		caption:
			'Una pata trasera tiembla con movimientos pequeños, rápidos y regulares. El perro está despierto.',
		describe: [
			'El perro está de pie, despierto.',
			'La pata trasera derecha tiembla de un lado a otro. Los movimientos son pequeños, rápidos y regulares.',
			'Las demás patas están quietas.'
		]
	},
	myoclonus: {
		title: 'Sacudidas bruscas rítmicas',
		markName: 'una sacudida brusca',
		alt: 'Visto desde arriba, un perro duerme de lado; la misma pata trasera da una sacudida brusca una y otra vez, como una descarga, con un compás regular.',
		keyWords: [
			'Dormido; una pata trasera da una sacudida brusca.',
			'Cae de vuelta.',
			'Suelta.',
			'Un segundo después de la primera, la misma pata da otra sacudida brusca.'
		],
		answersVoice: 'Despierta al oír su nombre; las sacudidas pueden continuar.',
		caption: 'Dormido, visto desde arriba. La misma pata da sacudidas bruscas con un compás regular.',
		describe: [
			'El perro duerme de lado, visto desde arriba. Los ojos están cerrados.',
			'Una pata trasera da una sacudida como una descarga y cae de vuelta. Siempre es la misma pata, con un compás regular.',
			'No se mueve nada más, salvo la respiración. Las sacudidas continúan durante el sueño.'
		]
	},
	'patella-skip': {
		title: 'Un saltito al trote',
		markName: 'un cambio',
		alt: 'Un perro al trote lleva en alto la pata trasera derecha unos pasos mientras la rótula, mostrada en una lupa, está fuera de lugar; da una patada hacia atrás y sigue trotando.',
		keyWords: [
			'Al trote, la pata trasera derecha va en alto; la rótula se ha salido hacia dentro.',
			'Sigue en alto, unos pasos después.',
			'Da una patada hacia atrás; la rótula está otra vez en su surco.',
			'Otra vez un trote normal.'
		],
		answersVoice: 'Atento todo el tiempo; se gira al oír su nombre.',
		caption:
			'Al trote, una pata trasera se salta algunos pasos, da una patada hacia atrás y sigue como antes.',
		describe: [
			'El perro trota con normalidad.',
			'Durante unos pasos la pata trasera derecha va en alto y doblada, y no toca el suelo.',
			'Una lupa muestra la rodilla de frente: la rótula se sale de su surco hacia dentro.',
			'La pata se estira en una sola patada hacia atrás, la rótula vuelve, el pie se apoya y el trote es otra vez normal.',
			'La pata trasera izquierda, la cara, las orejas y la cola no cambian. El perro no llora.'
		]
	},
	'bunny-hop': {
		title: 'Salto de conejo',
		alt: 'Un perro va a medio galope con las dos patas traseras a la vez: empujan y se apoyan como un par, mientras las delanteras llegan lejos.',
		keyWords: [
			'Los dos pies traseros se han apoyado juntos.',
			'Los dos empujan a la vez.',
			'Los pies delanteros se apoyan, uno tras otro.',
			'Los dos pies traseros avanzan juntos.'
		],
		answersVoice: 'Atento; se gira al oír su nombre.',
		caption: 'Las dos patas traseras empujan y se apoyan juntas, como un conejo que salta.',
		describe: [
			'El perro va despacio a medio galope con la cabeza hacia delante.',
			'Los dos pies traseros se separan del suelo juntos, avanzan juntos y se apoyan juntos.',
			'Las caderas se estiran poco hacia atrás; en su lugar se dobla el lomo. Los pies delanteros llegan lejos y se apoyan uno tras otro.'
		]
	},
	'oa-walk': {
		title: 'Un paso rígido',
		alt: 'Un perro camina despacio con pasos cortos, corvejones rectos, dorso redondeado, cabeza baja y cola baja; nunca patea.',
		keyWords: [
			'Se apoya el pie trasero derecho: un paso corto y bajo.',
			'Se apoya el pie delantero derecho. Los corvejones siguen bastante rectos.',
			'Se apoya el pie trasero izquierdo.',
			'Se apoya el pie delantero izquierdo. Dorso redondo, cabeza baja.'
		],
		answersVoice: 'Atento; viene despacio al oír su nombre.',
		caption:
			'Pasos cortos, bajos y rígidos por detrás. El dorso está redondo, la cabeza baja. Ninguna patada.',
		describe: [
			'El perro camina despacio. Todos los pasos son cortos y bajos.',
			'Las patas traseras se doblan poco y los corvejones siguen bastante rectos. La grupa está metida y el dorso está redondo.',
			'La cabeza está baja y desciende cuando un pie trasero carga peso. La cola cuelga baja y las orejas van hacia los lados.',
			'Ninguna pata patea.'
		]
	},
	'oa-rise': {
		title: 'Levantarse con rigidez',
		markName: 'una nueva fase',
		alt: 'Un perro tumbado se levanta despacio: primero la parte de delante, luego se balancea y espera, luego las patas traseras lo empujan hacia arriba.',
		keyWords: [
			'La parte de delante está arriba, la grupa sigue abajo.',
			'Se ha balanceado, y espera.',
			'Las patas traseras empujan; la cabeza está baja.',
			'De pie, con el dorso redondo.'
		],
		answersVoice: 'Atento; levanta la vista y viene cuando está listo.',
		caption:
			'Se levanta despacio: primero la parte de delante, un balanceo, una espera, después un empuje desde atrás.',
		describe: [
			'El perro está tumbado sobre el pecho con la cabeza en alto. Las orejas van hacia los lados y la cola está baja.',
			'Se levanta despacio, primero la parte de delante, y se queda así con la grupa abajo.',
			'Se balancea hacia atrás y hacia delante, y espera.',
			'Las patas traseras empujan. La cabeza baja y el peso pasa a las patas delanteras.',
			'Está de pie, con el dorso redondeado y la cabeza baja.'
		]
	},
	'seizure-onset': {
		title: 'Convulsión generalizada, el comienzo',
		markName: 'una nueva fase',
		alt: 'Un perro de pie se detiene con la mirada fija, después se pone rígido con el cuello y la cola levantados, se tambalea y se hunde hacia el suelo.',
		keyWords: [
			'De pie, tranquilo.',
			'Mirada fija; no se mueve nada más.',
			'Rígido, cuello y cola levantados.',
			'Sin equilibrio y hundiéndose, todavía rígido.'
		],
		answersVoice: 'No responde desde que tiene la mirada fija.',
		caption:
			'Los primeros segundos de una convulsión: mirada fija, después rigidez total, después se tambalea y se hunde.',
		describe: [
			'El perro está de pie y menea un poco la cola.',
			'Se detiene. Los ojos están muy abiertos y fijos, y también se detienen la cola y la respiración.',
			'Todo el cuerpo se pone rígido. El cuello se arquea hacia arriba y la cola se levanta.',
			'Se tambalea. Una pata delantera rígida se separa del suelo.',
			'El cuerpo rígido se hunde. Lo que sigue, en el suelo, es otro clip.'
		]
	},
	'post-ictal': {
		title: 'Después de una convulsión',
		markName: 'una nueva fase',
		alt: 'Un perro está tumbado con la cabeza baja, se levanta al segundo intento, se tambalea con los pies separados, camina con pasos inseguros y choca con una pared.',
		keyWords: [
			'Tumbado con la cabeza baja.',
			'Un empuje que falla.',
			'De pie, se tambalea con los pies separados.',
			'Tras unos pasos inseguros, la frente da con una pared.'
		],
		answersVoice: 'Quizá oye su nombre, tarde, y parece perdido.',
		caption:
			'Después de una convulsión, acelerado. Se levanta mal, se tambalea con los pies separados y choca con una pared.',
		describe: [
			'El perro está tumbado sobre el pecho con la cabeza baja. Respira rápido.',
			'Levanta la cabeza, que vacila. Los ojos están abiertos.',
			'Intenta levantarse, vuelve a caer, y se levanta al segundo intento.',
			'Está de pie con los pies separados y se tambalea. La cabeza está baja.',
			'Sigue caminando con pasos inseguros e irregulares, choca con una pared y se queda allí con la frente contra ella.'
		]
	},
	'hind-leg-up': {
		title: 'Una pata trasera en alto',
		markName: 'un cambio',
		alt: 'Un perro está de pie sobre tres patas y se inclina hacia delante; un pie trasero no toca el suelo y tiembla, y las orejas están hacia atrás.',
		keyWords: [
			'Un pie trasero no toca el suelo. El peso está sobre las patas delanteras.',
			'La pata tiembla; las otras tres se quedan donde están.',
			'Llora una vez. La pata sigue temblando.',
			'La pata sigue en alto.'
		],
		answersVoice: 'Atento; levanta la vista, y mantiene la pata en alto.',
		caption: 'Una pata trasera está en alto y tiembla. El peso está sobre las patas delanteras.',
		describe: [
			'El perro está de pie sobre tres patas. La pata trasera derecha está doblada, y su pie cuelga por encima del suelo.',
			'El perro se inclina hacia delante, sobre las patas delanteras. Las orejas están hacia atrás, la cabeza y la cola están bajas.',
			'La pata que está en alto tiembla un poco, luego descansa, luego tiembla otra vez. La rapidez del temblor está dibujada para que se vea, no medida.',
			'Una vez se abre la boca: el perro llora. El pie no baja.'
		]
	},
	knuckling: {
		title: 'Un pie trasero que se dobla',
		markName: 'un pie doblado',
		alt: 'Un perro camina despacio con el dorso rígido y se tambalea por detrás; un pie trasero arrastra, se dobla y se apoya sobre el dorso.',
		keyWords: [
			'El pie trasero derecho se apoya sobre el dorso, y la grupa se hunde sobre él.',
			'Se arrastra hacia delante, con los dedos colgando.',
			'Esta vez se apoya sobre la planta.',
			'Se arrastra otra vez. La espalda sigue rígida.'
		],
		answersVoice: 'Atento; gira la cabeza, pero no la espalda.',
		caption:
			'Camina tambaleante por detrás. Un pie trasero roza el suelo, se dobla y se apoya sobre el dorso. La espalda sigue rígida.',
		describe: [
			'El perro camina despacio. Los pies delanteros pisan con regularidad. Los pasos traseros son irregulares, y la grupa oscila.',
			'El pie trasero derecho apenas se levanta. Los dedos cuelgan y rozan el suelo.',
			'Cada dos pasos no vuelve a tiempo a su posición. El pie se apoya sobre los nudillos y carga sobre el dorso, y la grupa se hunde sobre él.',
			'La espalda está un poco redonda y no se dobla. La cabeza y la cola están bajas.',
			'La frecuencia con que el pie se dobla está dibujada para que se vea, no medida.'
		]
	},
	'down-behind': {
		title: 'Caído de atrás',
		markName: 'un cambio',
		alt: 'Un perro está levantado solo sobre las patas delanteras; las traseras yacen flácidas detrás. Intenta levantarse, no puede y las arrastra.',
		keyWords: [
			'La mitad de delante está levantada. Las patas traseras yacen flácidas detrás.',
			'Intenta levantarse: la parte de delante sube, la grupa no.',
			'Un pie delantero da un paso.',
			'Las patas delanteras tiran, y las traseras van a rastras.'
		],
		answersVoice: 'Atento; levanta la vista, pero no puede levantarse.',
		caption:
			'Levantado por delante, caído por detrás. Las patas traseras yacen flácidas. Intenta levantarse, no puede y las arrastra.',
		describe: [
			'El perro está levantado sobre las patas delanteras. La grupa está baja, y las dos patas traseras yacen flácidas detrás, con el dorso de los pies sobre el suelo.',
			'Intenta levantarse. El pecho sube y las patas delanteras se esfuerzan. La grupa sigue abajo, y las patas traseras no hacen nada.',
			'Vuelve a caer. Los pies delanteros avanzan y tiran, y las patas traseras van a rastras.',
			'El perro está despierto y tranquilo. Mira alrededor.'
		]
	},
	'focal-seizure': {
		title: 'Una pata y un lado de la cara dan sacudidas',
		markName: 'un cambio',
		alt: 'Un perro despierto y de pie; una pata trasera y la cara del mismo lado dan sacudidas a la vez con un compás regular, y el resto del perro está quieto.',
		keyWords: [
			'Una sacudida: la pata sube, y el párpado y el labio de ese lado dan un tirón.',
			'Entre dos sacudidas: el pie está abajo y el ojo está abierto.',
			'La sacudida siguiente, con el mismo compás regular.',
			'Las sacudidas terminaron. El perro está de pie, tranquilo.'
		],
		answersVoice:
			'Responde en parte: una oreja se gira, la cabeza se levanta un poco. Las sacudidas continúan.',
		caption:
			'Despierto y de pie. Una pata trasera y la cara de ese lado dan sacudidas a la vez. El resto está quieto.',
		describe: [
			'El perro está de pie, tranquilo, con los ojos abiertos.',
			'La pata trasera derecha empieza a dar sacudidas bruscas con un compás regular. El labio, el párpado y la oreja del lado derecho se sacuden con ella.',
			'Las otras tres patas se quedan donde están. El perro no cae, y el tronco no está rígido.',
			'Las sacudidas terminan y el perro está de pie, tranquilo. Al cabo de un rato vuelven. El compás está dibujado para que se vea, no medido.'
		]
	},
	faint: {
		title: 'Un desmayo',
		markName: 'un cambio',
		alt: 'Un perro al trote va más despacio, se dobla con suavidad y queda flácido y quieto; pronto levanta la cabeza, se pone de pie y mira alrededor meneando la cola.',
		keyWords: [
			'Al trote.',
			'Las patas se doblan. Nada está rígido.',
			'Flácido y quieto: ninguna sacudida, ningún pedaleo.',
			'De pie otra vez, y despejado enseguida.'
		],
		answersVoice: 'No responde mientras está flácido. Poco después se gira al oír su nombre.',
		caption:
			'Un perro al trote va más despacio, se dobla con suavidad y queda flácido. Pronto se levanta, con la cabeza despejada.',
		describe: [
			'El perro trota. Va más despacio, se detiene y baja la cabeza.',
			'Las patas se doblan debajo de él, con suavidad y sin ruido. Queda flácido sobre el pecho, con la barbilla sobre las patas y los ojos cerrados.',
			'Está quieto. Nada está rígido, nada da sacudidas y ninguna pata pedalea. El color de las encías no está dibujado: mira si están blancas.',
			'Levanta la cabeza, se pone de pie, se sostiene bien, menea la cola y mira alrededor. El tiempo que está en el suelo está dibujado para que se vea, no medido.'
		]
	}
};

/** The same with the labels of marks, as whoever shows a motion or a clip wants it. */
export const motionTexts: Readonly<Record<string, MotionTexts>> = Object.fromEntries(
	Object.entries(motionWords).map(([name, words]) => [name, { ...words, marks }])
);
