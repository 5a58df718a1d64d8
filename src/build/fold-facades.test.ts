import { expect, it } from 'vitest';
import { foldFacades } from './fold-facades.ts';

const app = 'var a=1,b=2;export{a as x,b as y};';

it('asks for what a facade stands for, under the names it gave, and drops the facade', () => {
	const scripts = new Map([
		['_app/chunks/app.js', app],
		['_app/nodes/0.js', 'export{x as component,y as universal}from"../chunks/app.js";\n'],
		['start.js', 'import("./_app/nodes/0.js").then(go)']
	]);
	expect(foldFacades(scripts)).toEqual(['_app/nodes/0.js']);
	expect([...scripts.keys()]).toEqual(['_app/chunks/app.js', 'start.js']);
	expect(scripts.get('start.js')).toBe(
		'import("./_app/chunks/app.js").then(m=>({component:m.x,universal:m.y})).then(go)'
	);
});

it('knows both forms of a facade, a name that stays the same, and addresses in backticks', () => {
	const scripts = new Map([
		['chunks/page.js', 'import{x as e,load}from"./app.js";export{e as component,load};'],
		['chunks/other.js', 'go(()=>import(`./page.js`),["./page.js","../assets/page.css"])']
	]);
	foldFacades(scripts);
	expect(scripts.get('chunks/other.js')).toBe(
		'go(()=>import("./app.js").then(m=>({component:m.x,load:m.load})),["./app.js","../assets/page.css"])'
	);
});

it('lets a script ask for itself when the facade stood for a part of it', () => {
	const scripts = new Map([
		['chunks/app.js', `${app}nodes=[()=>import("../nodes/0.js")]`],
		['nodes/0.js', 'export{x as component}from"../chunks/app.js"']
	]);
	foldFacades(scripts);
	expect(scripts.get('chunks/app.js')).toContain('import("./app.js").then(m=>({component:m.x}))');
});

it('leaves a script alone that does something of its own', () => {
	const text = 'import{x}from"./app.js";x();export{x};';
	const scripts = new Map([['chunks/page.js', text]]);
	expect(foldFacades(scripts)).toEqual([]);
	expect(scripts.get('chunks/page.js')).toBe(text);
});
