/** What readers are told of an article that was taken back. */
export interface Gone {
  /** Why, in a sentence. */
  reason: string;
  /** When it was taken back, ISO 8601. */
  killedAt: string;
}

/** An article that readers have seen and are not to use any more: HTTP 410. */
export class GoneError extends Error {
  readonly details: Gone;

  constructor(details: Gone) {
    super('This article has been taken back.');
    this.name = 'GoneError';
    this.details = details;
  }
}
