// Small parts of a hash-routed page that its adapters put inside it.

/** The icon as an address: one request less. */
export const iconAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

/** The script that sets the theme, without its comments. */
export const themeScript = (source: string) => source.replace(/^\s*\/\/.*\n/gm, '').trim();
