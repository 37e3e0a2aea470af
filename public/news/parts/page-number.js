/**
 * Which page of a list an address asks for: the first one where it names none.
 *
 * @param {URL} url
 */
export function pageNumber({ searchParams }) {
  const given = searchParams.get('page') ?? '';
  return /^[1-9]\d{0,6}$/.test(given) ? Number(given) : 1;
}
