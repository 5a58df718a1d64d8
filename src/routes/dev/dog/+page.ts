// A page for looking at the dog while working on it: there in `npm run dev` only.
import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';

export const prerender = false;

export function load(): void {
	if (!dev) error(404);
}
