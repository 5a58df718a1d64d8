// Every word of the interface, in Spanish: neutral, "tú", and without a gender for the reader where one can be
// avoided. Groups and keys are those of `words.en.ts`; a missing or surplus one is a type error.

import type * as english from './words.en.ts';
import type { SaveStatus } from '../report/port.ts';

const number = new Intl.NumberFormat('es');
const oneDecimal = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const clock = new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('es', { dateStyle: 'long' });
const entryDay = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' });

const time = (at: number) => clock.format(at);
const percentOf = (n: number) => `${number.format(n)}\u00a0%`;
/** A number that comes as text with a point, such as "7.6". */
const comma = (text: string) => text.replace('.', ',');
/** "1 pregunta", "2 preguntas". */
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

const ordinals = ['primera', 'segunda', 'tercera', 'cuarta'];
const small = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
/** A time from now on: "mañana", "en cuatro días", "en dos meses". */
function inDays(days: number): string {
	if (days <= 1) return 'mañana';
	const [n, one, many] =
		days < 14
			? [days, 'día', 'días']
			: days < 60
				? [Math.round(days / 7), 'semana', 'semanas']
				: [Math.round(days / 30), 'mes', 'meses'];
	return `en ${small[n] ?? number.format(n)} ${n === 1 ? one : many}`;
}
/** Whole minutes as a person says them: "50 min", "3 h 10 min". */
const span = (minutes: number) =>
	minutes < 60
		? `${minutes} min`
		: `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;
const hours = (n: number) => {
	const rounded = Math.round(n * 10) / 10;
	return count(rounded, 'hora', 'horas');
};

/** Beside what is not translated. */
export const notYet = 'Esto aún no está en español.';

/** The frame round every page, and lessons. */
export const frame = {
	format: { time, percent: percentOf, dateTime: (at: number) => `${day.format(at)}, ${time(at)}` },
	save: {
		text(status: SaveStatus): string {
			switch (status.type) {
				case 'saved':
					return `Guardado a las ${time(status.at)}`;
				case 'retrying':
					return `Sin guardar, nuevo intento (${number.format(status.tries)})`;
				case 'idle':
					return '';
				default:
					return frame.save.kind[status.type];
			}
		},
		kind: {
			idle: '',
			saving: 'Guardando...',
			saved: 'Guardado',
			kept: 'Conservado en este dispositivo',
			retrying: 'Sin guardar, se intenta de nuevo. Tus respuestas se conservan en este dispositivo.',
			offline: 'Sin conexión, conservado en este dispositivo',
			'not-recording': 'No se registra nada',
			'memory-only': 'Se conserva hasta que cierres esta página'
		},
		brief: {
			idle: '',
			saving: 'Guardando',
			saved: 'Guardado',
			kept: 'Queda aquí',
			retrying: 'Sin guardar',
			offline: 'Sin conexión',
			'not-recording': 'Sin registro',
			'memory-only': 'No se conserva'
		}
	},
	note: { said: 'Lo que puedes leer, y lo que se sabe', safety: 'La seguridad primero' },
	nav: {
		skip: 'Ir a la página',
		contents: 'Contenido',
		path: 'Dónde estás',
		close: 'Cerrar',
		now: 'Si está pasando ahora',
		nowShort: 'Pasa ahora',
		allModules: 'Todos los módulos',
		search: 'Buscar',
		youAreHere: 'Estás aquí',
		moduleOf: (order: number, title: string) => `Módulo ${order}: ${title}`,
		inModule: (title: string) => `Contenido de ${title}`,
		stepsDone: (done: number, of: number) => `${done} de ${count(of, 'hecho', 'hechos')}`
	},
	state: { 'not-started': 'Sin empezar', 'in-progress': 'En curso', completed: 'Completado' },
	lesson: {
		lessonOf: (n: number, of: number) => `lección ${n} de ${of}`,
		minutes: (n: number) => `${n} min`,
		minutesLeft: (n: number) =>
			n === 0 ? 'No queda nada' : `${n === 1 ? 'queda' : 'quedan'} cerca de ${n} min`,
		keep: 'La idea que te llevas',
		continueTo: (title: string) => `Continuar: ${title}`,
		questionsOpen: (n: number) =>
			n === 1
				? 'En esta página queda una pregunta abierta.'
				: `En esta página quedan ${n} preguntas abiertas.`
	},
	clip: { describe: 'Describir este clip con palabras' },
	quiz: {
		questions: (n: number) => count(n, 'pregunta', 'preguntas'),
		questionOf: (n: number, of: number) => `Pregunta ${n} de ${of}`
	},
	reference: {
		say: (say: string) => `se dice «${say}»`,
		sourcesOfPage: (n: number) => (n === 1 ? 'Una fuente de esta página' : `${n} fuentes de esta página`),
		cite: (n: string, strength: string) => `Fuente ${n}, solidez ${strength}`,
		doi: (doi: string) => `doi ${doi}`,
		/** `date` as YYYY-MM-DD. */
		checked: (date: string) => `Referencia comprobada el ${entryDay.format(Date.parse(date))}.`,
		strength: {
			A: 'Consenso, o estudios grandes o repetidos.',
			B: 'Un solo estudio bueno o una revisión sólida.',
			C: 'Evidencia escasa, antigua o indirecta.',
			D: 'Opinión o tradición.'
		}
	},
	settings: {
		title: 'Ajustes',
		toLight: 'Colores claros',
		toDark: 'Colores oscuros'
	},
	errors: {
		notFound: 'Esta página no existe',
		notFoundWhy: 'El enlace puede ser antiguo o tener un error.',
		broken: 'Esta página no se pudo abrir',
		brokenWhy: 'Una parte del curso no se cargó. Revisa la conexión y abre la página de nuevo.',
		kept: 'Tus respuestas se conservan.',
		home: 'Todos los módulos'
	}
} satisfies typeof english.frame;

/** Pages and parts that are no part of a lesson's first view. */
export const pages = {
	notices: {
		close: (title: string) => `Cerrar: ${title}`,
		'no-host': {
			title: 'No se encontró tu plataforma de aprendizaje.',
			text: 'Puedes hacer todo el curso. Lo que hagas se conserva solo en este dispositivo y no se envía ninguna puntuación. Cierra esta ventana e inicia el curso desde tu plataforma de aprendizaje para que quede registrado.'
		},
		'class-away': {
			title: 'Tu clase no responde.',
			text: 'Puedes continuar: lo que haces se conserva en este dispositivo. Cuando tu clase responda, vuelve a cargar la página para incorporarlo.'
		},
		'signed-out': {
			title: 'Tu sesión está cerrada.',
			text: 'Tus respuestas se conservan en este dispositivo y llegan a tu clase cuando vuelvas a iniciar sesión.'
		},
		signIn: 'Iniciar sesión',
		'session-over': {
			title: 'Esta sesión terminó.',
			text: 'Para continuar, inicia de nuevo el curso desde tu plataforma de aprendizaje. Lo que hagas aquí hasta entonces se conserva en este dispositivo y se envía cuando vuelvas.'
		},
		'state-damaged': { title: 'Una parte de tu historial no se pudo leer.', text: '' },
		'state-newer': {
			title: 'Tu historial fue escrito por una versión más nueva de este curso.',
			text: 'Queda intacto. Lo que hagas ahora se conserva en este dispositivo. Pide la versión más nueva para continuar con él.'
		},
		'course-changed': {
			title: 'El curso se actualizó.',
			text: 'Algunas respuestas eran de preguntas que ya no existen. Tus resultados se mantienen.'
		},
		'new-attempt': {
			title: 'Se inició un nuevo intento para ti.',
			text: 'El historial anterior queda apartado en este dispositivo y no se vuelve a contar.'
		},
		review: {
			title: 'Estás en modo de revisión.',
			text: 'Puedes mirar y probar todo. No se registra nada.'
		},
		browse: {
			title: 'Estás en modo de exploración.',
			text: 'Puedes mirar y probar todo. No se registra nada.'
		},
		'memory-only': {
			title: 'Este navegador no deja que el curso conserve nada.',
			text: 'Puedes hacer el curso, pero tu avance se pierde al cerrar esta página.'
		},
		kept: {
			all: 'No se perdió nada que cuente.',
			some: 'Se conserva todo lo que se pudo leer: mira en Contenido lo que está hecho.',
			none: 'No se pudo leer nada, así que el curso empieza de nuevo. Las respuestas conservadas en este dispositivo se usan si las hay.'
		}
	},
	question: {
		clip: 'el perro de esta pregunta',
		check: 'Comprobar',
		tryAgain: 'Intentar de nuevo',
		showReasoning: 'Mostrar el razonamiento',
		again: 'Responder de nuevo',
		clear: 'Borrar mi respuesta',
		hint: {
			choice: 'Elige una',
			multiple: 'Elige todas las que correspondan',
			order: 'Ordena: mueve con los botones, con Alt y las flechas, o arrastrando',
			match: 'Elige una para cada fila',
			numeric: 'Escribe un número',
			hotspot: 'Elige un lugar, en la imagen o en la lista',
			branch: 'Elige qué haces en cada paso y mira qué ocurre',
			log: 'Mira el clip y elige una entrada para cada campo',
			clip: 'Mira y después responde debajo de la imagen',
			mark: 'Pon cada marca en el momento que ves en el clip'
		},
		error: 'Error:',
		problem: {
			'nothing-chosen': {
				choice: 'Elige la respuesta que darías',
				multiple: 'Elige al menos una respuesta',
				order: 'Mueve al menos una fila: el orden mostrado al principio es al azar',
				match: 'Elige una pareja para cada fila',
				numeric: 'Escribe el número que darías',
				hotspot: 'Elige un lugar, en la imagen o en la lista',
				branch: 'Elige qué haces primero',
				log: 'Elige una entrada para cada campo',
				clip: 'Elige tu respuesta debajo del clip',
				mark: 'Pon cada marca, con su botón o su control deslizante'
			},
			'no-number': 'Escribe solo un número, como 12 o 1,8',
			'not-moved': 'Mueve al menos una fila: el orden mostrado al principio es al azar',
			'some-empty': 'Algunos campos siguen vacíos: elige una entrada para cada uno',
			'not-finished': 'La escena continúa: elige qué haces después',
			'some-unmatched': 'Elige una pareja para cada fila: algunas siguen abiertas',
			'some-unset': 'Pon cada marca: algunas siguen abiertas',
			'no-urgency': 'Elige qué urgencia tiene',
			'no-confidence': 'Elige con cuánta seguridad respondes',
			'other-kind': 'Esta respuesta es de una forma anterior de la pregunta: responde de nuevo'
		},
		outcome: { correct: 'Correcto.', partly: 'En parte.', 'not-yet': 'Todavía no.' },
		partlyOf: (earned: number, possible: number) =>
			`${number.format(earned)} de ${count(possible, 'punto', 'puntos')} en esta pregunta.`,
		tag: {
			correct: 'Correcto',
			'not-yet': 'Todavía no',
			partly: 'En parte',
			answer: 'Respuesta correcta',
			missed: 'También correcta',
			tried: 'Probada',
			yours: 'Tu respuesta'
		},
		/** Besides the question itself: how soon to act, and how sure one is. */
		triage: {
			urgency: '¿Qué urgencia tiene?',
			levels: {
				red: { word: 'Actúa ya', means: 'Los minutos cuentan.' },
				orange: { word: 'Llama hoy', means: 'El mismo día.' },
				yellow: { word: 'Pide una cita', means: 'En cuestión de días.' },
				green: { word: 'Observa y anota', means: 'Normal, regístralo.' }
			},
			/** Called too calm, by what was called: what the dog would wait for. */
			tooCalm: {
				red: '',
				orange: 'Urgencia demasiado baja: este perro esperaría horas, y no puede.',
				yellow: 'Urgencia demasiado baja: este perro esperaría días, y no puede.',
				green: 'Urgencia demasiado baja: ningún veterinario se enteraría de este perro.'
			},
			/** Called too urgent, by what was called: what it costs. */
			tooUrgent: {
				red: 'Urgencia demasiado alta: no perjudica a este perro, pero un equipo de urgencias deja otro trabajo por él.',
				orange:
					'Urgencia demasiado alta: no perjudica a este perro, pero una llamada hoy puede hacer esperar a otro más enfermo.',
				yellow: 'Urgencia demasiado alta: no perjudica a este perro, pero ocupa una cita que no necesita.',
				green: ''
			},
			/** What a missed emergency takes of the question itself. */
			missed: {
				yellow:
					'Pasar por alto una emergencia quita también la mitad de los puntos de tu respuesta de arriba.',
				green: 'Pasar por alto una emergencia quita también todos los puntos de tu respuesta de arriba.'
			},
			halves: 'La mitad es por la respuesta, la mitad por la urgencia.',
			spoken: (said: string) => `Urgencia: ${said}`,
			confidence: '¿Con cuánta seguridad respondes?',
			sure: { sure: 'Con seguridad', fairly: 'Con bastante seguridad', guess: 'Es una suposición' }
		},
		selected: (n: number) => (n === 0 ? 'Ninguna elegida' : count(n, 'elegida', 'elegidas')),
		reason: 'Por qué:',
		readAgain: 'Leerlo de nuevo en la lección',
		moveUp: (name: string) => `Subir: ${name}`,
		moveDown: (name: string) => `Bajar: ${name}`,
		moved: (name: string, n: number, of: number) =>
			`${name}, ahora ${number.format(n)} de ${number.format(of)}`,
		rightOrder: 'El orden correcto',
		choose: 'Elige',
		number: (unit: string) => `Tu respuesta, en ${unit}`,
		rightNumber: (value: number, unit: string) => `Respuesta correcta: ${number.format(value)} ${unit}.`,
		rightMatch: (text: string) => `Respuesta correcta: ${text}${/[.?!]$/.test(text) ? '' : '.'}`,
		/** A clip of a question; none of it may say what is seen. */
		watch: {
			title: 'Antes de mirar',
			text: 'Lo que hace aquí un perro dibujado puede ser duro de ver. No tiene sonido. En su lugar puedes leer lo que ocurre.',
			show: 'Mostrarlo',
			read: 'Leerlo en su lugar',
			called: (reply: string) => `Al llamarlo: ${reply}`
		},
		mark: {
			set: 'Marcar aquí',
			setFor: (name: string) => `Marcar aquí: ${name}`,
			clear: 'Borrar',
			clearFor: (name: string) => `Borrar: ${name}`,
			notSet: 'Sin marcar',
			seconds: (seconds: string) => `${comma(seconds)} s`,
			spoken: (seconds: string) => `${comma(seconds)} segundos`,
			announced: (name: string, seconds: string) => `${name}: ${comma(seconds)} segundos`,
			early: 'Demasiado pronto.',
			late: 'Demasiado tarde.',
			yours: 'Tu marca:',
			expert: 'Marca experta:',
			within: (seconds: string) => `cuenta con ${comma(seconds)} s de diferencia, antes o después`,
			show: (seconds: string) => `Mostrar ${comma(seconds)} s en el clip`,
			track: 'Tus marcas y las marcas expertas, a lo largo del clip',
			keyYours: 'las tuyas',
			keyExpert: 'lo que cuenta como correcto'
		},
		scene: {
			step: (n: number) => `Paso ${number.format(n)}`,
			ends: 'La escena termina aquí',
			ask: '¿Qué haces?',
			you: 'Tú:',
			showed: 'El clip:',
			back: 'Deshacer el último paso',
			debrief: 'Mirando atrás:',
			best: 'El mejor camino',
			others: 'De qué otras formas puede terminar'
		},
		sheet: {
			title: 'Registro de observación',
			filled: (n: number, of: number) => `${number.format(n)} de ${number.format(of)} con entrada`,
			expert: (entry: string) => `Anotación experta: ${entry}`,
			missed: 'Lo que el veterinario no sabría',
			field: (text: string) => `${text}:`
		}
	},
	comment: {
		report: 'Informar de un problema',
		withQuestion: 'con esta pregunta',
		title: 'Informar de un problema con esta pregunta',
		stays: 'Tu respuesta queda como está.',
		reason: '¿Qué es?',
		reasons: {
			unclear: 'El texto no es claro',
			wrong: 'Creo que la respuesta está mal',
			broken: 'Algo no funciona',
			other: 'Otra cosa'
		},
		text: 'Cuéntanos más, si quieres',
		atMost: (n: number) => `Como máximo ${count(n, 'carácter', 'caracteres')}`,
		send: 'Enviar',
		cancel: 'Cancelar',
		close: 'Cerrar',
		refused: {
			empty: 'Elige qué es, o escribe una línea',
			'too-long': (over: number) =>
				over === 1 ? 'Acórtalo un carácter' : `Acórtalo ${number.format(over)} caracteres`,
			full: 'Tu historial ya tiene todos los comentarios que caben. Este no se puede conservar.'
		},
		kept: {
			host: 'Conservado. Si tu plataforma de aprendizaje admite comentarios, tu docente puede leerlo allí.',
			here: 'Conservado en este dispositivo. Puedes descargarlo en Ajustes.',
			'memory-only': 'Se conserva hasta que cierres esta página. Puedes descargarlo en Ajustes.'
		},
		notHere: 'Estás viendo un historial anterior: no se registra nada.'
	},
	evaluation: {
		title: '¿Qué te pareció el curso?',
		invite: 'Cuéntanos qué te pareció el curso',
		inviteWhy: 'Cinco afirmaciones y dos líneas. Todo es opcional.',
		lead: 'Deja fuera lo que quieras. Se conserva con tu historial y no cambia nada en tu resultado.',
		scale: ['No', 'Más bien no', 'En parte', 'Más bien sí', 'Sí'],
		statements: {
			clear: 'Las páginas me resultaron claras.',
			level: 'El nivel fue adecuado para mí.',
			objectives: 'Ahora puedo hacer lo que el curso prometía.',
			work: 'Puedo usarlo en mi trabajo con perros.',
			animations: 'Las animaciones me ayudaron a verlo.'
		},
		helped: '¿Qué te ayudó más?',
		change: '¿Qué cambiarías?',
		minutes: '¿Cuántos minutos te llevó todo el curso, más o menos?',
		minutesWhy: 'Ayuda a indicar las horas en los certificados.',
		clear: 'Quitar lo que elegí',
		send: 'Enviar',
		refused: {
			empty: 'Da al menos una respuesta: cualquiera sirve',
			minutes: 'Escribe los minutos como número entero, por ejemplo 90'
		},
		/** One text for whoever reads it in a learning system. */
		told: {
			statements: {
				clear: 'Claridad',
				level: 'Nivel adecuado',
				objectives: 'Objetivos cumplidos',
				work: 'Uso en el trabajo',
				animations: 'Ayuda de las animaciones'
			},
			rating: (name: string, n: number, of: number) => `${name} ${n}/${of}.`,
			minutes: (n: number) => `Minutos: ${n}.`,
			helped: (text: string) => `Lo que más ayudó: «${text}».`,
			change: (text: string) => `Por cambiar: «${text}».`
		},
		thanks: 'Gracias',
		sent: 'Lo que enviaste',
		again: 'Enviarlo de nuevo'
	},
	practice: {
		questionOf: (n: number, of: number) => `Práctica, pregunta ${number.format(n)} de ${number.format(of)}`,
		rule: 'Los intentos no se cuentan'
	},
	today: {
		title: 'Cinco minutos hoy',
		card: (n: number) => `Cinco minutos hoy: ${n === 1 ? 'una pregunta' : `${number.format(n)} preguntas`}`,
		why: 'Ya las respondiste. Vuelven antes de que se olviden.',
		begin: 'Empezar',
		of: (n: number, of: number) => `Cinco minutos hoy, ${number.format(n)} de ${number.format(of)}`,
		rule: 'No cambia ningún resultado',
		next: 'Siguiente pregunta',
		finish: 'Terminar',
		done: 'Listo por hoy',
		right: (right: number, of: number) =>
			of === 1
				? right === 1
					? 'Respondiste bien la pregunta.'
					: 'La pregunta todavía no está bien.'
				: right === of
					? `Las ${number.format(of)} están bien.`
					: `${number.format(right)} de ${number.format(of)} bien.`,
		back: 'Cuándo vuelven',
		/** `waits`: days until then and how many come, the soonest first. */
		waits: (waits: { days: number; count: number }[]) =>
			`${waits.map((wait) => `${number.format(wait.count)} ${inDays(wait.days)}`).join(', ')}.`,
		none: 'Hoy no toca nada',
		/** `at` in UTC. */
		nextOn: (at: number) => `La próxima pregunta toca el ${entryDay.format(at)}.`,
		never: 'Una pregunta llega aquí cuando la has respondido en una lección o un cuestionario.',
		home: 'Todos los módulos'
	},
	certificate: {
		title: 'Tu certificado',
		missing: 'Todavía falta algo',
		elsewhere:
			'Tu plataforma de aprendizaje guarda este resultado. Solo hay certificado con el curso completo, examen incluido.',
		missingLead:
			'Para el certificado hacen falta todas las lecciones obligatorias y la nota mínima. Falta esto:',
		passFirst: (title: string) => `Aprobar: ${title}`,
		name: 'Tu nombre, tal como debe imprimirse',
		nameWhy: 'Se conserva en este navegador. No se envía a ningún sitio.',
		nameMissing: 'Escribe tu nombre',
		nameLong: 'Acórtalo a 120 caracteres',
		error: 'Error:',
		show: 'Mostrar mi certificado',
		changeName: 'Cambiar el nombre',
		print: 'Imprimir o guardar como PDF',
		printWhy: 'Se imprime en una hoja, A4 o carta, en horizontal.',
		check: 'Comprobar un certificado',
		home: 'Todos los módulos',
		sheet: {
			kind: 'Constancia de finalización',
			completed: 'completó el curso',
			version: (version: string) => `versión ${version}`,
			passed: (title: string) => `y aprobó su evaluación «${title}»`,
			objectives: 'Objetivos del curso',
			date: 'Fecha de aprobación',
			noDate: 'no conservada',
			score: 'Puntuación',
			scoreOf: (score: number, pass: number) =>
				`${number.format(score)} de 100, nota mínima ${number.format(pass)}`,
			hours: 'Horas',
			hoursOf: (n: number) => number.format(n),
			renew: 'Renovar a más tardar el',
			code: 'Código para comprobarlo',
			provider: 'Impartido por',
			scope:
				'Deja constancia de lo que la persona nombrada hizo en este curso. No es una acreditación ni una licencia. El código revela un error de escritura o un cambio, no una falsificación: compáralo en la página del curso «Comprobar un certificado».'
		},
		/** `date` as YYYY-MM-DD, in the reader’s own form. */
		day: (date: string, locale = 'es') =>
			new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
		checkLead:
			'Escribe lo que dice el certificado. El código revela un error de escritura o un cambio; no puede revelar una falsificación, porque cualquiera que tenga el curso puede hacer uno.',
		fields: {
			name: 'Nombre',
			date: 'Fecha de aprobación',
			score: 'Puntuación, de 100',
			version: 'Versión del curso',
			code: 'Código'
		},
		fieldMissing: {
			name: 'Escribe el nombre',
			score: 'Escribe la puntuación como número entero de 0 a 100',
			version: 'Escribe la versión',
			code: 'Escribe el código: doce letras y cifras'
		},
		dateWhy: 'Déjala vacía si el certificado dice «no conservada».',
		compare: 'Comparar',
		together: 'Los datos concuerdan.',
		apart: 'Los datos no concuerdan. Busca un error de escritura; si no lo hay, algo se cambió.'
	},
	home: {
		lead: '¿Es normal o hay que actuar? Lecciones cortas, en el orden que quieras.',
		scope:
			'Es formación, no consejo veterinario. No amplía lo que la ley te permite hacer. En una emergencia, llama ya a un veterinario.',
		begin: 'Empieza aquí',
		start: (title: string) => `Empezar: ${title}`,
		resume: 'Te quedaste aquí',
		place: (section: string | null, minutes: number) =>
			`${section ? `${section}. ` : ''}Cerca de ${minutes} min para esta página.`,
		finishedWhen: 'Todo está hecho',
		finished: 'Puedes volver a cualquier página; nada de lo que hagas ahora baja tu resultado.',
		modules: 'Módulos',
		inAll: (minutes: number) => `Cerca de ${span(minutes)} en total`,
		state: (state: 'not-started' | 'in-progress' | 'completed', minutes: number) =>
			state === 'completed'
				? 'Completado'
				: `${state === 'in-progress' ? 'En curso' : 'Sin empezar'}, ${span(minutes)}`,
		pretest: (n: number, minutes: number) =>
			`${count(n, 'pregunta', 'preguntas')} antes del curso, cerca de ${number.format(minutes)} min. Opcional.`,
		pretestTaken: 'Tus respuestas antes del curso, por tema.',
		exam: 'Preguntas de todo el curso. El resultado cuenta.',
		examInLms: 'El examen se hace en tu plataforma de aprendizaje. No está aquí.',
		part: 'Contenido',
		howFar: 'Avance',
		done: (done: number, of: number, minutes: number) =>
			done === of
				? of === 1
					? 'La única parte está hecha.'
					: `Las ${of} partes están hechas.`
				: `${done} de ${count(of, 'parte hecha', 'partes hechas')}, cerca de ${span(minutes)} por hacer.`,
		able: 'Lo que ya puedes hacer',
		ableEmpty: 'Esta lista crece con cada lección que completas.',
		atHand: 'A mano'
	},
	quiz: {
		lead: (n: number, minutes: number, pass: number) =>
			`${count(n, 'pregunta', 'preguntas')}, cerca de ${minutes} min. Apruebas con ${percentOf(pass)}.`,
		leadPretest: (n: number, minutes: number) =>
			`${count(n, 'pregunta', 'preguntas')}, cerca de ${minutes} min, antes de empezar. Nada depende de ellas.`,
		rulePretest:
			'Ves cuántas estaban bien, tema por tema. Las respuestas llegan con las lecciones, así que puedes adivinar con libertad.',
		ruleCompare: 'Después del examen ves ambos resultados lado a lado. No se comunica a nadie.',
		ruleFeedback: 'Las respuestas se evalúan cuando las entregas, no antes.',
		ruleTime: (limit: number | null) =>
			limit === null
				? 'Tómate el tiempo que necesites. Se muestra, no se impone.'
				: `Tras ${count(limit, 'minuto', 'minutos')} con una pregunta a la vista, el intento se entrega tal como está.`,
		mustBeRight: 'Estos temas tienen que estar bien',
		mustNote: (cap: number) =>
			`Si fallas una pregunta de uno de ellos, el intento no aprueba, sea cual sea el resto: cuenta como ${percentOf(cap)} a lo sumo.`,
		waitUntil: (at: number) => `Puedes intentarlo de nuevo a partir del ${frame.format.dateTime(at)}.`,
		timeUsed: (used: number, about: number) =>
			`${number.format(used)} de cerca de ${number.format(about)} min`,
		timeLimit: (used: number, limit: number) => `${number.format(used)} de ${number.format(limit)} min`,
		timeLeft: (n: number) =>
			n === 1 ? 'Queda menos de un minuto.' : `Quedan menos de ${number.format(n)} minutos.`,
		timeUp: 'Se acabó el tiempo. Se entregaron las respuestas que habías guardado.',
		ruleStop: 'Puedes parar en cualquier pregunta; lo que respondiste se conserva.',
		ruleRetake: 'Puedes intentarlo de nuevo con otras preguntas. Tu mejor resultado se mantiene.',
		ruleLimit: (n: number) => (n === 1 ? 'Te queda un intento.' : `Te quedan ${n} intentos.`),
		reading: 'Se está leyendo tu historial.',
		waiting: (done: number, of: number) =>
			`Tienes un intento a medias: ${done} de ${count(of, 'respondida', 'respondidas')}.`,
		goOn: 'Continuar',
		start: 'Empezar',
		tryAgain: 'Intentar de nuevo con otras preguntas',
		noneLeft: 'Ya usaste todos los intentos. Vale tu mejor resultado.',
		attempts: 'Tus intentos',
		best: (percent: number, passed: boolean, pass: number) =>
			passed
				? `Mejor resultado: ${percentOf(percent)}, aprobado.`
				: `Mejor resultado: ${percentOf(percent)}. Apruebas con ${percentOf(pass)}.`,
		attempt: (n: number) => `Intento ${n}`,
		attemptResult: (percent: number, passed: boolean) =>
			`${percentOf(percent)}, ${passed ? 'aprobado' : 'todavía sin aprobar'}`,
		rule: 'Se evalúa al entregar',
		keepAndGoOn: 'Guardar y continuar',
		skip: 'Dejarla por ahora',
		previous: 'Pregunta anterior',
		toCheck: 'Repasar tus respuestas',
		itemGone: 'Esta pregunta ya no forma parte del curso.',
		noAttempt: 'No hay ningún intento en curso',
		noAttemptWhy: 'Se entregó, o se empezó en otro navegador. No se perdió nada.',
		toQuiz: 'Al cuestionario',
		checkTitle: 'Repasa tus respuestas',
		allAnswered: 'Todas las preguntas tienen respuesta. Todavía puedes cambiar cada una.',
		stillOpen: (n: number) =>
			n === 1 ? 'Una pregunta todavía no tiene respuesta.' : `${n} preguntas todavía no tienen respuesta.`,
		notAnswered: 'Sin responder',
		answer: 'Responder',
		change: 'Cambiar',
		submitNote:
			'Después de entregar ves cada respuesta con sus razones. Una pregunta abierta cuenta como no acertada.',
		submit: 'Entregar mis respuestas'
	},
	result: {
		title: 'Tu resultado',
		passed: 'Aprobado',
		notYet: 'Todavía sin aprobar',
		score: (percent: number, pass: number) => `${percentOf(percent)}. Apruebas con ${percentOf(pass)}.`,
		capped: (earned: number, shown: number) =>
			`Tus respuestas sumaron ${percentOf(earned)}. Cuenta como ${percentOf(shown)}, porque se falló una pregunta que tiene que estar bien.`,
		bestStands: (percent: number) =>
			`Tu aprobado anterior con ${percentOf(percent)} se mantiene. Nada de aquí lo baja.`,
		canNow: (module: string) => `${module}: lo que ya puedes hacer`,
		byObjective: 'Por objetivo',
		pretestTitle: 'Dónde estás',
		pretestLead: (right: number, of: number) =>
			`${number.format(right)} de ${number.format(of)} bien antes del curso. No cuenta para nada: verás los mismos temas de nuevo después del examen.`,
		before: 'Antes',
		now: 'Ahora',
		missedTopics: 'Fallado, y tiene que estar bien para aprobar:',
		canNowCourse: 'Lo que ya puedes hacer',
		objective: 'Lo que se preguntó',
		right: 'Bien',
		rightOf: (right: number, of: number) => `${right} de ${of}`,
		triage: {
			title: 'Qué urgencia, y con cuánta seguridad',
			none: 'Todavía no hay nada que contar. Cuando respondas una pregunta sobre la urgencia de un caso, se cuenta aquí.',
			/** The finding: emergencies that were called, and other cases that were not called one. */
			found(called: number, needed: number, held: number, others: number) {
				const urgent =
					needed > 0
						? `Dijiste «Actúa ya» en ${this.of(called, needed)} ${needed === 1 ? 'caso que lo necesitaba' : 'casos que lo necesitaban'}.`
						: 'Hasta ahora ningún caso necesitó «Actúa ya».';
				return others > 0
					? `${urgent} No lo dijiste en ${this.of(held, others)} donde no hacía falta.`
					: urgent;
			},
			over: 'Cuentan todos los intentos que entregaste, cada respuesta una vez.',
			case: 'El caso',
			call: 'Tu decisión',
			cases: 'Casos',
			needed: 'Necesitaban «Actúa ya»',
			called: 'Lo dijiste (sensibilidad)',
			others: 'No lo necesitaban',
			held: 'No lo dijiste (especificidad)',
			of: (n: number, of: number) => `${number.format(n)} de ${number.format(of)}`,
			noCase: 'Todavía ninguno',
			/** The finding about confidence, from answers that were called sure. */
			sure(right: number, said: number) {
				if (said === 0) return 'Todavía no dijiste «Con seguridad».';
				return `Cuando respondiste con seguridad, acertaste en ${this.of(right, said)}.`;
			},
			said: 'Dijiste',
			right: 'Todo bien'
		},
		ideas: 'Ideas para mirar de nuevo',
		ideasLead: 'Tus respuestas mostraron estas ideas. Cada enlace lleva a las líneas que lo aclaran.',
		readAgain: 'Leerlo de nuevo',
		review: 'Revisar mis respuestas',
		again: 'Intentar de nuevo',
		home: 'Todos los módulos'
	},
	end: {
		title: 'Guardado y cerrado',
		text: 'Tu plataforma de aprendizaje ya lo sabe. Puedes cerrar esta ventana.',
		notSaved:
			'Tu plataforma de aprendizaje no respondió. Tus respuestas se conservan en este dispositivo y se envían cuando vuelvas a abrir el curso aquí.',
		back: 'Volver a tu plataforma de aprendizaje'
	},
	review: { title: 'Revisa tus respuestas' },
	reference: {
		seeing: '¿Qué estoy viendo?',
		log: 'Registro de observación',
		fieldCard: 'Ficha de campo',
		phone: 'Guion de llamada',
		glossary: 'Glosario',
		glossaryLead: (n: number) => `${count(n, 'término', 'términos')}, cada uno en una frase.`,
		sources: 'Fuentes',
		sourcesLead: (n: number) =>
			`${count(n, 'fuente', 'fuentes')}. La letra dice cuánto puede sostener una fuente.`,
		/** What nobody with a licence has read yet, and where such a reader begins. */
		review: {
			title: 'Ningún veterinario ha revisado todavía este curso',
			lead: 'Cada lección y cada pregunta se compararon con notas sobre las fuentes de abajo, y muchas de estas se leyeron solo en parte. Eso no sustituye a un veterinario. Si lo eres, empieza aquí, donde un error puede dañar a un perro o a una persona.',
			first: {
				now: 'La página roja: qué es rojo y qué hacer en una convulsión',
				aid: 'Los primeros auxilios en su orden, los tiempos y el enfriamiento',
				triage: 'Los cuatro colores. La mayoría son reglas de este curso',
				poison: 'Temblores, veneno y la madre que amamanta',
				spine: 'Una espalda lesionada: qué color y cómo transportar',
				drugs: 'Analgésicos: detener y llamar',
				after: 'Después de una convulsión: cuándo volver a llamar',
				people: 'Sacudidas, mordeduras y saliva: qué protege a las personas y a otros perros',
				knee: 'Una pata en alto, y la redacción de los cuatro grados'
			}
		}
	},
	settings: {
		lead: 'Se conservan en este navegador.',
		theme: 'Colores',
		themes: { system: 'Como el sistema', light: 'Claros', dark: 'Oscuros' },
		motion: 'Movimiento',
		motions: { system: 'Como el sistema', reduced: 'Imágenes fijas en lugar de movimiento' },
		textSize: 'Tamaño del texto',
		textSizes: { normal: 'Normal', large: 'Grande', larger: 'Más grande' },
		searchKey: 'Tecla para la búsqueda',
		searchKeys: { slash: 'La tecla / abre la búsqueda', none: 'Solo la abre su botón' },
		language: 'Idioma',
		languageAuto: 'Como el sistema',
		record: 'Tu historial',
		recordHere:
			'Tu avance se conserva solo en este navegador, para quien lo use. Nadie más puede verlo a distancia.',
		recordHost: 'Tu plataforma de aprendizaje guarda tu historial.',
		someoneElse: 'Ahora aprende otra persona',
		erase: 'Borrar mi avance de aquí',
		ask: {
			'someone-else': '¿Empezar un historial vacío? El que está aquí ahora queda apartado en este navegador.',
			erase: '¿Borrar todo el avance y los resultados conservados en este navegador? No se puede deshacer.'
		},
		yes: { 'someone-else': 'Empezar un historial vacío', erase: 'Borrar' },
		keep: 'Dejarlo como está',
		startedOver: { 'someone-else': 'Se empezó un historial vacío.', erase: 'Se borró tu avance.' },
		saveAndExit: 'Guardar y salir',
		download: 'Descargar mi historial',
		downloadWhy:
			'Un archivo con tus resultados, respuestas y comentarios, hecho en este navegador. No se envía nada a ningún sitio.',
		downloaded: (name: string) => `Hecho: ${name}. Tu navegador lo guarda con sus descargas.`,
		recordFile: {
			what: 'Todo lo que este curso conserva sobre una persona que aprende. Hecho en su navegador, porque ella lo pidió.',
			times: 'Las horas están en UTC. Una hora con null no se conservó.',
			lessons: 'Lecciones cuyo final se alcanzó.',
			results: 'Mejor resultado de cada evaluación; una puntuación es puntos obtenidos de puntos posibles.',
			attempts:
				'Cada intento conservado, el más antiguo primero. Una respuesta está en palabras si su pregunta se pudo leer; si no, con los identificadores en "response".',
			practice: 'Preguntas de las lecciones: el primer y el último intento.',
			reviews:
				'Preguntas que vuelven: cuándo se hicieron por última vez y cuándo tocan de nuevo, en días desde el comienzo de 2024.',
			comments: 'Lo que la persona informó o dijo sobre una pregunta (item), una página o el curso.'
		}
	},
	now: {
		lead: 'Llama ya a un veterinario o a un hospital de urgencias si ves algo de esto.',
		red: 'Actúa ya',
		contacts: 'Llamar',
		who: {
			vet: 'Nuestro veterinario',
			emergency: 'Hospital de urgencias',
			poison: 'Línea de toxicología'
		},
		blank: 'Aquí todavía no hay número',
		setNumbers: 'Añade tus números en Ajustes',
		steps: 'Una convulsión: qué hacer, en orden',
		rule: 'regla del curso',
		scope:
			'Esta página es formación, no consejo veterinario. Observa, cronometra, protege, llama. No des ningún medicamento salvo que un veterinario lo haya ordenado para este perro.'
	}
} satisfies typeof english.pages;

/** Figures: all they show or speak. */
export const figures = {
	table: 'Mostrar como tabla',
	/** Pictures to select a place on, for who cannot see them: enough to answer by, and never the answer. */
	hotspots: {
		hypnogram:
			'Un gráfico de las 21:00 a las 22:35. El tiempo va de izquierda a derecha. Sus cuatro líneas desde arriba: vigilia, REM, somnolencia, ondas lentas.',
		'atonia-pathway':
			'La cabeza y el cuello de un perro dormido, de lado, con el encéfalo y la médula espinal dentro. Debajo, una pata trasera con un músculo, y la médula cortada de través, con su centro gris y una célula grande.',
		'reflex-loop':
			'Un perro de lado con una mano en el flanco y una pata trasera en el aire. Se ven el encéfalo, la médula espinal y un músculo del muslo. Encima del dorso, la médula cortada de través.',
		'joint-section': 'Una articulación abierta a lo largo, un hueso arriba y otro abajo.',
		'hip-laxity':
			'Los huesos de una cadera, de frente: la mitad de la pelvis y la parte de arriba del fémur.',
		'stifle-line': 'Los huesos de una rodilla, de frente, con el músculo del muslo encima.',
		'body-map': 'Un perro de pie y tranquilo, visto de lado, con la cabeza a la derecha.',
		'foot-glands': 'La pata de un perro por debajo, con los dedos hacia arriba.',
		'scratch-toy': 'Un perro de pie y tranquilo, visto de lado, con la cabeza a la derecha.',
		'day-ring':
			'Un anillo en cuatro partes de distinto tamaño. En el sentido del reloj desde arriba: la más grande, luego tres más pequeñas.',
		'sleep-comparison': 'Tres perros duermen de lado, uno junto a otro.',
		'gait-strips':
			'Cinco franjas, una debajo de otra. En cada una, cuatro filas de barras muestran cuándo está apoyado un pie.',
		'patella-grades':
			'Cuatro rodillas de frente, de dos en dos. En cada una, la rótula está en su surco o al lado, con flechas que indican hacia dónde puede ir.',
		'body-condition': 'Tres perros de distinta condición, cada uno de lado y desde arriba.',
		'seizure-timeline':
			'Una línea de izquierda a derecha que muestra con cuánta fuerza se mueve el cuerpo: plana, luego poca, luego mucha, luego cada vez menos.',
		'triage-ladder':
			'Cuatro peldaños, uno debajo de otro, cada uno con un color y un signo: un triángulo, un reloj, una hoja, una marca de verificación.'
	},
	hypnogram: {
		title: 'Seis sueños cortos, y REM dos veces en cada uno',
		note: 'Ejemplo dibujado a partir de los promedios de seis perros, no es un registro real.',
		task: 'Lee las líneas de la izquierda y elige una franja REM.',
		wholeNight: 'La noche entera. Elige una parte',
		show: (from: string, to: string) => `${from}\u2013${to}`,
		line: (from: string, to: string) =>
			`La línea de ${from} a ${to}. Desde arriba: vigilia, REM, somnolencia, ondas lentas. Las flechas recorren la noche, Intro elige.`,
		lines: { awake: 'Vigilia', rem: 'REM', drowsy: 'Somnolencia', 'slow-wave': 'Ondas lentas' },
		segment: (from: string, to: string, line: number) => `${from} a ${to}, ${ordinals[line]} línea`,
		foundSegment: (from: string, to: string) => `${from} a ${to}, REM`,
		wrong: {
			awake: 'Vigilia. REM es sueño: busca una franja corta una línea más abajo.',
			drowsy: 'Somnolencia, entre la vigilia y el sueño. REM es la franja corta una línea más arriba.',
			'slow-wave':
				'Ondas lentas, la parte tranquila del sueño. REM es la franja corta de arriba, cerca de la vigilia.'
		},
		right: (from: string, to: string) =>
			`REM, de ${from} a ${to}. Ahora las patas pueden dar sacudidas breves.`,
		again: (from: string, to: string) => `REM, de ${from} a ${to}. Esta ya la tienes.`,
		count: (found: number, of: number) => `${found} de ${count(of, 'encontrada', 'encontradas')}`,
		all: 'Todas encontradas. Dos en cada sueño, de unos seis minutos cada una.',
		shown: (found: number, of: number) => `Se muestran las ${of}. Encontraste ${found}.`,
		showAll: 'Mostrar todas',
		startAgain: 'Empezar de nuevo',
		loop: 'un ciclo, 83 min',
		start: 'Inicio',
		end: 'Fin',
		stage: 'Fase',
		minutes: 'Minutos'
	},
	dayRing: {
		title: 'El mismo REM, dos proporciones distintas',
		note: 'Promedios de seis pointers en un laboratorio. El anillo suma el día: no es un reloj.',
		states: { alert: 'Alerta', drowsy: 'Somnolencia', 'slow-wave': 'Onda lenta', rem: 'REM' },
		whole: '¿Proporción de qué?',
		wholes: { day: 'Proporción del día', sleep: 'Proporción del sueño clasificado' },
		middle: { day: 'el día entero', sleep: 'sueño clasificado' },
		hours,
		says: {
			day: (rem: string) => `REM es el ${rem} del día.`,
			sleep: (rem: string) => `REM es el ${rem} del sueño clasificado.`
		},
		same: (n: number) =>
			`Las dos veces es el mismo REM, unas ${hours(n)}. El sueño clasificado son las ondas lentas y REM, cerca de un tercio del día, y REM es cerca de un tercio de eso.`,
		alt: (parts: string) => `Anillo de proporciones: ${parts}.`,
		state: 'Estado',
		notCounted: 'no se cuenta'
	},
	atonia: {
		title: 'Cómo REM mantiene quietos los músculos',
		note: 'Simplificado y sin escala. Dibujado a partir de estudios en ratas y gatos.',
		steps: {
			1: {
				place: 'Puente',
				name: 'El interruptor',
				intact:
					'En REM se enciende un pequeño grupo de células en la parte alta del puente. Se llama núcleo sublaterodorsal, o subcoeruleus.',
				lost: 'Estas células se perdieron. REM sigue llegando, pero nada activa el freno.'
			},
			2: {
				place: 'Bulbo',
				name: 'El relevo',
				intact:
					'El interruptor excita células en la parte baja del bulbo raquídeo, y otras en la médula espinal.',
				lost: 'Al relevo no le llega ninguna señal.'
			},
			3: {
				place: 'Médula',
				name: 'El freno',
				intact:
					'Las células de esta cadena liberan glicina y GABA, dos mensajeros que acallan a las células nerviosas.',
				lost: 'No llegan mensajeros que acallen. El freno está suelto.'
			},
			4: {
				place: 'Músculo',
				name: 'El resultado',
				intact: 'La motoneurona se calla, y el músculo sigue relajado. Esto es la atonía.',
				lost: 'La motoneurona dispara y el músculo trabaja: REM sin atonía.'
			}
		},
		stepsLabel: 'Recorrer la cadena',
		whole: {
			intact: 'El puente activa un freno. El cuerpo dormido sigue relajado.',
			lost: 'Sin el interruptor no hay freno. El perro sigue en REM, pero sus patas pueden correr.'
		},
		switchLabel: 'El interruptor del puente',
		switches: { intact: 'Interruptor intacto', lost: 'Interruptor perdido (lesión)' },
		twitch:
			'Las sacudidas breves empiezan aquí. En ratas jóvenes las produce el propio tronco encefálico, así que no son una fuga.',
		labels: {
			pons: 'Puente',
			medulla: 'Bulbo',
			cord: 'Médula',
			inside: 'Médula, corte',
			motor: 'Motoneurona',
			muscle: 'Músculo'
		},
		alt: {
			intact:
				'El tronco encefálico de un perro, de lado: una cadena va del puente al bulbo y a la médula espinal, bloquea allí una motoneurona, y el músculo de la pata sigue relajado.',
			lost: 'La misma cadena con el interruptor del puente perdido: ya no hay bloqueo en la motoneurona y la pata se mueve.'
		},
		list: 'Leerlo como lista'
	},
	comparison: {
		title: 'Tres perros que se mueven dormidos',
		note: 'Dibujos simplificados, ningún perro real. Los nombres son para lo que ves, no un diagnóstico.',
		moving: 'Aquí puedes mirar los tres lado a lado.',
		dog: 'Lo que ves',
		rows: {
			rhythm: 'Ritmo',
			force: 'Fuerza',
			answers: 'Nombre o tacto',
			waking: 'Al despertar',
			doing: 'Haz'
		},
		urgency: { green: 'Observa y anota', yellow: 'Pide una cita', orange: 'Llama hoy', red: 'Actúa ya' },
		dogs: {
			'rem-twitch': {
				name: 'Sacudida REM',
				alt: 'Un perro duerme de lado; una pata da una sacudida breve.',
				rhythm: 'Ninguno: sacudidas breves, ya aquí, ya allá',
				force: 'Pequeña: dedos, una pata, la cara',
				answers: 'Despierta con la voz. No lo toques',
				waking: 'Sabe enseguida dónde está',
				doing: [{ urgency: 'green' as const, text: 'Déjalo. Anótalo si es nuevo.' }]
			},
			'rbd-episode': {
				name: 'Posible TCSR',
				alt: 'Un perro dormido de lado corre con fuerza.',
				rhythm: 'Corre o muerde, como en plena acción',
				force: 'Grande: puede golpear la pared',
				answers: 'Se le puede despertar. Usa la voz, no la mano',
				waking: 'Despejado, sin confusión',
				doing: [
					{ urgency: 'yellow' as const, text: 'Acolcha la zona, graba, llama.' },
					{ urgency: 'orange' as const, text: 'Si está herido, o es viejo y esto es nuevo.' }
				]
			},
			seizure: {
				name: 'Parece una convulsión',
				alt: 'Un perro de lado, rígido, con las cuatro patas pedaleando.',
				rhythm: 'Rigidez repentina, luego pedaleo',
				force: 'Todo el cuerpo. Puede orinarse',
				answers: 'Sin respuesta. En una crisis focal puede seguir reconociéndote',
				waking: 'A menudo perdido y tambaleante, durante minutos o incluso días',
				doing: [
					{
						urgency: 'orange' as const,
						text: 'La primera, de menos de 5 minutos: cronometra, despeja el espacio, graba, llama.'
					},
					{
						urgency: 'red' as const,
						text: 'Más de 5 minutos, dos o más en 24 horas, o sin recuperación entre ellas.'
					}
				]
			}
		}
	},
	triage: {
		title: 'Cuatro peldaños: cuándo actuar',
		note: 'Los colores son propios de este curso. El protocolo escrito de tu centro va primero.',
		ask: 'Elige lo que ves',
		choose: 'Elige un signo',
		answer: (level: string, act: string) => `${level}. ${act}`,
		levels: {
			red: { word: 'Actúa ya', means: 'Los minutos cuentan. Llama mientras actúas.' },
			orange: { word: 'Llama hoy', means: 'El mismo día, también si ya pasó.' },
			yellow: { word: 'Pide una cita', means: 'En cuestión de días. Grábalo y regístralo.' },
			green: { word: 'Observa y anota', means: 'Normal. Déjalo, y anótalo si es nuevo.' }
		},
		signs: {
			'over-five-minutes': {
				see: 'Una convulsión de más de 5 minutos, o dos o más en 24 horas',
				act: 'Ve ya, con la orden de medicación de rescate propia del perro, si la hay.'
			},
			'cannot-walk': {
				see: 'No puede caminar, o no orina',
				act: 'Mantén la columna plana sobre una tabla, y ve.'
			},
			'first-seizure': {
				see: 'El primer episodio que parece una convulsión en un perro adulto, de menos de 5 minutos',
				act: 'Cronometra, despeja el espacio, graba y llama al veterinario.'
			},
			'leg-held-up': {
				see: 'Una pata trasera levantada de repente, temblor, llanto',
				act: 'Lleva al perro en brazos con una segunda persona, y llama.'
			},
			'skips-strides': {
				see: 'Un perro pequeño se salta de 2 a 4 pasos y sigue trotando',
				act: 'Grábalo, evita los saltos altos y pide una cita.'
			},
			'rakes-ear': {
				see: 'Despierto, un pie trasero se rasca con fuerza una oreja roja o con mal olor',
				act: 'Usa guantes, sepáralo si pudiera ser contagioso y pide una cita.'
			},
			'rakes-ground': {
				see: 'Después de hacer sus necesidades, las dos patas traseras raspan hacia atrás; el perro mira alrededor',
				act: 'Deja que termine y después revisa los pies.'
			},
			'flicks-asleep': {
				see: 'Dormido de lado, sacudidas pequeñas e irregulares, despierta con la voz',
				act: 'Déjalo, y anótalo si es nuevo.'
			}
		}
	},
	bodyMap: {
		title: 'Lee el perro entero antes que una pata',
		note: 'Ningún signo decide por sí solo. Mira varios, y lo que ocurre alrededor del perro.',
		alt: 'Un perro de pie y tranquilo, visto de lado, con lugares numerados en las orejas, los ojos, la boca, el cuerpo, la cola y las patas traseras.',
		choose: '¿Dónde miras?',
		list: 'Leer todos los lugares como tabla',
		part: 'Lugar',
		easy: 'Tranquilo',
		watch: 'Da espacio, o mira mejor',
		parts: {
			ears: { name: 'Orejas', easy: 'Sueltas.', watch: 'Hacia atrás.' },
			eyes: {
				name: 'Ojos',
				easy: 'Suaves, o entrecerrados en el juego.',
				watch: 'Se ve el blanco (ojo de ballena).'
			},
			mouth: { name: 'Boca', easy: 'Abierta y suelta.', watch: 'Se lame los labios.' },
			body: { name: 'Cuerpo', easy: 'Curvo y saltarín, con pausas.', watch: 'Rígido, o quieto.' },
			tail: {
				name: 'Cola',
				easy: 'Suelta, o un meneo suelto.',
				watch: 'Metida. Un meneo por sí solo no es una respuesta.'
			},
			'hind-legs': {
				name: 'Patas traseras',
				easy: 'Las dos cargan peso. Derecha e izquierda se mueven por turnos.',
				watch: 'Una está levantada, una cadera cae o las dos empujan a la vez.'
			}
		}
	},
	gaits: {
		title: 'El patrón de los pies distingue las marchas',
		note: 'Una barra es un pie en el suelo. Cercano es el lado que ves: el derecho del perro, hasta que lo reflejes. Tiempos dibujados a ojo, no medidos.',
		choose: 'Elige una marcha',
		names: {
			walk: 'Paso',
			trot: 'Trote',
			'patella-skip': 'Saltito de rótula',
			'bunny-hop': 'Salto de conejo',
			'oa-walk': 'Paso rígido'
		},
		says: {
			walk: 'Un pie se apoya después de otro. Cada pie está más tiempo abajo que arriba.',
			trot: 'Los pies en diagonal se apoyan juntos: uno delantero y el trasero del lado contrario.',
			'patella-skip':
				'Un trote con un hueco: un pie trasero se salta algunos pasos. Después se apoya y sigue trotando como antes.',
			'bunny-hop':
				'Los dos pies traseros se apoyan juntos y se levantan juntos. Los delanteros se apoyan uno tras otro.',
			'oa-walk':
				'Los pies se apoyan en el orden del paso, solo que más despacio. Las barras no pueden mostrar que los pasos son cortos y bajos: mira al perro.'
		},
		feet: {
			LF: 'Del. lejos',
			RF: 'Del. cerca',
			RH: 'Tras. cerca',
			LH: 'Tras. lejos'
		},
		missed: 'en alto',
		tie: 'Estos dos se apoyan juntos',
		time: 'tiempo →',
		alt: (gait: string, says: string) => `Barras de cuatro pies sobre una línea de tiempo. ${gait}: ${says}`,
		list: 'Leer las cinco con palabras'
	},
	scratchToy: {
		title: 'Tu mano lo inicia, pero la pata lleva su propio compás',
		note: 'Un juguete, no una prueba para un perro. El compás y la parada vienen de experimentos antiguos. Cuánto suma cada caricia es decisión nuestra.',
		alt: {
			ready: 'Un perro de pie y tranquilo, con las cuatro patas en el suelo. El flanco está marcado.',
			adding: 'Una mano frota el flanco. Las cuatro patas están en el suelo.',
			answers: 'Una mano frota el flanco, y una pata trasera rasca el aire. La cabeza está baja y suelta.'
		},
		here: 'Frota aquí',
		rub: 'Frotar el flanco',
		keys: 'Cada pulsación es una caricia. Las flechas izquierda y derecha también frotan, o arrastra de un lado a otro sobre el perro.',
		touch: 'Tu mano',
		touches: { light: 'Suave', firm: 'Firme' },
		says: {
			ready: 'Frota el flanco y mira qué hace una pata trasera.',
			adding: {
				light: 'Todavía no: las caricias suaves se suman. Sigue frotando.',
				firm: 'Todavía no: las caricias se suman. Sigue frotando.'
			},
			faded: {
				light: 'Todavía nada. Las caricias suaves solo se suman si van muy seguidas.',
				firm: 'Todavía nada. Las caricias solo se suman si van muy seguidas.'
			},
			answers: 'La pata responde. Frota más despacio o más rápido: el compás no cambia.',
			stopped: 'Se detuvo con tu mano.'
		},
		rubbedAt: (low: number, high: number) =>
			`Frotaste a ${high - low < 0.5 ? '' : `${oneDecimal.format(low)} a `}${oneDecimal.format(high)} caricias por segundo; la pata se mantuvo en 4,5.`,
		rates: {
			cord: 'Suma hasta la línea',
			rests: 'en reposo',
			works: 'trabaja',
			hand: 'Caricias por segundo',
			leg: 'Patadas por segundo',
			each: (n: number) => (n === 0 ? '0' : oneDecimal.format(n))
		},
		lesson: {
			asks: '¿De quién es el ritmo?',
			answers:
				'De la médula espinal, no de tu mano. El perro está despierto y relajado, se mueve una pata, y se detiene a más tardar dos segundos después de tu mano.'
		},
		list: 'Leer lo que muestra',
		facts: [
			'Una caricia suave no hace nada. Las caricias suaves muy seguidas se suman hasta que la pata empieza. Con caricias firmes empieza antes.',
			'La pata trasera del lado frotado rasca el aire unas 4,5 veces por segundo, sea cual sea la rapidez de la mano. A veces lo hacen las dos patas traseras.',
			'Cuando la mano se detiene, la pata sigue un momento. En menos de dos segundos también se ha detenido.',
			'El perro está despierto, con la cabeza suelta y las orejas sueltas. Las demás patas y la cola se quedan quietas.'
		]
	},
	hipLaxity: {
		title: 'Una cadera laxa deja que la cabeza se salga de su cavidad',
		note: 'Dibujo simplificado de los huesos de frente, como en una radiografía.',
		alt: 'Las dos caderas de una pelvis. En un lado, una cabeza redonda está hundida en su cavidad, cubierta en más de la mitad. En el otro, la cavidad es poco profunda, la cabeza está aplanada, hay un espacio entre ellas y los bordes tienen espolones óseos.',
		kinds: {
			normal: {
				name: 'Cadera normal',
				marks: {
					1: 'Cavidad profunda',
					2: 'Cabeza redonda, cubierta más de la mitad',
					3: 'Ajuste estrecho',
					4: 'Bordes lisos'
				}
			},
			dysplastic: {
				name: 'Cadera displásica',
				marks: {
					1: 'Cavidad poco profunda',
					2: 'Cabeza aplanada',
					3: 'Espacio',
					4: 'Espolones óseos'
				}
			}
		},
		slide: 'Laxitud (índice de distracción)',
		value: (laxity: string, says: string) => `${comma(laxity)}. ${says}`,
		index: (laxity: string) => `Laxitud ${comma(laxity)}.`,
		slideAlt: (says: string) => `Una cadera con la cabeza redonda. ${says}`,
		cover: {
			over: 'Más de la mitad de la cabeza está cubierta.',
			under: 'Menos de la mitad de la cabeza está cubierta.',
			edge: 'Solo el borde interno de la cabeza está cubierto.'
		},
		side: {
			below: 'Por debajo de 0,30, el límite habitual: riesgo bajo de osteoartritis más adelante.',
			past: 'Desde 0,30, el límite habitual: la cadera es propensa a la osteoartritis más adelante. Es un límite, no una nota para aprobar.'
		},
		scope:
			'La cruz es el centro de la cavidad; el punto, el centro de la cabeza. 0 es firme, 1 es suelta. Un veterinario lo mide en radiografías. Nunca aprietes ni tires de una cadera para averiguarlo.',
		edge: 'Borde de la cavidad',
		socket: 'Cavidad',
		covered: 'Cobertura',
		line: 'Qué significa el número',
		list: 'Mostrar las tres posiciones como tabla'
	},
	seizure: {
		title: 'A los cinco minutos, una convulsión es una emergencia',
		note: 'Las barras son un ejemplo dibujado, no el registro de un perro. Los días y los minutos no comparten escala.',
		choose: 'Elige una fase',
		timer: 'Minutos en tu cronómetro',
		days: 'días',
		goesOn: 'si continúa',
		actNow: 'Actúa ya',
		alt: 'Una línea de tiempo. Un cambio horas o días antes; primeros signos, donde empieza el cronómetro; una convulsión corta; luego una recuperación larga. Hay una línea roja a los cinco minutos de convulsión.',
		phases: {
			before: {
				name: 'Antes',
				term: 'pródromo',
				long: 'de horas a días',
				see: 'El perro no está como siempre, horas o días antes.',
				do: ['Escribe qué cambió, y cuándo.', 'Díselo al equipo veterinario.']
			},
			'first-signs': {
				name: 'Primeros signos',
				term: 'aura',
				long: 'así empieza una crisis focal',
				see: 'Un labio o una pata puede dar sacudidas. El perro quizá todavía te reconoce.',
				do: [
					'Pon en marcha un cronómetro y anota la hora.',
					'Pide a una segunda persona que grabe y llame.',
					'Haz espacio: aparta las cosas duras y los otros perros.'
				]
			},
			seizure: {
				name: 'Convulsión',
				term: 'fase ictal',
				long: 'por lo común menos de 2 a 3 minutos',
				see: 'Una convulsión generalizada: rigidez repentina, una caída, patas que pedalean, quizá orina, sin respuesta al nombre.',
				do: [
					'Mantén las manos lejos de la boca. Nunca sujetes al perro contra el suelo.',
					'A los 2 o 3 minutos, avisa al veterinario. Es una regla de este curso.',
					'A los 5 minutos, ve ya.',
					'Da un medicamento de rescate solo si se ordenó para este perro.'
				]
			},
			after: {
				name: 'Después',
				term: 'fase postictal',
				long: 'cerca de la mitad en 30 minutos, algunos durante días',
				see: 'Lo más frecuente: perdido y tambaleante. Algunos perros están ciegos, hambrientos, inquietos o agresivos. En una encuesta a 87 dueños duró de 5 minutos a 3 días.',
				do: [
					'Quédate atrás y deja libres las salidas.',
					'Ni comida ni agua hasta que el perro esté atento y trague.',
					'Regístralo y llama, cada vez.',
					'Actúa ya si llega una segunda en 24 horas, o si una hora no trae ninguna mejoría.'
				]
			}
		},
		see: 'Ves',
		do: 'Haces',
		list: 'Leer las cuatro con palabras'
	},
	reflexLoop: {
		title: 'El reflejo de rascado funciona sin el encéfalo',
		note: 'Simplificado y sin escala. El compás se midió en perros cuya médula espinal estaba separada del encéfalo por un corte.',
		steps: {
			1: {
				place: 'Piel',
				name: 'El contacto',
				says: 'Las terminaciones nerviosas repartidas por la piel sienten el roce. Las caricias débiles tienen que sumarse antes de que ocurra algo.'
			},
			2: {
				place: 'Entrada',
				name: 'Nervio sensitivo',
				says: 'Lleva cada caricia a la médula espinal. Conexiones dentro de la médula la pasan a la parte que mueve las patas traseras.'
			},
			3: {
				place: 'Médula',
				name: 'El ritmo',
				says: 'La parte baja (lumbosacra) de la médula espinal marca el compás, unas 4,5 patadas por segundo. No sigue la rapidez de tu mano.'
			},
			4: {
				place: 'Pata',
				name: 'Nervio motor',
				says: 'Lleva el compás a los músculos de la pata, sobre todo del lado que frotas. Suele patear una pata trasera, a veces las dos.'
			}
		},
		stepsLabel: 'Recorrer el circuito',
		whole:
			'Un roce en la piel viaja a la médula espinal y de allí a la pata. El encéfalo no está en el circuito.',
		brain: 'Conexión con el encéfalo',
		links: { intact: 'Conexión intacta', cut: 'Conexión cortada' },
		brainSays: {
			intact: 'El encéfalo puede aumentar o reducir el reflejo. No produce el ritmo.',
			cut: 'La pata sigue respondiendo. Así que el reflejo no te dice nada del ánimo ni de la inteligencia.'
		},
		labels: {
			brain: 'Encéfalo',
			cord: 'Médula',
			inside: 'Médula, corte',
			sensory: 'N. sensitivo',
			motor: 'N. motor',
			skin: 'Piel'
		},
		alt: {
			intact:
				'Una mano frota el flanco de un perro. Un circuito va de la piel por un nervio a la médula espinal, por la médula hasta su parte baja, y por otro nervio al muslo. El encéfalo está dibujado en gris, conectado con la médula pero fuera del circuito.',
			cut: 'El mismo circuito con la médula cortada entre él y el encéfalo. El circuito está entero y la pata sigue pateando.'
		},
		list: 'Leerlo como lista'
	},
	stifleLine: {
		title: 'Una pata arqueada tira de la rótula hacia dentro',
		note: 'Dibujo simplificado de una pata trasera derecha, de frente. El arco está dibujado más grande que en la realidad.',
		legs: { straight: 'Recta', bowed: 'Arqueada' },
		outside: 'fuera',
		inside: 'dentro',
		places: ['Músculo del muslo (cuádriceps)', 'Rótula (patela)', 'Hueso de la pierna (tibia)'],
		muscle: 'Músculo del muslo',
		works: { pulls: 'Tira', rests: 'Descansa' },
		says: {
			pulls:
				'Los dos músculos tiran. Un tirón pasa por encima del surco. El otro pasa por dentro de él y se lleva la rótula.',
			rests:
				'Los dos músculos descansan, y las dos rótulas están en el surco. En la pata arqueada la línea hace una curva.'
		},
		alt: {
			straight: {
				pulls: 'La línea del músculo a la rótula y a la tibia es recta. La rótula se queda en su surco.',
				rests: 'La línea es recta y la rótula está en su surco.'
			},
			bowed: {
				pulls:
					'La rodilla se arquea hacia fuera, así que la línea pasa por dentro del surco, y la rótula se desliza hacia allí.',
				rests: 'La rótula está en su surco, y allí la línea hace una curva.'
			}
		},
		list: 'Mostrar como tabla'
	},
	patellaGrades: {
		title: 'El grado es cómo se comporta la rótula, no cuánto duele',
		note: 'Dibujos simplificados de una rodilla derecha, de frente. Solo un veterinario la gradúa, con la mano.',
		grade: 'Grado',
		grades: {
			I: {
				name: 'Grado I',
				line: 'Sale cuando se empuja y vuelve sola.',
				does: { rest: 'Apretar', pressed: 'Soltar', released: 'Empezar de nuevo' },
				says: {
					rest: 'En su surco. El perro apenas muestra signos.',
					pressed: 'Un pulgar la empuja hacia dentro, fuera del surco.',
					released: 'Vuelve sola a su lugar.'
				}
			},
			II: {
				name: 'Grado II',
				line: 'Sale, y se queda fuera un rato.',
				does: { rest: 'Apretar', pressed: 'Soltar', released: 'Devolverla' },
				says: {
					rest: 'En su surco. También se sale sola al doblar la rodilla: el perro da un saltito de vez en cuando.',
					pressed: 'Un pulgar la empuja hacia dentro, fuera del surco.',
					released: 'Se queda fuera hasta que una mano la devuelve o el perro estira la rodilla.'
				}
			},
			III: {
				name: 'Grado III',
				line: 'Fuera la mayor parte del tiempo. Se puede devolver, vuelve a salirse.',
				does: { rest: 'Apretar', pressed: 'Soltar', released: 'Empezar de nuevo' },
				says: {
					rest: 'Fuera, por el lado interno, la mayor parte del tiempo. El perro cojea de forma constante y se para con las patas arqueadas.',
					pressed: 'Con la rodilla recta, un pulgar la devuelve.',
					released: 'Vuelve a salirse al doblar la rodilla.'
				}
			},
			IV: {
				name: 'Grado IV',
				line: 'Siempre fuera. No se puede devolver.',
				does: { rest: 'Apretar', pressed: 'Soltar', released: 'Empezar de nuevo' },
				says: {
					rest: 'Fuera, por el lado interno, de forma permanente. La pata está deformada y el perro va agachado.',
					pressed: 'El pulgar aprieta, y nada se mueve.',
					released: 'Está donde estaba: fuera.'
				}
			}
		},
		key: 'Línea continua: donde está. De puntos: adonde la puede empujar una mano. Flecha: hacia dónde, y si vuelve.',
		choose: 'Grado: elige uno y después aprieta',
		phases: { rest: 'Antes', pressed: 'El pulgar aprieta', released: 'El pulgar suelta' },
		outside: 'fuera',
		inside: 'dentro',
		scope: 'Aprieta aquí, nunca en la rodilla de un perro. Graba cómo camina y pide una cita.',
		list: 'Mostrar como tabla'
	},
	jointSection: {
		title: 'El cartílago no tiene nervios. Lo que lo rodea, sí',
		note: 'Dibujo simplificado de una articulación abierta.',
		choose: 'La articulación',
		states: { normal: 'Normal', osteoarthritis: 'Osteoartritis' },
		says: {
			normal:
				'Un cartílago liso cubre los dos huesos. Hay terminaciones nerviosas en el hueso, en el revestimiento (membrana sinovial) y en la cápsula, y ninguna en el cartílago.',
			osteoarthritis:
				'Cambia toda la articulación, no solo el cartílago. Lo que puede doler es el revestimiento inflamado, la cápsula y el hueso de debajo.'
		},
		key: 'Un nervio y su terminación. Con osteoartritis, un anillo marca las terminaciones que pueden comunicar dolor.',
		labels: { cartilage: 'Cartílago', bone: 'Hueso', synovium: 'Sinovial', capsule: 'Cápsula' },
		alt: {
			normal:
				'Una articulación abierta. Dos huesos con cartílago liso, un revestimiento fino y una cápsula. Hay nervios en los huesos, el revestimiento y la cápsula, ninguno en el cartílago.',
			osteoarthritis:
				'La misma articulación con osteoartritis. El cartílago es fino, áspero y falta en el centro, el revestimiento está hinchado y los bordes tienen espolones óseos. Están marcadas las terminaciones nerviosas del hueso, el revestimiento y la cápsula.'
		},
		tissue: 'Tejido',
		nerves: 'Nervios',
		yes: 'Sí',
		none: 'Ninguno',
		changes: {
			cartilage: 'Fino y áspero, falta en partes',
			bone: 'Espolones en los bordes',
			synovium: 'Inflamada e hinchada',
			capsule: 'También es parte de la enfermedad'
		},
		list: 'Mostrar como tabla'
	},
	footGlands: {
		title: 'El olor puede venir de los cuatro pies, no solo de los traseros',
		note: 'Simplificado. De dónde viene el olor y qué dice no está demostrado.',
		show: 'Iluminar',
		shows: { glands: 'Pies con glándulas', rakes: 'Pies que raspan el suelo' },
		says: {
			glands: 'Los cuatro. Las glándulas de los pies pueden añadir olor al suelo.',
			rakes: 'Los pies traseros raspan. Un pie delantero también, pero solo a veces.'
		},
		alt: {
			glands: 'Un perro de pie, de lado. Los cuatro pies están iluminados.',
			rakes:
				'El mismo perro. Los pies traseros están iluminados; los delanteros tienen un anillo discontinuo, que significa a veces.'
		},
		paw: 'Un pie por debajo',
		pawAlt:
			'El pie de un perro por debajo: cuatro almohadillas de los dedos con uñas, una almohadilla grande y la piel entre los dedos.',
		parts: {
			1: 'Almohadillas de los dedos',
			2: 'Almohadilla grande',
			3: 'Piel entre los dedos (con puntos)'
		},
		idea: 'Que el olor venga de entre los dedos es una idea. Es plausible, no está demostrada.',
		feet: { hind: 'Pies traseros', front: 'Pies delanteros' },
		always: 'Sí',
		sometimes: 'A veces',
		list: 'Mostrar como tabla'
	},
	bodyCondition: {
		title: 'Lo ideal es 4 o 5 de 9: cintura, vientre recogido y costillas que se palpan',
		note: 'Formas dibujadas, simplificadas. Puntúa con los ojos y las manos: un pelaje espeso oculta el cuerpo.',
		choose: 'Elige una puntuación',
		scoreName: 'Puntuación',
		score: (score: number) => `${score}/9`,
		groups: { thin: 'Demasiado delgado', ideal: 'Ideal', heavy: 'Demasiado pesado' },
		alt: (score: string) => `Un perro con una condición corporal de ${score}, de lado y desde arriba.`,
		signs: {
			ribs: 'Costillas y huesos',
			waist: 'Cintura, desde arriba',
			tuck: 'Vientre, de lado'
		},
		scores: {
			1: {
				ribs: 'Costillas, columna y huesos de la cadera se ven de lejos. Hay pérdida de músculo.',
				waist: 'Muy estrecha',
				tuck: 'Muy metido hacia arriba'
			},
			2: {
				ribs: 'Costillas, columna y huesos de la cadera se ven con facilidad. No se palpa grasa.',
				waist: 'Muy estrecha',
				tuck: 'Muy metido hacia arriba'
			},
			3: {
				ribs: 'Las costillas se palpan con facilidad y pueden verse. Se ve la parte de arriba de la columna.',
				waist: 'Muy marcada',
				tuck: 'Recogido muy marcado'
			},
			4: {
				ribs: 'Las costillas se palpan con facilidad, con poca grasa encima.',
				waist: 'Se ve con facilidad',
				tuck: 'Recogido claro'
			},
			5: {
				ribs: 'Las costillas se palpan; no hay mucha grasa encima.',
				waist: 'Se ve detrás de las costillas',
				tuck: 'Recogido'
			},
			6: {
				ribs: 'Las costillas se palpan a través de un poco de grasa de más.',
				waist: 'La hay, pero no es marcada',
				tuck: 'Todavía recogido'
			},
			7: {
				ribs: 'Las costillas se palpan con dificultad. Hay grasa en el lomo y la base de la cola.',
				waist: 'Apenas la hay, o falta',
				tuck: 'Quizá todavía recogido'
			},
			8: {
				ribs: 'Las costillas no se palpan, o solo con presión firme.',
				waist: 'No la hay',
				tuck: 'Sin recoger; el vientre puede colgar'
			},
			9: {
				ribs: 'Grasa gruesa en pecho, columna, base de la cola, cuello y patas.',
				waist: 'No la hay',
				tuck: 'Sin recoger; el vientre cuelga'
			}
		},
		over: (percent: string) => `Cerca de un ${percent} por encima del peso ideal.`,
		list: 'Mostrar los nueve como tabla'
	}
} satisfies typeof english.figures;

/** The exam where a server gives it. */
export const exam = {
	rule: 'Cada respuesta se guarda enseguida en el servidor. Puedes cambiarla hasta que entregues.',
	ruleTime: (limit: number) =>
		`${count(limit, 'minuto', 'minutos')} después de empezar, el intento se entrega tal como está.`,
	fetching: 'Se está cargando el examen.',
	submitNote:
		'Después de entregar ves qué preguntas estaban bien y dónde leer de nuevo. Una pregunta abierta cuenta como no acertada.',
	offline: {
		title: 'No se puede llegar al servidor.',
		text: 'El examen se hace en el servidor, así que necesita la red. Tus respuestas hasta ahora se conservan, y continúa cuando el servidor vuelva a responder.'
	},
	'signed-out': {
		title: 'Tu sesión está cerrada.',
		text: 'Tus respuestas hasta ahora se conservan. Inicia sesión de nuevo en otra pestaña, vuelve aquí e inténtalo de nuevo.'
	},
	refused: {
		title: 'El servidor no aceptó esto.',
		text: 'Tus respuestas hasta ahora se conservan. Inténtalo de nuevo en un momento.'
	},
	again: 'Intentar de nuevo',
	signIn: 'Iniciar sesión',
	question: (n: number) => `Pregunta ${number.format(n)}`,
	review: 'Mira cómo fue cada pregunta',
	reviewWhy:
		'Aquí no se muestran las respuestas correctas: las mismas preguntas se hacen a otras personas, y quizá vuelvan a tocarte. Los enlaces llevan a las líneas que deciden cada una.',
	open: 'Quedó sin responder.',
	gone: 'Los detalles de este intento no están en este servidor. Su resultado se mantiene.',
	/** At the foot of a certificate. */
	scope: (address: string) =>
		`Deja constancia de lo que la persona nombrada hizo en este curso. No es una acreditación ni una licencia. Si es válido se dice en ${address}`
} satisfies typeof english.exam;

/** The search. */
export const search = {
	title: 'Buscar en el curso',
	hint: 'Una palabra, un signo, algo que viste. No hace falta escribirlo bien.',
	kinds: { lesson: 'Lección', term: 'Glosario', row: '¿Qué estoy viendo?' },
	inModule: (order: number, title: string) => `Módulo ${number.format(order)}, ${title}`,
	rises: (urgency: string, when: string) => `${urgency} si ${when}`,
	loading: 'Preparando las páginas...',
	failed: 'La búsqueda no se cargó. Revisa la conexión y escribe de nuevo.',
	results: (n: number, of: number) =>
		n < of
			? `${n === 1 ? 'El mejor resultado' : `Los ${number.format(n)} mejores resultados`} de ${number.format(of)}`
			: n === 1
				? 'Un resultado'
				: `${number.format(n)} resultados`,
	none: (typed: string) => `No se encontró nada con «${typed}».`,
	noneWhy: 'Usa menos palabras, u otra palabra para lo que ves.',
	loose: 'Ninguna página tiene todas estas palabras. Estas tienen algunas.',
	guessed: (typed: string, meant: string) =>
		`«${typed}» no está en ninguna página. Se muestra en su lugar: ${meant}.`,
	try: 'Prueba con una de estas',
	reference: 'O mira en',
	keys: 'En cualquier página, la tecla / abre la búsqueda.',
	urgent: '¿Tienes delante un perro en apuros? Abre esto primero.'
} satisfies typeof english.search;

/** The page "What am I seeing?". */
export const seeing = {
	lead: 'Responde unas preguntas, o busca lo que ves. Los dos caminos llevan a un grupo probable y a un color: cuándo debe saberlo un veterinario. No es un diagnóstico.',
	nowWhy: '¿El perro convulsiona, se desplomó o no puede caminar? Abre esto primero.',
	none: 'Este curso no tiene esa tabla.',
	path: {
		title: 'Paso a paso',
		question: (n: number) => `Pregunta ${number.format(n)}`,
		left: (n: number) => (n === 1 ? 'Todavía encaja una fila' : `Todavía encajan ${number.format(n)} filas`),
		noneFits: 'Ninguna de estas encaja',
		back: 'Atrás',
		again: 'Empezar de nuevo',
		soFar: (n: number) => `Tus respuestas (${number.format(n)})`,
		change: (ask: string) => `Cambiar: ${ask}`,
		fits: (n: number) => (n === 1 ? 'Esta fila encaja' : 'Estas filas encajan'),
		two: 'Si encajan dos filas, actúa según la más urgente.',
		unlisted: 'Ninguna fila encaja',
		next: 'Y después',
		place: (title: string) => `Cuándo actuar, en la lección «${title}»`
	},
	rows: {
		title: 'La tabla completa',
		search: 'Busca lo que ves',
		hint: 'Por ejemplo «temblor», «oreja» o «escaleras». No hace falta escribirlo bien.',
		soon: 'Cuándo',
		everything: 'Todo',
		found: (n: number, of: number) =>
			n === of
				? of === 1
					? 'La única fila'
					: `Las ${number.format(of)} filas`
				: n === 1
					? 'Una fila'
					: `${number.format(n)} de ${count(of, 'fila', 'filas')}`,
		nothing: 'Ninguna fila tiene estas palabras. Prueba con otra palabra, o ve paso a paso.',
		loose: 'Ninguna fila tiene todas estas palabras. Estas tienen algunas.',
		guessed: (typed: string, meant: string) =>
			`«${typed}» no está en ninguna fila. Se muestra en su lugar: ${meant}.`,
		showAll: 'Mostrar todas las filas',
		failed: 'La búsqueda no se cargó. Revisa la conexión y escribe de nuevo.',
		caption: 'Lo que ves, lo que puede ser, qué hacer y cuándo',
		clip: 'Clip',
		see: 'Lo que ves',
		likely: 'Grupo probable',
		notDiagnosis: 'no es un diagnóstico',
		act: 'Haz',
		watch: (see: string) => `Ver el clip: ${see}`,
		watchShort: 'Ver',
		asksFirst: 'Pregunta antes de mostrar',
		lesson: (title: string) => `Lección: ${title}`,
		ifSo: (what: string) => `si ${what}`,
		rules: 'Todos los colores son reglas de este curso, y también lo que está en una fila sin fuente.'
	},
	levels: {
		red: 'Rojo: actúa ya',
		orange: 'Naranja: llama hoy',
		yellow: 'Amarillo: pide una cita',
		green: 'Verde: observa y anota'
	},
	colours: { red: 'Rojo', orange: 'Naranja', yellow: 'Amarillo', green: 'Verde' },
	scope: 'Esta página es formación, no consejo veterinario. Si no tienes la certeza, llama.'
} satisfies typeof english.seeing;

/** Pages for the workplace: the observation log, the field card, the phone script, and the numbers of the place. */
export const work = {
	/** Buttons and states that several of them have. */
	print: 'Imprimir o guardar como PDF',
	blank: (label: string) => `[${label.charAt(0).toLowerCase()}${label.slice(1)}]`,
	notChosen: 'Sin rellenar',
	now: 'Ahora',
	nowFor: (label: string) => `${label}: ahora`,
	courseRules: 'Las líneas sin número son reglas de este curso.',
	ruleToo: 'en parte, una regla de este curso',
	/** Seconds as "1 min 20 s". */
	length(seconds: number): string {
		const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
		return [h > 0 && `${h} h`, (min > 0 || h > 0) && `${min} min`, `${s} s`].filter(Boolean).join(' ');
	},
	/** `date` as YYYY-MM-DD, in the reader’s own form. */
	day: (date: string, locale = 'es') =>
		new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date)),
	numbers: {
		title: 'Números de este lugar',
		why: 'Aparecen en «Si está pasando ahora», la ficha de campo y el guion de llamada. Se conservan en este dispositivo; no se envían a ningún sitio.',
		whyPage:
			'Aparecen en «Si está pasando ahora», la ficha de campo y el guion de llamada, hasta que cierres esta página: este navegador no conserva nada.',
		fixed: 'Estos vienen con el curso:',
		example: 'Nombre y número, tal como lo marcarías',
		set: 'Añade tus números en Ajustes',
		change: 'Cambia los números en Ajustes'
	},
	card: {
		lead: 'Una hoja para la pared, A4 o carta. Rellena primero los números.',
		sheet: 'Lee la patada de un perro: ficha de campo',
		red: 'Rojo: llama ya a un veterinario o a un hospital de urgencias',
		call: 'Llamar',
		aid: 'Una convulsión: primeros auxilios, en orden',
		colours: '¿Cuándo? Detente en el primer sí',
		redSigns: 'Cualquier línea de la lista roja.',
		questions: 'Cinco preguntas antes de un nombre',
		film: 'Graba',
		log: 'Escribe',
		unseen: '¿No lo viste? Escribe «no visto». Sin nombres de enfermedades.',
		sources: 'Fuentes:',
		scope:
			'Es formación, no consejo veterinario. No amplía lo que la ley te permite hacer. No des ningún medicamento salvo que un veterinario lo haya ordenado para este perro.',
		none: 'Este curso no tiene ficha de campo.'
	},
	settings: {
		log: (n: number) =>
			n === 1
				? 'También se borra la entrada de tu registro de observación en este dispositivo.'
				: `También se borran las ${number.format(n)} entradas de tu registro de observación en este dispositivo.`,
		save: 'Guarda antes un archivo del registro, si alguien lo necesita.',
		numbers: 'Y también los números de este lugar.'
	},
	log: {
		lead: 'Escribe lo que viste: horas, lados, respuestas y lo que vino después. ¿No lo viste? Escribe «no visto».',
		kept: 'Se conserva en este dispositivo mientras escribes. No se envía nada a ningún sitio.',
		keptPage:
			'Este navegador no deja que el curso conserve nada. Lo que escribas se pierde al cerrar esta página: imprímelo o guárdalo antes como archivo.',
		unreadable:
			'Un registro de este dispositivo no se pudo leer. Queda apartado aquí, y se empieza uno nuevo.',
		add: 'Nueva entrada',
		printBlank: 'Imprimir un formulario en blanco',
		entries: 'Entradas',
		count: (n: number) => (n === 1 ? 'Una entrada' : `${number.format(n)} entradas`),
		none: 'Todavía no hay entradas. Empieza una mientras observas: un botón toma la hora.',
		noDog: 'Perro sin nombrar',
		noDate: 'Sin fecha',
		open: (dog: string, when: string) => `Abrir: ${dog}, ${when}`,
		delete: 'Borrar',
		deleteFor: (dog: string, when: string) => `Borrar: ${dog}, ${when}`,
		askDelete: (dog: string, when: string) => `¿Borrar la entrada de ${dog}, ${when}?`,
		yesDelete: 'Borrarla',
		keep: 'Conservarla',
		deleted: (dog: string) => `Se borró la entrada de ${dog}.`,
		undo: 'Deshacer',
		restored: 'La entrada está de vuelta.',
		title: 'Entrada del registro de observación',
		back: 'Todas las entradas',
		print: 'Imprimir esta entrada',
		call: 'Llamar con ella a mano',
		filled: (n: number, of: number) => `${number.format(n)} de ${number.format(of)} con entrada`,
		lasted: (length: string) => `Duró ${length}.`,
		all: 'Abrir todas las partes',
		files: {
			title: 'Como archivo',
			why: 'Para entregarlo, o para llevarlo a otro dispositivo. Un archivo guardado se puede volver a leer aquí.',
			json: 'Guardar todo (JSON)',
			csv: 'Guardar como tabla (CSV)',
			import: 'Leer un archivo (JSON)',
			saved: (name: string) => `Hecho: ${name}. Tu navegador lo guarda con sus descargas.`,
			read: (added: number, changed: number) =>
				added + changed === 0
					? 'Todo lo de este archivo ya estaba aquí.'
					: `Leído: ${count(added, 'nueva', 'nuevas')}, ${count(changed, 'reemplazada', 'reemplazadas')} por una versión posterior.`,
			refused: 'No se leyó nada.',
			whyNot: {
				'not-json': 'Este archivo no es JSON. Elige uno que se guardó aquí.',
				'other-file': 'Este archivo no es un registro de observación. Elige uno que se guardó aquí.',
				newer: 'Este archivo se guardó con una versión más nueva del curso.',
				unreadable: 'El archivo no se pudo abrir.'
			},
			faulty: (entry: number, field: string | null, why: string) =>
				`Entrada ${number.format(entry)}${field ? `, «${field}»` : ''}: ${why}`,
			fault: {
				unknown: 'ese campo no existe.',
				date: 'no es una fecha como 2026-11-22.',
				time: 'no es una hora como 14:05:30.',
				option: 'no es ninguna de las opciones.',
				long: 'el texto es demasiado largo.',
				form: 'no tiene la forma de una entrada.'
			},
			more: (n: number) => `Y ${number.format(n)} más.`
		},
		paper: {
			title: 'Registro de observación',
			hint: 'Una hoja para cada episodio. Escribe lo que viste; sin nombres de enfermedades. ¿No lo viste? Escribe «no visto».',
			signature: 'Firma'
		},
		sections: {
			start: 'Perro y hora',
			dog: 'Sobre el perro',
			before: 'Antes',
			during: 'Durante',
			after: 'Después',
			action: 'Acción'
		},
		hints: {
			start: 'Lo que necesitas primero. La izquierda y la derecha del perro, no las tuyas.',
			dog: 'Lo que preguntará un veterinario.',
			before: 'En la última hora, y en las últimas 24 horas.',
			during: 'Lo que viste, de la nariz a la cola.',
			after: 'En minutos. Quédate hasta que el perro esté bien otra vez.',
			action: 'Qué decidiste y a quién avisaste.'
		},
		labels: {
			dogId: 'Identificación del perro',
			dogName: 'Nombre',
			date: 'Fecha',
			start: 'Empezó a las',
			end: 'Terminó a las',
			timing: 'Las horas son',
			fromStart: 'Visto desde el inicio',
			firstEver: 'Primera vez en su vida',
			number24: 'Primera, segunda o posterior en 24 horas',
			number7: 'Cuántas en 7 días',
			number30: 'Cuántas en 30 días',
			place: 'Lugar, canil',
			observer: 'Quién lo vio',
			handler: 'Quién lo manejó',
			video: 'Archivos de video, dos ángulos',
			lightNoise: 'Luz y ruido',
			breed: 'Raza o mezcla',
			sex: 'Sexo',
			age: 'Edad, o una estimación',
			weight: 'Peso',
			condition: 'Condición corporal, de 1 a 9',
			intake: 'Ingresó el',
			source: 'Vino de',
			vaccines: 'Vacunas',
			rabies: 'Situación respecto a la rabia',
			chip: 'Microchip',
			doing: 'Estaba',
			mood: 'Ánimo',
			ate: 'Comida y premios: qué, cuándo, algo nuevo',
			drug: 'Medicamentos: nombre, dosis, hora',
			poison: 'Pudo alcanzar un veneno',
			poisonWhat: 'Qué, cuánto, cuándo (cebo, compost, chocolate, planta, cannabis, pastillas)',
			heat: 'Calor',
			injury: 'Caída o lesión',
			vaccinated: 'Una vacuna',
			mother: 'Preñada o amamantando',
			waste: 'Heces y orina',
			slept: 'Sueño',
			legs: 'Qué patas',
			pattern: 'Cómo se movieron',
			joints: 'Dónde se movió',
			rate: 'Movimientos en 10 segundos',
			size: 'De qué tamaño',
			posture: 'Postura',
			weightOn: 'Peso sobre la pata',
			spread: 'Dónde empezó, adónde pasó',
			answers: 'Responde al nombre',
			stops: 'Se detiene si',
			inSleep: 'Durante el sueño',
			eyes: 'Ojos',
			pupils: 'Pupilas',
			face: 'Cara, mandíbula, baba',
			ears: 'Orejas',
			tail: 'Cola',
			breathing: 'Respiración',
			gums: 'Color de las encías',
			passed: 'Salió orina o heces',
			sounds: 'Sonidos',
			temperature: 'Temperatura, y cuándo',
			toStand: 'Minutos hasta ponerse de pie',
			toStraight: 'Hasta caminar recto',
			toName: 'Hasta conocer su nombre',
			toEat: 'Hasta comer',
			signs: 'Mientras tanto, el perro',
			gait: 'Camina',
			wound: 'Heridas, lengua',
			recovered: 'Normal otra vez después de',
			again: 'Se repitió',
			colour: 'Color',
			reason: 'Porque',
			aid: 'Primeros auxilios dados',
			called: 'Se llamó: a quién, cuándo',
			advice: 'Qué te dijeron',
			given: 'Medicamento dado: por quién, por orden de quién',
			nextCheck: 'Próximo control a las',
			vetNote: 'Nota del veterinario'
		},
		options: {
			yes: 'Sí',
			no: 'No',
			'not-seen': 'No visto',
			'not-known': 'No se sabe',
			'not-tried': 'No probado',
			none: 'Nada',
			other: 'Otra cosa',
			timed: 'Cronometradas',
			estimated: 'Una estimación',
			female: 'Hembra',
			spayed: 'Hembra, esterilizada',
			male: 'Macho',
			neutered: 'Macho, castrado',
			asleep: 'Dormido',
			resting: 'En reposo',
			eating: 'Comiendo',
			toilet: 'Haciendo sus necesidades',
			exercise: 'En ejercicio',
			rubbed: 'Recibiendo caricias',
			'other-dog': 'Con otro perro',
			pregnant: 'Preñada',
			nursing: 'Amamantando',
			neither: 'Ninguna de las dos',
			'left-hind': 'Trasera izquierda',
			'right-hind': 'Trasera derecha',
			'left-front': 'Delantera izquierda',
			'right-front': 'Delantera derecha',
			'one-leg': 'Solo una pata',
			'in-turn': 'Por turnos',
			together: 'Juntas',
			changing: 'Cambió',
			hip: 'Cadera',
			stifle: 'Rodilla (babilla)',
			hock: 'Corvejón',
			toes: 'Dedos',
			small: 'Pequeño: dedos o piel',
			medium: 'Mediano: la pata',
			large: 'Grande: el perro entero',
			stands: 'De pie',
			walks: 'Camina o corre',
			sits: 'Sentado',
			'on-side': 'Tumbado de lado',
			'on-back': 'Tumbado boca arriba',
			touches: 'Solo la apoya',
			some: 'Algo',
			full: 'Completo',
			touched: 'Se toca al perro',
			moved: 'Se mueve al perro',
			distracted: 'Se le llama o distrae',
			'goes-on': 'No se detiene',
			'sleep-stops': 'Se detiene',
			'sleep-goes-on': 'Continúa',
			open: 'Abiertos',
			shut: 'Cerrados',
			blinking: 'Parpadean',
			flicking: 'Con sacudidas breves',
			urine: 'Orina',
			stool: 'Heces',
			both: 'Las dos',
			blind: 'Parece ciego',
			bumps: 'Choca con cosas',
			paces: 'Va de un lado a otro',
			bites: 'Muerde',
			hungry: 'Tiene hambre',
			sleepy: 'Tiene sueño',
			'as-before': 'Como antes',
			lame: 'Cojeando',
			skips: 'Con saltitos',
			red: 'Rojo: actúa ya',
			orange: 'Naranja: llama hoy',
			yellow: 'Amarillo: pide una cita',
			green: 'Verde: observa y anota'
		}
	},
	call: {
		lead: 'Cuatro partes, un minuto, y después lo repites. Dilo tal como está; rellena lo que sepas.',
		kept: 'Lo que rellenas queda en esta página hasta que la cierres. No se envía nada a ningún sitio.',
		from: 'Rellenarlo desde el registro de observación',
		noEntry: 'Elige una entrada',
		filledIn: (n: number) =>
			`${n === 1 ? 'Se rellenó un campo' : `Se rellenaron ${number.format(n)} campos`} desde el registro; los demás sobre el perro se vaciaron. Compruébalo.`,
		clear: 'Vaciar todos los campos',
		cleared: 'Todos los campos están vacíos.',
		say: 'Di',
		fillIn: (part: string) => `Rellena: ${part}`,
		ifRed: 'Si es rojo',
		ifRedText:
			'Una persona conduce, otra llama. Di primero el número: «Convulsiona desde hace seis minutos». Después, cuándo llegarás.',
		scope: 'Describe; no nombres ninguna enfermedad. El veterinario decide qué es y qué medicamento se da.',
		sources: 'El guion es propio del curso.',
		parts: {
			situation: 'Situación',
			background: 'Antecedentes',
			assessment: 'Valoración',
			recommendation: 'Recomendación',
			readBack: 'Repetir'
		},
		fields: {
			caller: 'Tu nombre',
			role: 'Tu función',
			place: 'Tu lugar',
			phone: 'Tu número',
			dog: 'Perro: identificación, nombre',
			state: 'Pasa ahora, o ya pasó',
			at: 'Hora',
			lasted: 'Cuánto duró',
			what: 'Lo que viste',
			breathing: 'Respiración',
			gums: 'Color de las encías',
			answers: 'Responde al nombre',
			temperature: 'Temperatura',
			age: 'Edad',
			sex: 'Sexo',
			weight: 'Peso',
			breed: 'Raza o mezcla',
			count: 'Primera, segunda o posterior',
			medicine: 'Medicamentos',
			vaccines: 'Vacunas',
			exposures: 'Qué, cuánto, cuándo',
			mother: 'Preñada o amamantando',
			diabetes: 'Diabetes',
			illness: 'Enfermedad o cirugía',
			colour: 'Color',
			reason: 'Tu razón',
			come: '¿Quiere que vayamos ya?',
			give: '¿Hay algo que darle o que no darle, por la boca o de otra forma?',
			cool: '¿Hay que enfriarlo?',
			move: '¿Cómo movemos al perro?',
			worse: '¿A quién llamo si empeora?',
			film: '¿Cómo envío la grabación?',
			vet: 'Quién te lo dijo',
			time: 'Hora',
			orders: 'Lo que te dijeron'
		},
		/** Spoken lines; a field stands in braces. */
		lines: {
			situation: [
				'Soy {caller}, {role} en {place}. Mi número es {phone}.',
				'Llamo por un perro: {dog}.',
				'{when}',
				'Lo que vi: {what}.',
				'Respiración: {breathing}. Encías: {gums}. Responde al nombre: {answers}. Temperatura: {temperature}.'
			],
			background: [
				'Edad {age}, {sex}, peso {weight}, {breed}.',
				'Esta vez, en 24 horas: {count}.',
				'Medicamentos: {medicine}. Vacunas: {vaccines}.',
				'Puede haber comido o encontrado: {exposures}.',
				'Preñada o amamantando: {mother}. Diabetes: {diabetes}. Enfermedad o cirugía: {illness}.'
			],
			assessment: ['Lo clasifico como {colour}, porque {reason}. No estoy diagnosticando.'],
			recommendation: [],
			readBack: ['Lo repito: {orders}. Me lo dijo {vet}, a las {time}.']
		} as Record<string, string[]>,
		/** What `{when}` stands for. */
		when: {
			'': 'Momento: {state}. Hora: {at}. Cuánto duró: {lasted}.',
			now: 'Está pasando ahora, desde las {at}. Hasta ahora: {lasted}.',
			ended: 'Terminó a las {at}, y duró {lasted}.'
		} as Record<string, string>,
		options: {
			now: 'Pasa ahora',
			ended: 'Ya pasó',
			red: 'rojo',
			orange: 'naranja',
			yellow: 'amarillo',
			green: 'verde'
		} as Record<string, string>
	}
} satisfies typeof english.work;

/** The player of a clip. What a motion shows is told by the motion's own data. */
export const player: typeof english.player = {
	player: (title) => `Clip: ${title}`,
	play: 'Reproducir',
	pause: 'Pausar',
	back: 'Un paso atrás',
	forward: 'Un paso adelante',
	slow: 'Velocidad ¼',
	mirror: 'Reflejar',
	call: 'Llamar al perro',
	callAll: 'Llamar a los perros',
	position: 'Posición en el clip',
	timeOf: (at, total) => `${comma(at)} de ${comma(total)}`,
	spoken: (seconds, total, phase) =>
		`${comma(seconds)} de ${comma(total)} segundos${phase ? `, ${phase}` : ''}`,
	called: (reply) => `Llamado. ${reply}`,
	paw: { hind: 'trasera, ahora', fore: 'delantera, ahora' },
	more: 'Señalar una articulación, y teclas',
	pointTo: 'Señalar',
	joints: {
		none: 'Nada',
		hip: 'Cadera',
		stifle: 'Rodilla (babilla)',
		hock: 'Corvejón (tarso)',
		toes: 'Dedos'
	},
	keys: 'Teclas, mientras el clip tiene el foco',
	keyList: [
		['Espacio o K', 'reproducir o pausar'],
		['Izquierda, Derecha', 'un paso atrás o adelante'],
		['Mayús con Izquierda, Derecha', 'a la marca anterior o siguiente'],
		['Inicio, Fin', 'al principio o al final'],
		['S', 'un cuarto de la velocidad'],
		['M', 'reflejar'],
		['C', 'llamar al perro']
	],
	describe: 'Describir este clip con palabras',
	pictures: (at, of) => `Imagen ${at} de ${of}`,
	playAnyway: 'Reproducir el movimiento',
	backToPictures: 'Mostrar imágenes',
	clock: {
		seizure: 'El reloj del perro',
		recovery: 'Después de la convulsión',
		rate: (rate) =>
			rate === '1'
				? 'tiempo real'
				: `${Number(rate) > 1 ? 'acelerado' : 'ralentizado'}, reloj ×${comma(rate)}`,
		drawn: 'un ejemplo dibujado',
		line: '5:00 emergencia',
		spoken: (reading) =>
			`El reloj del perro marca ${reading}; la línea de los cinco minutos es una emergencia.`
	},
	warning: {
		title: 'Antes de mirar',
		text: 'Este clip muestra un perro dibujado que convulsiona o se desploma. No tiene sonido. Puedes saltarlo y leer la descripción.',
		show: 'Mostrar el clip',
		skip: 'Saltarlo',
		skipped: 'Saltado.'
	},
	compared: (titles) => `Clips lado a lado: ${titles}`
};

/** The course as an app on a device. */
export const app = {
	title: 'Sin red',
	state: {
		none: 'El curso no está guardado en este dispositivo: necesita la red para abrirse.',
		fetching:
			'El curso se está guardando en este dispositivo. Hasta que termine, necesita la red para abrirse.',
		kept: 'Todo el curso está en este dispositivo: se abre sin red, y lo que haces se conserva.'
	},
	needsServer:
		'El examen y las páginas de tu clase necesitan la red. Lo que hiciste sin ella llega a tu clase cuando vuelve a responder.',
	needsNothing: 'El examen también está en este dispositivo.',
	install:
		'Para abrir el curso como una aplicación, elige «Instalar» o «Añadir a la pantalla de inicio» en el menú de tu navegador.',
	newer: 'Hay una versión nueva.',
	newerWhy: 'Tus respuestas se conservan. Cargarla tarda un momento.',
	loadNow: 'Cargarla ahora',
	later: 'Más tarde'
} satisfies typeof english.app;
