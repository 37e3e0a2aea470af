/** A failure whose message is a whole sentence for the person at the terminal; no stack belongs beside it. */
export class EmbeddedError extends Error {
  name = 'EmbeddedError';
}

/**
 * @param {string} path
 * @param {NodeJS.ErrnoException} error what the file system said
 * @returns {EmbeddedError} the same as a sentence, naming the path and what to do
 */
export function fileError(path, error) {
  const advice =
    error.code === 'EACCES' || error.code === 'EPERM'
      ? `It belongs to another user: run this as that user, or give it to yours.`
      : error.code === 'EROFS'
        ? `The file system is read-only: set DATABASE_URL to a PostgreSQL server of your own.`
        : error.code === 'ENOSPC'
          ? `The disk is full.`
          : `Look at that path, or set DATABASE_URL to a PostgreSQL server of your own.`;
  return new EmbeddedError(
    `The embedded database can't use ${path} (${error.code ?? error.message}). ${advice}`,
    {
      cause: error,
    },
  );
}
