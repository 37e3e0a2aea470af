/** The command was called wrongly: the message says how, the exit code is 2, and nothing was done. */
export class UsageError extends Error {}
