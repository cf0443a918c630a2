/** What the build puts in place: the object whose members become top-level functions, and the version of the bundle. */
declare const global: Record<string, unknown>;
declare const __BUILD_VERSION__: string;
