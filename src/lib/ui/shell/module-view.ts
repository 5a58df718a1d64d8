// What the rail, the menu and the home page show of a module: its steps with state and a note.

export type StepState = 'not-started' | 'in-progress' | 'completed';

export interface Step {
	href: string;
	title: string;
	state: StepState;
	/** "5 min" or "8 questions". */
	note: string;
}

/** A step and the minutes it is thought to take. */
export interface TimedStep extends Step {
	minutes: number;
}

export interface ModuleView {
	state: StepState;
	/** Lessons, then the quiz. */
	steps: Step[];
	/** Whole minutes of what is not completed. */
	minutesLeft: number;
}
