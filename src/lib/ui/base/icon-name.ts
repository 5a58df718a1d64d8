// Names of the icons that Icon.svelte can draw.

export type IconName =
	| 'alert'
	| 'arrow-down'
	| 'arrow-left'
	| 'arrow-right'
	| 'arrow-up'
	| 'bookmark'
	| 'check'
	| 'clock'
	| 'close'
	| 'cloud'
	| 'cloud-off'
	| 'file'
	| 'grip'
	| 'info'
	| 'menu'
	| 'minus'
	| 'moon'
	| 'not-yet'
	| 'retry'
	| 'sun';
