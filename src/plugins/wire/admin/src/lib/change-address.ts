/** What is to be written into an address: undefined takes a parameter out. */
export type AddressChanges<Q> = { [Name in keyof Q]?: string | number | undefined };

/**
 * The parameters of a list's address after a change. Whatever else stands in it stays as it is, also a name with `&` or `+`. Another
 * filter or order begins at the first page, unless the change says which page.
 */
export function changeAddress<Q extends object>(
  before: URLSearchParams,
  changes: AddressChanges<Q>,
): URLSearchParams {
  const next = new URLSearchParams(before);
  for (const [name, value] of Object.entries({ page: undefined, ...changes })) {
    if (value === undefined) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}
