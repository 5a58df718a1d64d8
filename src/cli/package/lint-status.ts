// Rules about what a manifest lets a host do with status and score.

import { editions2004, type Rule } from './fault.ts';
import { at, items, manifestRule } from './manifest-rule.ts';
import { attribute, descendants } from './read-manifest.ts';

/** SCORM 1.2 CAM 2.3.5.2: elements of an item in this order. */
const order12 = ['prerequisites', 'maxtimeallowed', 'timelimitaction', 'datafromlms', 'masteryscore'];

export const statusRules: Rule[] = [
	manifestRule(
		'no mastery score',
		// With one, hosts overwrite the status from the score at every exit. The schema takes even "eighty".
		(root) =>
			descendants(root, 'masteryscore').map((node) => at(node, 'The pass mark is the course’s own affair.')),
		['scorm12']
	),
	manifestRule(
		'order inside an item',
		(root) =>
			items(root).flatMap((item) => {
				const places = item.children.map((node) => order12.indexOf(node.name)).filter((place) => place >= 0);
				return places.every((place, index) => index === 0 || place > places[index - 1]!)
					? []
					: [at(item, `Elements of an item must stand in this order: ${order12.join(', ')}.`)];
			}),
		['scorm12']
	),
	manifestRule(
		'pass mark between 0 and 1',
		(root) => {
			const primary = descendants(root, 'primaryObjective');
			const marks = descendants(root, 'minNormalizedMeasure');
			// Without a mark the course has no score: its exam is sat elsewhere.
			const looked = String(marks.length > 0);
			return [
				...(primary.length === 1 && (attribute(primary[0]!, 'satisfiedByMeasure') ?? 'false') === looked
					? []
					: [at(root, 'One primaryObjective must be satisfied by its measure, and by that alone.')]),
				...marks
					.filter((node) => !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(node.text))
					.map((node) => at(node, `${node.text} is not a measure from 0 to 1 with at most four decimals.`))
			];
		},
		editions2004
	),
	manifestRule(
		'objectives named once',
		(root) => {
			const ids = ['primaryObjective', 'objective']
				.flatMap((name) => descendants(root, name))
				.map((node) => attribute(node, 'objectiveID'));
			return ids
				.filter((id, index) => ids.indexOf(id) !== index)
				.map((id) => at(root, `The objective "${id}" is declared twice.`));
		},
		editions2004
	),
	manifestRule(
		'completion threshold of the 4th edition',
		(root) =>
			descendants(root, 'completionThreshold')
				.filter((node) => node.text !== '')
				.map((node) => at(node, 'A value as text is the form of the 3rd edition; the 4th has attributes.')),
		['scorm2004-4th']
	),
	manifestRule(
		'no completion threshold in the 3rd edition',
		(root) =>
			descendants(root, 'completionThreshold').map((node) =>
				at(node, 'Its host would work out completion by itself: the course says when it is completed.')
			),
		['scorm2004-3rd']
	),
	manifestRule(
		'status set by content',
		(root) =>
			items(root)
				.filter((item) => attribute(item, 'identifierref') !== null)
				.flatMap((item) => {
					const controls = descendants(item, 'deliveryControls')[0];
					return ['completionSetByContent', 'objectiveSetByContent'].every(
						(name) => controls && attribute(controls, name) === 'true'
					)
						? []
						: [
								at(item, 'Hosts would take a silent course for completed: set both deliveryControls to true.')
							];
				}),
		editions2004
	)
];
