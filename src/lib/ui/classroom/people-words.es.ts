// Words of the pages on which instructors keep their classes and the people in them, in Spanish: the groups of
// `people-words.en.ts`. A missing or surplus key is a type error.

import type * as english from './people-words.en.ts';

const minute = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeZone: 'UTC' });
const number = new Intl.NumberFormat('es');
const plural = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;

export const classesWords = {
	title: 'Tus clases',
	none: 'Todavía no hay ninguna clase.',
	noneWhy: 'Crea una y da su código a tus estudiantes.',
	learners: (n) => plural(n, 'estudiante'),
	due: (at) => `fecha límite: ${day.format(at)}`,
	archived: 'archivada',
	make: 'Crear una clase',
	name: 'Nombre de la clase',
	nameHint: 'Por ejemplo, el curso, el lugar y la temporada.',
	date: 'Fecha límite',
	dateHint: 'Puede quedar vacía. Después de ella los estudiantes pueden continuar.',
	go: 'Crear la clase'
} satisfies typeof english.classesWords;

export const peopleWords = {
	title: 'Personas',
	joining: 'Cómo entran los estudiantes',
	code: 'Código',
	link: 'Enlace',
	qr: 'Código QR del enlace',
	show: 'Imprime o muestra esto: el código, el enlace y la imagen llevan al mismo sitio.',
	newCode: 'Crear un código nuevo',
	newCodeWhy: 'Ya nadie puede entrar con el anterior. Quien está en la clase se queda.',
	add: 'Añadir estudiantes por tu cuenta',
	addHint:
		'Una línea por persona: nombre, nombre de usuario. Pégalo de una tabla, con comas, punto y coma o tabuladores, o elige un archivo. Cada persona recibe una contraseña, que se muestra una vez.',
	addLabel: 'Nombres y nombres de usuario',
	fileLabel: 'O un archivo (CSV)',
	addGo: 'Añadirlos',
	addFaults: (n) => `No se añadió a nadie: hay que corregir ${plural(n, 'línea')}.`,
	at: (line, column) =>
		`Línea ${line}${column === null ? '' : column === 'name' ? ', nombre' : ', nombre de usuario'}:`,
	made: (n) => `${plural(n, 'estudiante añadido', 'estudiantes añadidos')}`,
	madeWhy: 'Imprime esto ahora: las contraseñas se muestran una vez y no se guardan en ningún sitio.',
	signInAt: (link) => `Inicia sesión en ${link}`,
	password: 'Contraseña',
	roster: 'Estudiantes',
	empty: 'Todavía no ha entrado nadie.',
	name: 'Nombre',
	username: 'Nombre de usuario',
	joined: 'Entró',
	last: 'Último dato',
	state: 'Estado',
	states: { 'not-begun': 'Sin empezar', 'under-way': 'En curso', done: 'Completado', left: 'Retirado' },
	never: 'Ninguno todavía',
	actions: 'Acciones',
	remove: 'Retirar',
	restore: 'Readmitir',
	reset: 'Contraseña nueva',
	of: (what, name) => `${what}: ${name}`,
	resetDone: (name) => `Contraseña nueva de ${name}`,
	resetWhy: 'Entrégala ahora: se muestra una vez. La sesión de esa persona se cierra en todas partes.',
	removeWhy:
		'Lo que haga quien se retira ya no llega a esta clase; su historial se conserva. Puede volver con el código, si no creas uno nuevo.',
	csv: 'Descargar como CSV',
	instructors: 'Docentes',
	you: '(tú)',
	dismiss: 'Quitarle la clase',
	inviteLead: 'Un enlace hace a alguien docente de esta clase. Sirve una vez, durante una semana.',
	invite: 'Crear un enlace',
	invited: 'Da este enlace a una sola persona',
	invitedWhy: 'Se muestra una vez. Quien lo abra primero será docente de esta clase.',
	settings: 'La clase',
	className: 'Nombre de la clase',
	date: 'Fecha límite',
	save: 'Guardar',
	saved: 'Guardado.',
	archive: 'Archivar la clase',
	archiveWhy:
		'Ya nadie puede entrar en ella ni abrir en ella el curso; lo que una página abierta todavía comunique se conserva. Todo se queda, y se puede recuperar.',
	unarchive: 'Recuperar la clase',
	log: 'Lo que se hizo en esta clase, y quién lo hizo',
	day: (at) => day.format(at)
} satisfies typeof english.peopleWords;

const deeds: Record<string, string> = {
	'class.create': 'creó la clase',
	'class.change': 'cambió el nombre o la fecha de la clase',
	'class.code': 'creó un código nuevo',
	'class.archive': 'archivó la clase',
	'class.restore': 'recuperó la clase',
	'learner.add': 'añadió al estudiante',
	'learner.remove': 'retiró al estudiante',
	'learner.restore': 'readmitió al estudiante',
	'password.reset': 'dio una contraseña nueva a',
	'account.delete': 'borró su propia cuenta',
	'instructor.invite': 'creó un enlace para invitar a un docente',
	'instructor.join': 'pasó a ser docente:',
	'instructor.remove': 'quitó la clase al docente',
	'question.accept': 'aceptó otra respuesta a',
	'question.drop': 'anuló la pregunta',
	'question.confirm': 'confirmó resultados más bajos en',
	'question.take-back': 'deshizo lo decidido sobre'
};

export const logWords = {
	title: 'Registro',
	lead: 'Lo que hicieron los docentes en esta clase. Se añaden líneas, nunca se cambian. Las horas son UTC.',
	none: 'Nada todavía.',
	when: 'Cuándo',
	who: 'Quién',
	what: 'Qué',
	deleted: 'alguien cuya cuenta está borrada',
	did: (action) => deeds[action] ?? action,
	known: (action) => action in deeds,
	at: (at) => minute.format(at),
	earlier: 'Anteriores'
} satisfies typeof english.logWords;
