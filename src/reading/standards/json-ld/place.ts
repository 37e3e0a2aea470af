import type { Place } from 'schema-dts';
import { line } from '../text/plain';

/** A place by its name. */
export const placeOf = (name: unknown): Place | undefined => {
  const known = line(name);
  return known === undefined ? undefined : { '@type': 'Place', name: known };
};
