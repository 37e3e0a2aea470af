/**
 * Where a member is of what stands at a place: a longer JSON pointer (RFC 6901, section 3). A line of a JSONL file is place enough.
 *
 * @param place a JSON pointer, or `line 12`
 */
export const placeInside = (place: string, name: string): string =>
  place.startsWith('line ') ? place : `${place}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
