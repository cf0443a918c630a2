/** Style sheets are inlined by the build (scripts/support/statusPage.mjs). */
declare module '*.css';
