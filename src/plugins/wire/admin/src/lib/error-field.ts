const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;

/**
 * @param error of the fetch client, which has the server's answer inside, or the server's own, as services hand it out
 * @returns the field that the server finds wrong, as it names it
 */
export const fieldOfError = (error: unknown): string | undefined => {
  const own = inside(inside(inside(error, 'response'), 'data'), 'error') ?? error;
  const field = inside(inside(own, 'details'), 'field');
  return typeof field === 'string' && field !== '' ? field : undefined;
};
