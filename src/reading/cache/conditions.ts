/** What a client says of the answer that it has: headers of its request. */
export interface Conditions {
  ifNoneMatch?: string;
  ifModifiedSince?: string;
}

/** What is said of the answer that there is now. */
export interface Validators {
  /** With its quotation marks. */
  etag: string;
  /** As an HTTP date; undefined where it is not known for certain. */
  lastModified?: string;
}

/**
 * Whether a client has what it asks for, so that 304 is the answer (RFC 9110, 13.2.2). If-None-Match alone decides where it is given. A date has to
 * be the one that was sent, as nginx has it by default: another one, though later, may be of another body, which was told by another process
 * or before a restart.
 */
export function isFresh(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, lastModified }: Validators,
): boolean {
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, etag);
  return lastModified !== undefined && ifModifiedSince === lastModified;
}

/** The weak comparison (RFC 9110, 8.8.3.2): whoever compresses an answer on its way makes a strong tag a weak one. */
function matches(given: string, etag: string): boolean {
  if (given.trim() === '*') return true;
  return (given.match(TAG) ?? []).some((tag) => tag.replace(/^W\//, '') === etag);
}

const TAG = /(?:W\/)?"[^"]*"/g;
