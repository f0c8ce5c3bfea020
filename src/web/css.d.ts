/** Styles of packages, which the build puts beside the script that imports them. */
declare module '*.css';
