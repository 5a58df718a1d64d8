// Fields that several of the files an author writes are made of.

import * as v from 'valibot';

export const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'Ids are lower-case words joined by hyphens, such as "rem-first-band".'
	),
	v.maxLength(40)
);
export const partId = v.pipe(id, v.maxLength(20));
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('This text is empty.'));
export const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
export const objectiveId = v.pipe(v.string(), v.regex(/^LO\d+$/, 'Objectives are named LO1, LO2, ...'));
export const page = v.pipe(
	v.string(),
	v.regex(
		/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/,
		'A link inside the course, such as /lessons/night#find-the-rem-bands.'
	)
);
