// The words of a class and of one learner, in Spanish: the groups of `words.en.ts`. A missing or surplus key is a type
// error.

import type * as english from './words.en.ts';

const number = new Intl.NumberFormat('es');
const clock = new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('es', { dateStyle: 'long' });
const middleDay = new Intl.DateTimeFormat('es', { dateStyle: 'medium' });
const shortDay = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long' });

const DAY = 24 * 60 * 60 * 1000;

const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;
const percentOf = (n: number) => `${number.format(n)}\u00a0%`;
/** Whole minutes, hours from two hours on. */
const span = (minutes: number) => (minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`);
/** Without quotation marks of its own, or a full stop. */
export const quoted = (text: string) => `«${text.replace(/\s+/g, ' ').replace(/^[“«]|\.?[”»]?$/g, '')}»`;

export const reviewWords = {
	count: (n) => number.format(n),
	percent: percentOf,
	share: (part) => percentOf(Math.floor(part * 100)),
	day: (at) => day.format(at),
	time: (at) => clock.format(at),
	moment: (at) => `${middleDay.format(at)}, ${clock.format(at)}`,
	ago(milliseconds: number): string {
		const minutes = Math.floor(milliseconds / 60_000);
		if (minutes < 1) return 'ahora mismo';
		if (minutes < 60) return `hace ${minutes} min`;
		if (minutes < 24 * 60) return `hace ${Math.floor(minutes / 60)} h`;
		return `hace ${plural(Math.floor(minutes / (24 * 60)), 'día')}`;
	},
	title: (name) => `${name}: clase`,
	head(learners: number, dueAt: number | null, now: number): string {
		const who = plural(learners, 'estudiante');
		if (dueAt === null) return `${who}, sin fecha límite`;
		const days = Math.floor((dueAt - now) / DAY);
		const left =
			dueAt < now
				? days >= -1
					? 'terminó hoy'
					: `terminó hace ${plural(-1 - days, 'día')}`
				: days < 1
					? 'último día'
					: `${days === 1 ? 'queda' : 'quedan'} ${plural(days, 'día')}`;
		return `${who}, fecha límite: ${shortDay.format(dueAt)}, ${left}`;
	},
	demo: {
		title: 'Una demostración.',
		text: 'En esta clase nadie es real: un programa inventó a los estudiantes y sus respuestas.'
	},
	archived: {
		title: 'Esta clase está archivada.',
		text: 'Ya nadie puede abrir el curso en ella. Lo que hay aquí se queda.'
	},
	add: 'Añadir estudiantes',
	gradebook: 'Calificaciones (CSV)',
	pages: {
		label: 'Páginas de esta clase',
		to: {
			learners: 'Estudiantes',
			questions: 'Preguntas',
			voices: 'Lo que dicen los estudiantes',
			people: 'Personas y códigos',
			export: 'Exportar',
			log: 'Registro'
		}
	},
	empty: {
		title: 'Todavía no hay nadie',
		text: 'Los estudiantes entran con este código, en la página «Entrar en una clase»:',
		action: 'Enlace, código QR y listas de nombres'
	},
	silent: {
		title: 'Todavía no ha llegado nada de nadie',
		text: (n, code) =>
			`${n === 1 ? 'Entró' : 'Entraron'} ${plural(n, 'estudiante')}. Sus primeras respuestas aparecen aquí en cuanto las dan. El código de la clase es ${code}.`
	},
	needs: {
		title: 'Quién me necesita',
		some: (n, of) => `${n} de ${of}. ${n === of ? '' : 'Los demás avanzan o han terminado.'}`,
		none: (of) =>
			of === 1
				? 'Nadie en este momento.'
				: `Nadie en este momento: los ${number.format(of)} avanzan o han terminado.`,
		changed: (n) =>
			n === 0 ? 'Ahora nadie te necesita.' : `Quién me necesita: ahora ${plural(n, 'estudiante')}.`,
		more: (n) => `${number.format(n)} más`,
		kind: {
			failed: (times) => `Sin aprobar ${times === 2 ? 'dos veces' : `${times} veces`}`,
			stuck: 'No avanza',
			overdue: 'Fuera de plazo',
			idle: 'Sin actividad',
			'not-started': 'Sin empezar'
		},
		failed: (title, percent) => `${title}: lo mejor, ${percentOf(percent)}`,
		idea: (idea) => `Aparece más de una vez: «${idea.replace(/\.$/, '')}»`,
		stuck: (title, days, visits) => `${title}: ${plural(days, 'día')}, ${plural(visits, 'visita')}`,
		overdue: (days, progress) =>
			`${days < 1 ? 'Desde hoy' : `${plural(days, 'día')} después de la fecha`}, ${progress} hecho`,
		idle: (days, title) => `Nada desde hace ${plural(days, 'día')}${title ? `, lo último en ${title}` : ''}`,
		notStarted: (ahead) => `La mitad de los demás ha llegado a ${ahead}`,
		attempts: 'Abrir intentos',
		write: 'Escribir',
		open: 'Abrir',
		of: (name) => `(${name})`,
		rule: (t) => [
			`Sin aprobar: ${t.failedTimes} intentos sin aprobar en un mismo cuestionario o en el examen, y ninguno aprobado.`,
			`No avanza: ${t.stuckDays} días en la misma lección o el mismo cuestionario, y presente en al menos ${t.stuckVisits} de ellos.`,
			'Fuera de plazo: la fecha ha pasado y el curso no está terminado.',
			`Sin actividad: nada hecho en ${t.idleDays} días.`,
			`Sin empezar: ${t.graceDays} días después de entrar, cuando la mitad de los demás está en el segundo módulo o más adelante.`,
			'A cada estudiante se le nombra una vez, por lo primero de esta lista que le corresponda.'
		]
	},
	far: {
		title: 'Hasta dónde ha llegado el grupo',
		pace: (step, there, of, enough) =>
			`${enough ? 'A buen ritmo' : 'Con retraso'}: ${there} de ${of} han llegado a ${step}, donde deberían estar según la fecha.`,
		over: (done, of) => `La fecha ha pasado: ${done} de ${of} han terminado el curso.`,
		done: (done, of) =>
			done === 0
				? `Todavía nadie, de ${of}, ha terminado el curso.`
				: `${done} de ${of} han terminado el curso.`,
		step: (order, title) => (order === null ? title : `${order} ${title}`),
		module: 'Módulo',
		states: { passed: 'Aprobado', 'in-progress': 'En curso', 'not-started': 'Sin empezar' },
		rule: (share) =>
			`El tiempo hasta la fecha se reparte por igual entre los módulos y el examen; a buen ritmo significa que ha llegado el ${share} del grupo o más.`
	},
	table: 'Como tabla',
	mastery: {
		title: 'Lo que no se aprendió',
		finding: (names) =>
			names.length > 1
				? `Lo más flojo es «${names[0]}», después «${names[1]}».`
				: `Lo más flojo es «${names[0]}».`,
		one: (name, shown, tried) => `«${name}»: ${shown} de ${tried} que lo intentaron lo han demostrado.`,
		good: 'Se demostró todo lo que se intentó.',
		none: 'Todavía no se ha entregado ningún cuestionario ni examen.',
		untried: (n) => `${plural(n, 'objetivo')} que todavía nadie ha intentado.`,
		notTried: (n) => `${plural(n, 'objetivo')} sin intentar`,
		weakestFirst: 'Lo más flojo primero',
		learner: 'Estudiante',
		shownOf: 'Demostrado, de lo intentado',
		of: (shown, tried) => `${shown}/${tried}`,
		ofSpoken: (shown, tried) => `${shown} de ${tried}`,
		you: (objective) => `Objetivo: ${objective}.`,
		steps: { 'not-tried': 'Sin intentar', 'not-yet': 'Todavía no', partly: 'En parte', shown: 'Demostrado' },
		rule: (partly, passMark) =>
			`Según la última respuesta a cada pregunta de un cuestionario o del examen. Demostrado: el ${passMark} de los puntos o más. En parte: el ${partly} o más. Al señalar un objetivo se lee entero.`,
		all: (n) => `Todos los estudiantes (${number.format(n)})`,
		scroll: 'Tabla, se desplaza hacia los lados'
	},
	ideas: {
		title: 'Ideas equivocadas que tienen',
		of: (learners, of, answers) =>
			`${learners} de ${plural(of, 'estudiante')}, ${plural(answers, 'respuesta')}`,
		answers: (n) => plural(n, 'respuesta'),
		reread: (lesson) => `Leer de nuevo: ${lesson}`,
		none: 'Todavía no ha aparecido ninguna idea equivocada.'
	},
	questions: {
		title: 'Preguntas que conviene mirar',
		finding: 'Solo primeros intentos. Una señal es un aviso, no un veredicto.',
		none: 'Ninguna pregunta parece defectuosa.',
		few: (n, enough) =>
			`${plural(n, 'pregunta')} con menos de ${enough} primeros intentos: demasiado pocos para decir algo.`,
		asked: (n) => `n = ${number.format(n)}`,
		fault: {
			against: 'Quienes saben más fallan más a menudo',
			draws: (part) => `El tercio más fuerte elige ${quoted(part)} más que el más flojo`,
			hard: (share) => `Solo se consigue el ${share} de los puntos`,
			empty: (empty, asked) => `${empty} de ${asked} la dejaron vacía`,
			weak: 'Apenas distingue a quienes saben más',
			unused: (part, n) =>
				`${n === 0 ? 'Nadie eligió' : n === 1 ? 'Solo 1 eligió' : `Solo ${n} eligieron`} ${quoted(part)}`
		},
		advice: {
			against: 'Lee otra vez la clave',
			draws: '¿También es correcta?',
			hard: '¿Se enseña?',
			empty: 'Acórtala',
			weak: 'Mira sus respuestas',
			unused: 'Cambia esa opción'
		},
		about: (stem) => `(${stem})`,
		both: (why, advice) => `${why}. ${advice}${advice.endsWith('?') ? '' : '.'}`,
		all: 'Todas las preguntas',
		waiting: 'Se revisan las respuestas.',
		failed: 'Las respuestas no se pudieron revisar. La página de todas las preguntas lo intenta de nuevo:'
	},
	actNow: {
		title: 'Escenas de «Actúa ya»',
		found: (called, needed, calm, of) =>
			[
				needed === 0
					? 'Todavía no se juzgó ninguna emergencia verdadera'
					: `Se ${called === 1 ? 'reconoció' : 'reconocieron'} ${called} de ${plural(needed, 'emergencia verdadera', 'emergencias verdaderas')}`,
				of === 0
					? 'todavía no se juzgó ninguna escena tranquila'
					: `${calm} de ${plural(of, 'escena tranquila', 'escenas tranquilas')} se ${calm === 1 ? 'tomó' : 'tomaron'} por ${calm === 1 ? 'una emergencia' : 'emergencias'}`
			].join('; ') + '.',
		none: 'Todavía no se juzgó ninguna escena.',
		sensitivity: (n, of) => (of === 0 ? '' : `Sensibilidad, emergencias reconocidas: ${n} de ${of}.`),
		specificity: (n, of) =>
			of === 0 ? '' : `Especificidad, las demás no tomadas por emergencias: ${n} de ${of}.`,
		first: 'Solo primeras respuestas.'
	},
	trust: {
		title: '¿Puedo fiarme de esto?',
		last: (ago) => `Último dato: ${ago}`,
		never: 'Todavía no hay datos',
		n: (learners, reporting, attempts) =>
			`n = ${plural(learners, 'estudiante')}${reporting < learners ? ` (${reporting} con datos)` : ''}, ${plural(attempts, 'intento')}`,
		version: (version) => `Curso ${version}`,
		versions: (n) => `${n} versiones del curso`,
		versionOf: (version, n) => `${version}: ${plural(n, 'estudiante')}`,
		excluded: (n, why) => `${plural(n, 'intento')} sin contar: ${why}`,
		noneExcluded: 'Se cuentan todos los intentos',
		untimed: (n) => `${plural(n, 'respuesta')} sin un tiempo verosímil`,
		more: 'Versiones y reglas'
	},
	live: {
		lost: (time) =>
			`No hay conexión con el servidor desde las ${time}. Lo que ves es de entonces; se intenta de nuevo sin que hagas nada.`,
		ended: 'Las novedades en directo terminaron. Vuelve a cargar la página para continuar.'
	},
	learners: {
		title: 'Todos los estudiantes',
		of: (n) => plural(n, 'estudiante'),
		by: 'Ordenar por',
		orders: {
			weakest: 'Resultado más flojo',
			name: 'Nombre',
			progress: 'Menor avance',
			last: 'Más tiempo sin noticias'
		},
		sortedBy: (head) => `Ordenar por «${head}»`,
		progress: 'Avance',
		result: 'Resultado',
		last: 'Último dato',
		never: 'Nunca',
		done: 'Terminado',
		page: (n, of) => `Página ${n} de ${of}`,
		next: 'Página siguiente',
		previous: 'Página anterior',
		grid: 'Por objetivo',
		pages: 'Páginas de estudiantes',
		scores: (assessment) => `Mejores puntuaciones: ${assessment}`,
		scoresOf: (passed, of, mark) =>
			`${passed} de ${plural(of, 'estudiante')} ${passed === 1 ? 'alcanzó' : 'alcanzaron'} la nota mínima del ${percentOf(mark)}.`,
		histogram: {
			score: 'Puntuación',
			count: 'Estudiantes',
			range: (from, to) => `${from} a ${percentOf(to)}`,
			passMark: (mark) => `Nota mínima ${percentOf(mark)}`
		}
	},
	learner: {
		title: (name, room) => `${name}: ${room}`,
		joined: (at) => `Entró el ${at}`,
		last: (ago) => `último dato: ${ago}`,
		never: 'todavía sin datos',
		minutes: (n) => `${n} min con una pregunta a la vista`,
		unknown: 'Esta clase no tiene ese estudiante.',
		left: 'Dejó la clase. Su historial se conserva.',
		done: 'Ha terminado el curso.',
		progress: (share) => `Ha hecho el ${share} del curso.`,
		write: 'Escribir',
		modules: 'Avance por módulo',
		state: 'Estado',
		lessons: 'Lecciones',
		lessonsOf: (done, of) => (of === 0 ? '' : `${done} de ${of}`),
		best: 'Lo mejor',
		attemptCount: 'Intentos',
		timeline: {
			finding: (attempts, gap) =>
				`${plural(attempts, 'intento')}, una marca por respuesta. El tiempo más largo sin ninguna fue de ${span(gap)}.`,
			attempt: 'Intento',
			answers: 'Respuestas',
			gap: 'Tiempo más largo sin una respuesta',
			cut: 'Una fila que termina en flecha continúa.'
		},
		minutesOf: span,
		attempts: 'Intentos',
		attempt: (title, ordinal) => `${title}, intento ${ordinal}`,
		which: 'Intento',
		begun: 'Empezado',
		takes: 'Duración',
		score: 'Puntuación',
		took: (minutes) =>
			minutes < 1
				? 'menos de 1 min'
				: minutes < 600
					? `${Math.round(minutes)} min`
					: `${Math.round(minutes / 60)} h`,
		running: (answered, of) => `En curso: ${answered} de ${of} con respuesta`,
		passed: (percent) => `${percentOf(percent)}, aprobado`,
		failed: (percent) => `${percentOf(percent)}, sin aprobar`,
		mark: (mark) => `Nota mínima ${percentOf(mark)}`,
		excluded: (why) => `Fuera de las estadísticas: ${why}`,
		none: 'Todavía no se ha empezado ningún intento.',
		ideas: 'Ideas equivocadas que aparecieron',
		objectives: 'Objetivos',
		words: 'Lo que dijo el estudiante',
		noWords: 'Nada todavía.',
		about: { question: 'Sobre una pregunta', page: 'Sobre una página', course: 'Sobre el curso' },
		reasons: { unclear: 'No es claro', wrong: 'Está mal', broken: 'No funciona', other: 'Otra cosa' }
	},
	why: { review: 'abierto en revisión', browse: 'abierto en exploración', times: 'tiempos imposibles' }
} satisfies typeof english.reviewWords;

/** The public page that tells whether a certificate stands. */
export const verifyWords = {
	title: 'Comprobar un certificado',
	lead: 'Escribe el código que está en el certificado.',
	code: 'Código',
	codeWhy: 'Doce letras y cifras. Las mayúsculas y los guiones no importan.',
	look: 'Comprobarlo',
	stands: 'Este certificado es válido.',
	revoked: 'Este certificado ya no es válido.',
	revokedWhy: 'Se dio y más tarde se retiró. Pregunta a quien impartió el curso.',
	none: 'Ningún certificado de aquí tiene este código.',
	noneWhy:
		'Busca un error al escribirlo. Un certificado de otro sitio se comprueba allí: lleva impresa la dirección.',
	compare: 'Compara estas palabras con la hoja: todas deben ser iguales.',
	name: 'Nombre',
	typed: 'Quien tiene el certificado escribió este nombre. Nadie lo comprobó.',
	known: 'La clase conoce a este estudiante por este nombre.',
	course: 'Curso',
	version: (course, version) => `${course}, versión ${version}`,
	passed: 'Aprobado',
	score: 'Puntuación',
	scoreOf: (percent, pass) => `${number.format(percent)} de 100, nota mínima ${number.format(pass)}`,
	date: 'Fecha',
	day: (date) =>
		new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
	scope: 'Da fe de lo que se hizo en este curso. No es una acreditación ni una licencia.',
	tooMany: 'Desde aquí se comprobaron demasiados códigos. Inténtalo de nuevo dentro de una hora.'
} satisfies typeof english.verifyWords;
