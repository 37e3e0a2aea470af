/**
 * What is asked of the server, as it stands behind `?`. Strapi's client writes parameters as they are when it gets an object, so that a name
 * with `&` or `+` would be cut off.
 *
 * @returns empty for nothing; what is undefined is left out
 */
export function queryString(params: object): string {
  const said = Object.entries(params).filter(([, value]) => value !== undefined);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}
