const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;

/** @returns whether the server says that what was asked for is not there */
export const isMissing = (error: unknown): boolean => statusOf(error) === 404;

/** @returns whether asking once more is no use: it is not there, or not for who asks */
export const isRefused = (error: unknown): boolean => {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500;
};
