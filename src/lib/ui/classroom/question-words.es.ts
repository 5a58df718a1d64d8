// Words of the pages about questions, in Spanish: the groups of `question-words.en.ts`.

import { adviceOf, between, coefficient, percent, pieceAdvice, reliabilityText } from '../chart/advice.es.ts';
import type * as english from './question-words.en.ts';
import { quoted, reviewWords } from './words.es.ts';

const number = new Intl.NumberFormat('es');
const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;
const lines = (text: string) => text.replaceAll('\n', '; ');

const outcome = (passed: boolean | null) => (passed === null ? '' : passed ? ', aprobado' : ', sin aprobar');
const percentOf = (n: number) => `${number.format(n)}\u00a0%`;
const result = ({ percent, passed }: { percent: number; passed: boolean }) =>
	`${percentOf(percent)}${outcome(passed)}`;

export const questionWords = {
	...{ adviceOf, between, coefficient, percent, pieceAdvice, reliabilityText },
	count: (n) => number.format(n),
	range: ([low, high]) => `${coefficient(low)} a ${coefficient(high)}`,
	urgency: {
		red: 'Actúa ya',
		orange: 'Llama hoy',
		yellow: 'Pide una cita',
		green: 'Observa y anota'
	},
	sure: { sure: 'Con seguridad', fairly: 'Con bastante seguridad', guess: 'Es una suposición' },
	all: {
		title: 'Preguntas',
		lead: (asked, few, flagged, enough) =>
			[
				plural(asked, 'pregunta'),
				flagged > 0 && `${flagged} que conviene mirar`,
				few > 0 && `${number.format(few)} con menos de ${enough} respuestas`
			]
				.filter(Boolean)
				.join(', '),
		none: 'Todavía no se ha respondido ninguna pregunta.',
		first:
			'Solo primeros intentos, para que nadie cuente dos veces ni haya visto las respuestas. Una señal es un aviso, no un veredicto.',
		hidden: (enough) =>
			`Con menos de ${enough} respuestas no se muestra ningún número: el azar lo movería la mitad de su margen.`,
		how: 'Cómo leer los números',
		rules: (useful) => [
			'Aciertos: parte media de los puntos. El margen contiene el valor verdadero en 95 de 100 muestras (Wilson 1927).',
			`Distingue: hasta qué punto la pregunta coincide con el resto de su cuestionario, de -1 a 1 (correlación ítem-resto, Guilford 1953; margen según Fisher 1921). Desde ${useful} es útil, por debajo de 0 es un defecto (Ebel y Frisbie 1991).`,
			'Opciones incorrectas: una que casi nadie elige no sirve; una que el tercio más fuerte elige más que el más flojo quizá también sea correcta.',
			'Tiempo: la mitad de las respuestas tardó menos. Vacías: sin respuesta en un intento entregado.',
			'En un curso que todas las personas deben dominar, una pregunta fácil es un éxito.'
		],
		asOf: (time) => `Datos de las ${time}; se revisan de nuevo después de un minuto.`,
		by: 'Ordenar por',
		orders: {
			look: 'Primero lo que conviene mirar',
			course: 'Orden del curso',
			right: 'Más difícil',
			apart: 'Distingue menos',
			seconds: 'Más lenta',
			empty: 'Más veces vacía',
			n: 'Más respuestas'
		},
		heads: {
			question: 'Pregunta',
			n: 'n',
			right: 'Aciertos',
			apart: 'Distingue',
			options: 'Opciones incorrectas',
			seconds: 'Tiempo',
			empty: 'Vacías'
		},
		table: 'Preguntas con suficientes respuestas',
		rest: (n) => `Mostrar todas las preguntas (${number.format(n)})`,
		fewTable: (n, enough) => `${plural(n, 'pregunta')} con menos de ${enough} respuestas`,
		noneEnough: (enough) => `Todavía ninguna pregunta tiene ${enough} primeras respuestas.`,
		tooFew: 'Muy pocas',
		places: 'Dónde',
		works: ({ of, unused, draws }) =>
			[
				unused + draws === 0
					? of === 1
						? 'la 1 funciona'
						: `las ${of} funcionan`
					: `${of - unused - draws} de ${of} ${of - unused - draws === 1 ? 'funciona' : 'funcionan'}`,
				unused > 0 && `${unused} sin uso`,
				draws > 0 && `${draws} ${draws === 1 ? 'atrae' : 'atraen'} a los fuertes`
			]
				.filter(Boolean)
				.join(', '),
		time: (seconds) => `${Math.round(seconds)} s`,
		dropped: 'Anulada: en esta clase no cuenta',
		scatter: {
			title: 'Fáciles y difíciles, precisas e imprecisas',
			finding: (flagged, drawn, below, surely) =>
				[
					surely === 0
						? 'No es seguro que alguna pregunta la respondan mejor quienes saben menos.'
						: `Con seguridad, ${plural(surely, 'pregunta')} ${surely === 1 ? 'la responden' : 'las responden'} mejor quienes saben menos.`,
					below > surely &&
						`${plural(below - surely, 'otra está', 'otras están')} por debajo de 0, lo que puede ser azar.`,
					`Conviene mirar ${flagged} de ${number.format(drawn)} con suficientes respuestas.`
				]
					.filter(Boolean)
					.join(' '),
			right: 'Aciertos, de los puntos',
			apart: 'Distingue',
			useful: 'Por encima: distingue a los estudiantes',
			marked: 'Conviene mirarla',
			corners: {
				hardApart: 'Difícil y precisa',
				easyApart: 'Fácil y precisa',
				hardWeak: 'Difícil e imprecisa',
				easyWeak: 'Fácil e imprecisa'
			}
		},
		tests: 'Hasta dónde es fiable cada cuestionario',
		attempts: (n) => `${plural(n, 'primer intento', 'primeros intentos')}.`,
		fault: reviewWords.questions.fault
	},
	one: {
		title: 'Pregunta',
		unknown: 'El curso no tiene esa pregunta.',
		kind: (objective, difficulty) => `${objective}, dificultad ${difficulty}`,
		asks: (place) => `Se pregunta en ${place}`,
		key: 'Como la ven los estudiantes, con su clave',
		answered: 'Lo que dicen las respuestas',
		none: 'En esta clase nadie la ha respondido todavía.',
		n: 'Primeras respuestas',
		right: 'Aciertos',
		partly: (n) => `${plural(n, 'respuesta correcta', 'respuestas correctas')} en parte`,
		apart: 'Distingue',
		time: 'Tiempo',
		half: (seconds) => `la mitad tardó menos de ${Math.round(seconds)} s`,
		empty: 'Vacías',
		of: (n, of) => `${number.format(n)} de ${number.format(of)}`,
		few: (n, enough) => `${n} de las ${enough} respuestas que hacen falta para un número`,
		alone: 'no hay con qué compararla',
		bars: 'Qué respuestas atraen a quién',
		barWords: {
			answer: 'Respuesta',
			n: 'n',
			low: 'Tercio más flojo',
			high: 'Tercio más fuerte',
			right: 'La clave'
		},
		barFinding: (wrong, n): string => {
			if (!wrong || wrong.n === 0) return `Nadie, de ${number.format(n)}, eligió una respuesta incorrecta.`;
			const what = quoted(lines(wrong.text));
			return wrong.verdict === 'draws-the-strong'
				? `${what} atrae a quienes saben más.`
				: `${what} es la respuesta incorrecta más elegida: ${number.format(wrong.n)} de ${number.format(n)}.`;
		},
		who: 'Quién respondió qué',
		whoNote: 'Primeras respuestas, las más frecuentes primero.',
		outcomes: { correct: 'Correcta', partly: 'En parte', 'not-yet': 'Incorrecta' },
		nothing: 'Sin respuesta en palabras',
		names: (n) => plural(n, 'estudiante'),
		urgency: 'Urgencia elegida',
		colour: (name, n, right) => `${name}${right ? ' (correcta)' : ''}: ${number.format(n)}`,
		sure: (n, wrong) =>
			`${plural(n, 'respuesta se dio', 'respuestas se dieron')} con seguridad; ${wrong} de ellas no ${wrong === 1 ? 'era correcta' : 'eran correctas'}.`,
		ideas: 'Ideas equivocadas que hay detrás',
		voices: 'Lo que dijeron de ella los estudiantes',
		noVoices: 'Nadie informó de un problema.'
	},
	judge: {
		title: 'Juzgarla de otra forma en esta clase',
		lead: 'Los intentos anteriores se puntúan de nuevo. Quien gana lo recibe enseguida; quien perdería puntos o el aprobado los conserva hasta que confirmes. Los intentos posteriores también se juzgan así. En sus propios dispositivos los estudiantes siguen viendo la clave del curso.',
		accept: 'Otra respuesta también es correcta',
		acceptHint: 'Respuestas que se dieron o se ofrecieron y no tienen todos los puntos.',
		which: 'Qué respuesta',
		givenBy: (n) => (n === 0 ? 'nadie la dio' : plural(n, 'estudiante')),
		acceptGo: 'Aceptar esta respuesta',
		drop: 'Anular esta pregunta',
		dropHint: 'No cuenta: la puntuación es la parte conseguida de las demás preguntas.',
		dropGo: 'Anular esta pregunta',
		reason: 'Razón',
		reasonHint: 'La leen los estudiantes cuyo resultado cambia, así que no reveles la respuesta.',
		faults: {
			reason: 'Escribe una razón.',
			answer: 'Elige la respuesta que también es correcta.',
			nothing: 'Esto no cambia nada: la respuesta ya tiene todos los puntos, o la pregunta está anulada.'
		} as Record<string, string>,
		done: (raised, waiting) =>
			[
				raised > 0
					? `${plural(raised, 'intento')} ${raised === 1 ? 'subió' : 'subieron'}.`
					: 'Ningún intento subió.',
				waiting > 0
					? `${plural(waiting, 'intento')} ${waiting === 1 ? 'bajaría y espera' : 'bajarían y esperan'} abajo tu decisión.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		confirmed: (n) =>
			`${plural(n, 'intento')} ${n === 1 ? 'bajó' : 'bajaron'}. Los estudiantes lo ven en su cuenta.`,
		takenBack: (n) => `Deshecho. ${plural(n, 'intento')} ${n === 1 ? 'cambió' : 'cambiaron'}.`,
		decisions: 'Lo que se decidió',
		accepted: (answer) => `También es correcta: ${quoted(lines(answer))}`,
		dropped: 'Anulada',
		by: (actor, at) => (actor ? `${actor}, ${at}` : at),
		applied: (n) =>
			n === 0
				? 'No cambió ningún resultado.'
				: `${n === 1 ? 'Cambió' : 'Cambiaron'} ${plural(n, 'resultado')}.`,
		back: (at) => `Se deshizo el ${at}.`,
		takeBack: 'Deshacerlo',
		takeBackHint: 'Los resultados vuelven a ser lo que eran.',
		waiting: (n, passes) =>
			`Con ello ${plural(n, 'intento perdería', 'intentos perderían')} puntos, ${passes === 0 ? (n === 1 ? 'pero no el aprobado' : 'ninguno el aprobado') : n === 1 ? 'y el aprobado' : `${passes} de ellos el aprobado`}.`,
		whose: 'De quién, y cuánto',
		learner: 'Estudiante',
		attempt: 'Intento',
		now: 'Ahora',
		then: 'Después',
		result,
		confirm: (n) => (n === 1 ? 'Bajar este resultado' : `Bajar estos ${n} resultados`)
	},
	attempt: {
		title: (title, ordinal) => `${title}, intento ${ordinal}`,
		unknown: 'Esta clase no tiene ese intento.',
		running: (answered, of) => `En curso: ${answered} de ${of} con respuesta.`,
		result: (percent, passed) => `${percentOf(percent)}${outcome(passed)}`,
		mark: (mark) => `nota mínima ${percentOf(mark)}`,
		facts: (begun, took) => `Empezado el ${begun}${took && `, duró ${took}`}`,
		version: (version) => `Curso ${version}`,
		missed: 'Había que acertarlo y se falló',
		excluded: (why) =>
			`Fuera de las estadísticas: ${(reviewWords.why as Record<string, string>)[why] ?? why}.`,
		nav: 'Intentos de este estudiante',
		previous: 'Antes',
		next: 'Después',
		summary: 'De un vistazo',
		head: {
			question: 'Pregunta',
			answer: 'Respuesta',
			right: 'Clave',
			seconds: 'Tiempo',
			tries: 'Veces',
			sure: 'Seguridad'
		},
		number: (n) => `Pregunta ${n}`,
		of: (n, of) => `Pregunta ${n} de ${of}`,
		empty: 'Vacía',
		gone: 'Esta pregunta ya no está en el curso.',
		dropped: 'Anulada en esta clase: no cuenta.',
		besides: (seconds, tries, sure) =>
			[
				seconds === null ? 'sin un tiempo verosímil' : `${number.format(seconds)} s`,
				plural(tries, 'vez', 'veces'),
				sure && `dijo: ${sure.toLowerCase()}`
			]
				.filter(Boolean)
				.join(', '),
		page: 'Números de esta pregunta',
		asSeen: 'Cada pregunta como se vio',
		wait: 'Las opciones están en el orden de este intento.'
	},
	voices: {
		title: 'Lo que dicen los estudiantes',
		none: 'Nadie ha dicho nada todavía. Los estudiantes informan de problemas debajo de cada pregunta, y evalúan el curso cuando terminan.',
		parts: { course: 'Sobre el curso', question: 'Sobre preguntas', page: 'Sobre páginas' },
		numbers: (n) => plural(n, 'opinión', 'opiniones'),
		more: (n) => `${number.format(n)} más`
	}
} satisfies typeof english.questionWords;
