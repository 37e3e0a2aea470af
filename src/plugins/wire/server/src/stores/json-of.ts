/** What a JSON column holds: Strapi has the driver leave JSON as text in what is asked for by hand. `undefined` for NULL. */
export const jsonOf = <T>(value: unknown): T | undefined =>
  typeof value === 'string' ? (JSON.parse(value) as T) : ((value as T | null) ?? undefined);
