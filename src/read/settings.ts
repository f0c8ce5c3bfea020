/** All thresholds of this room, each with its unit and where it comes from. */

/** Largest file that is read, in bytes. The largest page of two public article benchmarks is a quarter of it. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** How far into a page its encoding is looked for, in bytes. The HTML standard asks for 1024; pages exceed it. */
export const CHARSET_BYTES = 4096;

/** Fewest words that an article's body may have. Below it a page is a wall, a redirect or a list of links. */
export const MIN_BODY_WORDS = 20;

/** Share of a block's characters within links, 0 to 1, from which it is navigation. Measured on 181 news pages. */
export const MAX_LINK_DENSITY = 0.6;

/** Share of stop words from which a line reads as English prose; headlines and menus lie below. */
export const PROSE_STOP_SHARE = 0.2;

/** Share of a page's text, 0 to 1, above which a container is never taken for furniture, whatever its class says. */
export const MAX_FURNITURE_SHARE = 0.4;

/** How many lines above the body are looked at for title and date. */
export const HEAD_LINES = 40;

/** Most words of a line that is taken as a date line, a byline or a caption by its form alone. */
export const MAX_META_WORDS = 18;

/** Publication years that are believed. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2099;

/** Deepest nesting of elements that is read. Pages stay below 100; Readability takes the square of the depth. */
export const MAX_NESTING = 300;
