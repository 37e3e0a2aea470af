/** Answers that could not be made, since too many are being made or one took too long: HTTP 503. */
export class BusyError extends Error {
  constructor(
    message: string,
    /** Seconds after which to ask again. */
    readonly retryAfter: number,
  ) {
    super(message);
    this.name = 'ServiceUnavailableError';
  }
}
