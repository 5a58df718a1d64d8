// Names of the icons that Icon.svelte can draw, and what the icon package calls each.

export const iconFiles = {
	alert: 'triangle-alert',
	'arrow-down': 'arrow-down',
	'arrow-left': 'arrow-left',
	'arrow-right': 'arrow-right',
	'arrow-up': 'arrow-up',
	bookmark: 'bookmark',
	check: 'check',
	clock: 'clock',
	close: 'x',
	cloud: 'cloud-check',
	'cloud-off': 'cloud-off',
	file: 'file',
	grip: 'grip-vertical',
	info: 'info',
	menu: 'menu',
	minus: 'minus',
	moon: 'moon',
	'not-yet': 'circle-minus',
	retry: 'rotate-ccw',
	search: 'search',
	sun: 'sun'
} as const;

export type IconName = keyof typeof iconFiles;
