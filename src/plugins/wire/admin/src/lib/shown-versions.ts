/** Versions of a story that are shown before somebody asks for more. */
export const SHOWN_VERSIONS = 3;

/** Versions that are shown when somebody asks for more, the newest; no more are shown beside a form. */
export const MORE_VERSIONS = 100;
