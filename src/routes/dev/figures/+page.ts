// A page for looking at figures while working on them: there in `npm run dev` only.
import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';

export const prerender = false;

export function load(): void {
	if (!dev) error(404);
}
