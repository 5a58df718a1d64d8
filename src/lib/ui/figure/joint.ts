// A joint cut open: which tissues have nerves, and where those run. Cartilage has none; bone under it, the joint's
// lining and its capsule do (Morgan et al. 2022, Front Endocrinol 13:1047943).

export const tissues = ['cartilage', 'bone', 'synovium', 'capsule'] as const;
export type Tissue = (typeof tissues)[number];
export type JointState = 'normal' | 'osteoarthritis';

export const hasNerves: Record<Tissue, boolean> = {
	cartilage: false,
	bone: true,
	synovium: true,
	capsule: true
};

interface Nerve {
	path: string;
	/** Where it ends, and in what. */
	ends: { x: number; y: number; in: Tissue }[];
}

/** In units of the drawing, whose bones stand round x = 200. */
export const nerves: Nerve[] = [
	{
		path: 'M200 0C199 30 204 50 200 74C190 96 168 102 156 128M200 74C202 100 199 120 200 146M200 74C212 96 234 102 246 128',
		ends: [
			{ x: 156, y: 128, in: 'bone' },
			{ x: 200, y: 146, in: 'bone' },
			{ x: 246, y: 128, in: 'bone' }
		]
	},
	{
		path: 'M200 310C201 290 198 276 200 262C190 250 166 246 152 232M200 262C202 250 199 242 200 234M200 262C212 250 236 246 250 232',
		ends: [
			{ x: 152, y: 232, in: 'bone' },
			{ x: 200, y: 234, in: 'bone' },
			{ x: 250, y: 232, in: 'bone' }
		]
	},
	...[1, -1].map((side): Nerve => {
		const x = (right: number) => 200 + side * (right - 200);
		return {
			path: `M${x(352)} 30C${x(346)} 66 ${x(340)} 78 ${x(330)} 94C${x(324)} 106 ${x(318)} 112 ${x(316)} 122M${x(330)} 94C${x(338)} 120 ${x(336)} 142 ${x(331)} 164C${x(328)} 176 ${x(322)} 186 ${x(318)} 188`,
			ends: [
				{ x: x(316), y: 122, in: 'synovium' },
				{ x: x(318), y: 188, in: 'synovium' },
				{ x: x(334.5), y: 150, in: 'capsule' }
			]
		};
	})
];

interface Shapes {
	upper: string;
	lower: string;
	upperCartilage: string;
	lowerCartilage: string;
	/** Right side; the left one mirrors it. */
	synovium: string;
}

export const shapes: Record<JointState, Shapes> = {
	normal: {
		upper:
			'M150 -10C152 50 128 64 112 92C106 104 108 128 126 146C146 162 176 166 200 166C224 166 254 162 274 146C292 128 294 104 288 92C272 64 248 50 250 -10Z',
		upperCartilage:
			'M109 104C96 146 146 182 200 182C254 182 304 146 291 104C292 122 286 136 274 146C254 162 224 166 200 166C176 166 146 162 126 146C114 136 108 122 109 104Z',
		lower:
			'M148 320C150 282 128 262 112 244C98 228 98 212 104 202C130 214 170 218 200 218C230 218 270 214 296 202C302 212 302 228 288 244C272 262 250 282 252 320Z',
		lowerCartilage:
			'M99 190C130 202 164 206 200 206C236 206 270 202 301 190C304 196 302 202 296 204C270 214 230 218 200 218C170 218 130 214 104 204C98 202 96 196 99 190Z',
		synovium:
			'M292 88C312 90 326 112 326 146C326 182 318 204 300 212C308 200 316 180 316 150C316 122 308 106 290 102Z'
	},
	osteoarthritis: {
		upper:
			'M150 -10C152 50 128 64 108 90C96 96 84 102 80 114C90 116 98 116 106 118C110 134 116 140 126 150C146 166 176 170 200 170C224 170 254 166 274 150C284 140 290 134 294 118C302 116 310 116 320 114C316 102 304 96 292 90C272 64 248 50 250 -10Z',
		upperCartilage:
			'M107 118C104 132 110 146 122 156C132 162 138 158 146 166C156 174 164 168 174 175C180 178 184 172 190 171C180 170 146 166 126 150C116 140 110 134 107 118ZM293 118C296 134 290 148 278 158C268 162 262 160 252 167C244 172 238 170 228 174C222 177 216 172 212 170C224 170 254 166 274 150C284 140 290 134 293 118Z',
		lower:
			'M148 320C150 282 128 262 112 246C98 236 82 232 78 216C82 208 92 206 102 204C130 206 170 208 200 208C230 208 270 206 298 204C308 206 318 208 322 216C318 232 302 236 288 246C272 262 250 282 252 320Z',
		lowerCartilage:
			'M100 198C108 194 118 198 130 199C140 201 148 198 158 202C166 204 172 202 180 206C182 207 184 208 186 208C170 208 130 206 102 204C98 203 97 200 100 198ZM300 198C292 195 284 199 272 199C260 202 254 198 244 202C234 205 228 203 220 206C218 207 216 208 214 208C230 208 270 206 298 204C302 203 303 200 300 198Z',
		synovium:
			'M292 88C314 90 327 112 327 146C327 184 320 208 306 214C296 210 300 202 296 196C302 190 294 184 298 178C306 172 294 164 299 156C306 150 296 142 300 134C304 126 296 118 300 112C302 104 296 100 288 98Z'
	}
};
